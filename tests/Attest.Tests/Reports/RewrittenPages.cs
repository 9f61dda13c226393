using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Reports;

namespace Attest.Tests.Reports;

/// <summary>The words of a page in another of the archive's layouts, so that what is read of both can be compared.</summary>
internal static partial class RewrittenPages
{
    private const int Width = 76;

    /// <summary>The page hard-wrapped, as copies without navigation are.</summary>
    public static string Wrapped(ReportDocument page, LineBreaks breaks)
    {
        var paragraph = breaks is LineBreaks.Dense ? "\n" : "\n\n";
        var pieces = Pieces(page).Select(piece => piece.IsHeading && breaks is LineBreaks.AroundMarkers ? BreakInTheMiddle(piece.Words) : Wrap(piece.Words, breaks));
        var notes = page.Notes.Select(note => $"[{note.Number}] {note.Text}");
        var foot = breaks is LineBreaks.Dense ? Wrap(string.Join(' ', notes), LineBreaks.Plain) : string.Join("\n", notes.Select(note => Wrap(note, LineBreaks.Plain)));
        return $"{page.Title}\n\n{string.Join(paragraph, pieces)}\n\n{foot}\n";
    }

    /// <summary>Pages as one volume of 1999, or of 2000, its notes numbered through from a number on.</summary>
    public static string Volume(IReadOnlyList<ReportDocument> pages, bool bare, int from)
    {
        var (body, foot) = (new StringBuilder("AFRICA\n\nSTATES PARTIES\n\n"), new StringBuilder());
        foreach (var page in pages)
        {
            body.Append(CultureInfo.InvariantCulture, $"{page.Title![..page.Title!.IndexOf(',', StringComparison.Ordinal)].Trim().ToUpperInvariant()}\n\n");
            var numbers = page.Markers.Select(marker => marker.Number).Concat(page.Notes.Select(note => note.Number)).Distinct().Order().Index().ToDictionary(number => number.Item, number => from + number.Index);
            foreach (var (words, _) in Pieces(page))
                body.Append(Marker().Replace(words, marker => Renumbered(marker, numbers, bare))).Append("\n\n");
            foreach (var note in page.Notes)
                foot.Append(CultureInfo.InvariantCulture, $"{numbers[note.Number]}{(bare ? "" : ".")} {note.Text}\n\n");
            from += numbers.Count;
        }
        return body.Append(foot).ToString();
    }

    private static string Renumbered(Match marker, Dictionary<int, int> numbers, bool bare)
    {
        var number = numbers[int.Parse(marker.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)];
        return bare ? $"{number}" : $"({number})";
    }

    private static IEnumerable<(string Words, bool IsHeading)> Pieces(ReportDocument page)
    {
        foreach (var section in page.Sections)
        {
            if (section is { Heading: { } heading, HeadingSpan: { } span } && (section.Paragraphs.IsEmpty || !section.Paragraphs[0].Span.Contains(span)))
                yield return (heading, true);
            foreach (var paragraph in section.Paragraphs)
                yield return (page.Text.Folded(paragraph.Span), false);
        }
    }

    private static string BreakInTheMiddle(string heading) => heading.IndexOf(' ', heading.Length / 2) is > 0 and var at ? $"{heading[..at]}\n{heading[(at + 1)..]}" : heading;

    private static string Wrap(string words, LineBreaks breaks)
    {
        if (breaks is LineBreaks.AroundMarkers)
            words = Marker().Replace(words, marker => $"\n{marker.Value.Trim()}\n");
        return string.Join('\n', words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WrapLine));
    }

    private static string WrapLine(string words)
    {
        var (lines, length) = (new StringBuilder(), 0);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0 && length + 1 + word.Length > Width)
            {
                lines.Append('\n');
                length = 0;
            }
            else if (length > 0)
            {
                lines.Append(' ');
                length++;
            }
            lines.Append(word);
            length += word.Length;
        }
        return lines.ToString();
    }

    [GeneratedRegex(@"\s?\[(?<number>\d{1,3})\s?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
