using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary>What the site is made of. The store is the caller's to close.</summary>
/// <param name="Store">The evidence base.</param>
/// <param name="Registers">The registers.</param>
internal sealed record SiteParts(EvidenceStore Store, RegisterSet Registers)
{
    /// <summary>The folder that holds <c>organisation.yaml</c> and <c>content</c>.</summary>
    public string DataFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The program that draws pictures as points; looked for on the path.</summary>
    public string PictureTool { get; init; } = "rsvg-convert";

    /// <summary>How many megabytes of rendered pages are kept.</summary>
    public int CacheMegabytes { get; init; } = 64;

    /// <summary>Where the files in which the whole base can be taken away are kept; null where none are made.</summary>
    public string? DownloadsFolder { get; init; }

    /// <summary>Where editions wait for their minute, for those who hold advance copies; null where none can wait.</summary>
    public string? EmbargoFolder { get; init; }

    /// <summary>The folder in which the office lies, or will; null for a site without one.</summary>
    public DataFolder? Office { get; init; }

    /// <summary>How many searches, checks and forms a client may send in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>The directory of the rows that the base's own organisation adds to the registers; null where none can be added.</summary>
    public string? RegisterOverlay { get; init; }

    /// <summary>The folders of translations of reports, a folder for each language in each; a later one goes before an earlier one.</summary>
    public IReadOnlyList<string> TranslationFolders { get; init; } = [];

    /// <summary>The file in which the review queue keeps how certain readings are; null where it works it out anew.</summary>
    public string? ReviewFile { get; init; }

    /// <summary>Whether there are pages that write (<see cref="LocalEditing"/>).</summary>
    public bool IsLocalEditingOn { get; init; }

    /// <summary>The name under which rulings are recorded until the form names another.</summary>
    public string Editor { get; init; } = "editor";
}
