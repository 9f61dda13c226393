using Attest.Reports;
using Attest.Sources;

namespace Attest.Publishing.Translations;

/// <summary>Lists what of a report is translated, in its order: key facts, headings with their sentences, rows of tables. Notes stay as they are, and so do their markers.</summary>
public static class ListOriginals
{
    /// <summary>The pieces that have words; one of a name that stood before has none of its own.</summary>
    public static IReadOnlyList<OriginalSentence> Of(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. All(document).Where(piece => !string.IsNullOrWhiteSpace(piece.Words)).DistinctBy(piece => piece.Locator).Select(piece => new OriginalSentence(piece.Locator, piece.Words))];
    }

    private static IEnumerable<(string Locator, string Words)> All(ReportDocument document)
    {
        foreach (var row in document.Facts?.Rows ?? [])
            yield return (row.Locator, string.Join(": ", new[] { row.Label, string.Join("; ", row.Values.Select(value => Words(document.Text, value.Span, row.Markers))) }.Where(part => !string.IsNullOrEmpty(part))));
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading)
                yield return (section.Code, heading.TrimEnd(':'));
            foreach (var sentence in section.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
                yield return (sentence.Locator, Words(document.Text, sentence.Span, sentence.Markers));
        }
        foreach (var table in document.Tables)
            foreach (var row in table.Rows)
                yield return (row.Locator, string.Join(" | ", row.Cells.Select(cell => cell.Words)));
    }

    private static string Words(SourceText text, TextSpan span, IEnumerable<NoteMarker> markers)
    {
        List<string> pieces = [];
        int at = span.Start;
        foreach (var marker in markers.Select(marker => marker.Span).Where(span.Contains).OrderBy(marker => marker.Start))
        {
            if (marker.Start > at)
                pieces.Add(text[new(at, marker.Start)]);
            at = Math.Max(at, marker.End);
        }
        if (span.End > at)
            pieces.Add(text[new(at, span.End)]);
        return SourceText.Fold(string.Concat(pieces));
    }
}
