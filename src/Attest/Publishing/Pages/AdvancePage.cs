namespace Attest.Publishing.Pages;

/// <summary>What the holder of an advance copy sees: the reports of an edition that waits, or one of them. Every page of it says whose copy it is.</summary>
public sealed record AdvancePage : Page
{
    /// <summary>The edition, by name.</summary>
    public required string Edition { get; init; }

    /// <summary>Whose copy it is, and until when nothing of it may be told.</summary>
    public required string Mark { get; init; }

    /// <summary>The reports; none on the page of one.</summary>
    public IReadOnlyList<PageLink> Reports { get; init; } = [];

    /// <summary>The list of reports; null on that page itself.</summary>
    public PageLink? All { get; init; }

    /// <summary>The language of the text, ISO 639-1.</summary>
    public string TextLanguage { get; init; } = "en";

    /// <summary>The key facts of the report.</summary>
    public IReadOnlyList<ReportPage.Fact> Facts { get; init; } = [];

    /// <summary>The sections of the report.</summary>
    public IReadOnlyList<ReportPage.Section> Sections { get; init; } = [];

    /// <summary>Notes that no marker in the text leads to.</summary>
    public IReadOnlyList<ReportPage.Note> LooseNotes { get; init; } = [];
}
