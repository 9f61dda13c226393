using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports;

namespace Attest.Tests.Reports.Forms;

/// <summary>What a page holds, whatever form it comes in; taken from a text page, to be written again in other forms.</summary>
internal sealed partial record PageContent(string Title, string CountryHeading, ImmutableArray<PageContent.Part> Parts, ImmutableArray<PageContent.NoteText> Notes)
{
    /// <summary>A heading, a paragraph, or a table (rows of cells) with its caption.</summary>
    internal sealed record Part(string Words, bool IsHeading = false, ImmutableArray<ImmutableArray<string>>? Rows = null);

    /// <summary>A note without its label.</summary>
    internal sealed record NoteText(int Number, string Words);

    /// <summary>The content of a page of the corpus, as read from its text.</summary>
    public static PageContent Of(string page) => Of(CorpusPages.Read(page));

    /// <summary>The content of a page that has a title and a heading with its State.</summary>
    public static PageContent Of(ReportDocument document)
    {
        var parts = document.Sections.SelectMany(section => PartsOf(section, document)).Concat(document.Tables.Select(table => PartOf(table))).OrderBy(part => part.At).Select(part => part.Part);
        var country = document.Leaves.FirstOrDefault(leaf => leaf.Kind is LeafKind.CountryHeading);
        return new PageContent(document.Title ?? "", document.Text[country.Span], [.. parts], [.. document.Notes.Select(note => new NoteText(note.Number, note.Text))]);
    }

    /// <summary>Words cut at their markers: the words before each, and the number; the last piece has none.</summary>
    public static IEnumerable<(string Words, int? Number)> Pieces(string words)
    {
        var at = 0;
        foreach (Match marker in Marker().Matches(words))
        {
            yield return (words[at..marker.Index], int.Parse(marker.Groups[1].ValueSpan, provider: null));
            at = marker.Index + marker.Length;
        }
        yield return (words[at..], null);
    }

    /// <summary>Words without their markers.</summary>
    public static string WithoutMarkers(string words) => Marker().Replace(words, "").Trim();

    private static IEnumerable<(int At, Part Part)> PartsOf(Section section, ReportDocument document)
    {
        if (section.HeadingSpan is { } heading && !(section.Paragraphs is [var first, ..] && first.Span.Contains(heading)))
            yield return (heading.Start, new Part(document.Text.Folded(heading), IsHeading: true));
        foreach (var paragraph in section.Paragraphs)
            yield return (paragraph.Span.Start, new Part(document.Text.Folded(paragraph.Span)));
    }

    private static (int At, Part Part) PartOf(Table table)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => cells.Select(cell => cell.Words).ToImmutableArray())];
        var markers = string.Concat(table.Markers.Select(marker => $"[{marker.Number}]"));
        return (table.CaptionSpan?.Start ?? table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).First(cell => cell.Span is not null).Span!.Value.Start, new Part(table.Caption + markers, Rows: rows));
    }

    [GeneratedRegex(@"\s?\[(\d{1,3})\s?\]")]
    private static partial Regex Marker();
}
