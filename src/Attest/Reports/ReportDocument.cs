using System.Collections.Immutable;
using Attest.Registers;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A page as read: what it is about, its sections, sentences and notes, with the span of each piece in the text.</summary>
public sealed record ReportDocument
{
    /// <summary>The text that was read.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Which report of the source it is, from 1, when the source is a volume of several; 0 for a source that is one report, and for what a volume has besides its reports.</summary>
    public int Part { get; init; }

    /// <summary>The layout detected: <c>C</c>, <c>M</c>, <c>PA</c> … (docs/reports.md), or <c>unknown</c>; shown, never trusted.</summary>
    public required string Layout { get; init; }

    /// <summary>The language of the text, ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The title line as printed, white space folded.</summary>
    public string? Title { get; init; }

    /// <summary>The State or area the page is about, told from its content; null when none or more than one could be meant.</summary>
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>The name under which the page speaks of its State, register or not (“Karsovia”).</summary>
    public string? JurisdictionName { get; init; }

    /// <summary>The year of the edition, told from the content; null when it does not say.</summary>
    public int? Edition { get; init; }

    /// <summary>The day its text says it was last updated: when what it says was said (I12); null where the page only tells its edition.</summary>
    public DateOnly? LastUpdated { get; init; }

    /// <summary>The product the page belongs to: <c>lm</c>, Landmine Monitor; <c>cm</c>, about the Convention on Cluster Munitions.</summary>
    public string Product { get; init; } = "lm";

    /// <summary>The theme of the page; <c>all</c> for a whole country report.</summary>
    public string Theme { get; init; } = "all";

    /// <summary>The sections in order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>The tables in order.</summary>
    public ImmutableArray<Table> Tables { get; init; } = [];

    /// <summary>The key facts at its head, or null when it has none.</summary>
    public FactTable? Facts { get; init; }

    /// <summary>The notes in order.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where its sentences point to other reports of the Monitor, in order.</summary>
    public ImmutableArray<CrossReference> CrossReferences { get; init; } = [];

    /// <summary>All markers in order, those of headings and captions included; a marker that several sentences share is there once.</summary>
    public ImmutableArray<NoteMarker> Markers { get; init; } = [];

    /// <summary>The neighbours in book order, as printed: before and after.</summary>
    public (string? Previous, string? Next) Neighbours { get; init; }

    /// <summary>The pieces whose spans partition the text; of a report in a volume, the stretches of the text that are its own, which are one leaf each of the volume (I4).</summary>
    public required ImmutableArray<Leaf> Leaves { get; init; }

    /// <summary>What reading found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the page was taken for a report; what is not (<c>not-a-report</c>) is kept as a text and makes no statements.</summary>
    public bool IsReport => Text.Length > 0 && !Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.NotAReport.Code);

    /// <summary>All sentences in order.</summary>
    public IEnumerable<Sentence> Sentences => Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences);

    /// <summary>All that a statement can stand in, in the order of locators: the rows of key facts, the sentences, then the rows of tables.</summary>
    public IEnumerable<Sentence> Passages => (Facts?.Rows ?? []).Select(row => row.AsPassage()).Concat(Sentences).Concat(Tables.SelectMany(table => table.Passages));
}
