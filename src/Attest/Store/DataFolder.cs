namespace Attest.Store;

/// <summary>The folder that holds a base, and the names of the files in it.</summary>
/// <param name="Path">The folder; it need not exist yet.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>What is public by construction: sources, pages, statements.</summary>
    public string EvidenceFile => System.IO.Path.Combine(Path, "evidence.db");

    /// <summary>What is protected: people, requests, drafts (I10). It is there once somebody was invited.</summary>
    public string OfficeFile => System.IO.Path.Combine(Path, "office.db");

    /// <summary>The keys that protect what the office keeps and what its people's browsers hold; beside the office and not in it.</summary>
    public string OfficeKeysFolder => System.IO.Path.Combine(Path, "office-keys");

    /// <summary>The search index: derived, and made anew whenever it is missing or stale.</summary>
    public string SearchFile => System.IO.Path.Combine(Path, "search.db");

    /// <summary>How certain readings are, for the review queue: derived, and made anew whenever it is missing or stale.</summary>
    public string ReviewFile => System.IO.Path.Combine(Path, "review.bin");

    /// <summary>The folders of editions that were frozen or launched here.</summary>
    public string EditionsFolder => System.IO.Path.Combine(Path, "editions");

    /// <summary>Where editions wait for the minute in which their embargo ends; nothing that answers the public looks there (I10).</summary>
    public string EmbargoFolder => System.IO.Path.Combine(Path, "embargo");

    /// <summary>The translations of reports, a folder for each language.</summary>
    public string TranslationsFolder => System.IO.Path.Combine(Path, "translations");

    /// <summary>Held by the process that writes, so that there is only one.</summary>
    public string LockFile => System.IO.Path.Combine(Path, "attest.lock");

    /// <summary>Says, for people, which process holds the lock; a locked file itself cannot be read everywhere.</summary>
    public string HolderFile => System.IO.Path.Combine(Path, "attest.pid");

    /// <summary>Whether there is a base in the folder.</summary>
    public bool HoldsBase => File.Exists(EvidenceFile);

    /// <summary>Whether there is an office in the folder.</summary>
    public bool HoldsOffice => File.Exists(OfficeFile);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
