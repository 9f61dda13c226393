using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Sources;

namespace Attest.Reports.Wrapping;

/// <summary>
/// Joins the lines of a hard-wrapped page into paragraphs, headings and notes. A paragraph ends at a blank line, before an indented line, or where a line ends a sentence although the next
/// word would have fitted; the line breaks that copies put around every marker end none.
/// </summary>
internal sealed class JoinLines(ReportPhrases phrases)
{
    private const int MostHeadingLines = 3;
    // So much shorter than the width is a line that was not broken for want of room.
    private const int ShortHeading = 10;
    private const int ShortEnd = 2;

    /// <summary>The page with its paragraphs as blocks; a page that is not wrapped is answered as it is.</summary>
    public PageBlocks In(PageBlocks page)
    {
        var lines = WrappedLine.Of(page);
        if (TellWrapping.WidthOf(lines) is not { } width)
            return page;
        var notes = NotesFrom(lines);
        var around = BreaksAroundMarkers(lines, notes, width);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < lines.Length;)
        {
            var from = at;
            at += at < notes ? HeadingLines(lines, at, width) : 0;
            if (at == from)
                for (at++; at < lines.Length && (at < notes ? Continues(lines, at, width, around) : at > notes && ContinuesNote(lines, at)); at++)
                {
                }
            blocks.Add(from + 1 == at ? lines[from].Block : new Block(page.Text.Text, lines[from].Block.Start, lines[at - 1].Block.End));
        }
        return page with { Blocks = blocks.DrainToImmutable(), Layout = "B" };
    }

    // The numbers of the markers rise through the text and begin again with the notes.
    private static int NotesFrom(ImmutableArray<WrappedLine> lines)
    {
        var (from, last) = (lines.Length, 0);
        for (var i = 0; i < lines.Length; i++)
            foreach (var marker in lines[i].Markers)
            {
                if (marker.Number <= last && marker.Start == 0 && (lines[i].BreaksBefore > 1 || lines[i - 1].EndsSentence) && (!lines[i].IsMarker || i + 1 < lines.Length))
                    from = i;
                last = marker.Number;
            }
        return from;
    }

    // Some copies break the line before or after a marker wherever it stands; then a short line that ends with one says nothing.
    private static bool BreaksAroundMarkers(ImmutableArray<WrappedLine> lines, int notes, int width) =>
        Enumerable.Range(1, Math.Max(0, notes - 1)).Any(i => lines[i].BreaksBefore == 1
            && ((lines[i].BeginsWithMarker && lines[i - 1].Length + 1 + lines[i].FirstWord <= width)
                || (lines[i - 1] is { EndsWithMarker: true, EndsSentence: false } && lines[i - 1].Length + 1 + lines[i].FirstWord <= width - ShortEnd)));

    // How many lines are a heading: broken in the middle (“Landmine Problem / and Mine Action”), by the vocabulary, or a short line that ends no sentence.
    private int HeadingLines(ImmutableArray<WrappedLine> lines, int at, int width)
    {
        var most = 1;
        while (most < MostHeadingLines && at + most < lines.Length && lines[at + most].BreaksBefore == 1)
            most++;
        for (var count = most; count > 0; count--)
            if (phrases.Headings.Find(Words(lines, at, count)) is not null)
                return count;
        for (var count = 1; count <= most; count++)
        {
            var words = Words(lines, at, count);
            if (phrases.Leads.LengthOfLabel(words) > 0)
                return 0;
            if (phrases.Leads.IsHeading(words) && (char.IsDigit(words[^1]) || at + count == lines.Length || lines[at + count].BreaksBefore > 1))
                return count;
        }
        return IsShort(lines, at, width) ? 1 : 0;
    }

    private static string Words(ImmutableArray<WrappedLine> lines, int at, int count) =>
        count == 1 ? lines[at].Block.Folded : SourceText.Fold(string.Join(' ', lines.Skip(at).Take(count).Select(line => line.Block.Words)));

    // A title, a State's name, a cell.
    private bool IsShort(ImmutableArray<WrappedLine> lines, int at, int width) =>
        at + 1 < lines.Length && lines[at + 1] is var next && !lines[at].EndsSentence && !lines[at].EndsWithMarker && !next.BeginsWithMarker
        && lines[at].Length + 1 + next.FirstWord <= width - ShortHeading && (char.IsUpper(next.FirstSign) || (char.IsDigit(next.FirstSign) && next.Length < width / 2))
        && phrases.Leads.LengthOfLabel(Words(lines, at, 2)) == 0;

    // Whether a line of the text goes on from the line before.
    private bool Continues(ImmutableArray<WrappedLine> lines, int at, int width, bool around)
    {
        var (line, before) = (lines[at], lines[at - 1]);
        // No paragraph begins with a marker.
        if (line.BeginsWithMarker)
            return true;
        var ended = before.IsMarker && at > 1 ? lines[at - 2].EndsSentence : before.EndsSentence;
        if (line.BreaksBefore > 1)
            return before.EndsWithMarker && (!ended || char.IsLower(line.FirstSign));
        if (line.FirstSign is '•' or '·' or '*' || (line.FirstSign is '-' or '–' && line.Block.Words.Length > 1 && line.Block.Words[1] is ' '))
            return false;
        if (line.Indent > before.Indent + 1 || (ended && phrases.Headings.Find(line.Block.Folded) is not null))
            return false;
        return !ended || (around && before.EndsWithMarker) || before.Length + 1 + line.FirstWord > width - ShortEnd;
    }

    private static bool ContinuesNote(ImmutableArray<WrappedLine> lines, int at)
    {
        var (line, before) = (lines[at], lines[at - 1]);
        if (line.BeginsWithMarker)
            return false;
        return line.BreaksBefore == 1 || before.EndsWithMarker;
    }
}
