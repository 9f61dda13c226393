using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A table of a report. Its caption and cells are no paragraphs and count for no locator of a sentence.</summary>
/// <param name="Code">Its part of a locator: <c>T1</c>, <c>T2</c> in the order of the page.</param>
/// <param name="Section">The code of the section it stands in, null before any.</param>
/// <param name="Caption">Its caption as printed, white space folded; null when it has none.</param>
/// <param name="CaptionSpan">Where the caption stands.</param>
/// <param name="Markers">The markers in caption and cells.</param>
/// <param name="Header">The cells of its first row.</param>
/// <param name="Rows">The rows below, in order.</param>
public sealed record Table(string Code, string? Section, string? Caption, TextSpan? CaptionSpan, ImmutableArray<NoteMarker> Markers, ImmutableArray<TableCell> Header, ImmutableArray<TableRow> Rows)
{
    /// <summary>The cells of an upper header, each over as many columns as the others, the first column left out; none where it has one header.</summary>
    public ImmutableArray<TableCell> Groups { get; init; } = [];

    /// <summary>Its rows as passages: what is cited and shown as evidence where a sentence would be. Markers of the caption hold for every row.</summary>
    public IEnumerable<Sentence> Passages =>
        from row in Rows
        let spans = row.Cells.Select(cell => cell.Span).OfType<TextSpan>().ToList()
        where spans.Count > 0
        let span = new TextSpan(spans.Min(cell => cell.Start), spans.Max(cell => cell.End))
        select new Sentence(row.Locator, span, [.. Markers.Where(marker => span.Contains(marker.Span) || CaptionSpan?.Contains(marker.Span) == true)]);
}
