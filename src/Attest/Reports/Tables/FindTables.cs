using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;
using Attest.Reports.Notes;

namespace Attest.Reports.Tables;

/// <summary>
/// Finds the tables of a text page, which archived copies print one cell to a line, with or without a bar behind it, or one row to a line with bars between the
/// cells: a caption, the header, then row after row.
/// </summary>
internal sealed class FindTables(HeadingVocabulary headings)
{
    private const int LongestCell = 110;
    private const int FewestCells = 6;
    // So many cells are looked at for one table, so that a page of nothing but short lines costs no more than its length.
    private const int MostCells = 600;
    // What stands in a run before the cells: at most a heading, a second heading and a caption.
    private const int MostBefore = 3;

    /// <summary>The tables in order.</summary>
    public ImmutableArray<TableDraft> In(PageBlocks page)
    {
        var tables = ImmutableArray.CreateBuilder<TableDraft>();
        for (var at = 0; at < page.Blocks.Length;)
            if (BarredRows(page, at) is { } barred)
            {
                tables.Add(barred);
                at += barred.Lines.Length;
            }
            else
                at = ReadRun(page, at, tables);
        return tables.DrainToImmutable();
    }

    // Rows of one line each: as many cells in every line, or fewer.
    private TableDraft? BarredRows(PageBlocks page, int at)
    {
        var width = page.Blocks[at].Role is BlockRole.Unread ? page.Blocks[at].Cells.Length : 0;
        if (width < 2)
            return null;
        var end = at;
        while (end < page.Blocks.Length && page.Blocks[end] is { Role: BlockRole.Unread, Cells.Length: >= 2 } row && row.Cells.Length <= width)
            end++;
        if (end - at < 2)
            return null;
        var caption = at > 0 && IsBare(page.Blocks[at - 1]) && headings.Find(MarkHeadings.WordsOf(page.Blocks[at - 1])) is null ? page.Blocks[at - 1] : null;
        return new TableDraft(caption, [.. page.Blocks[at..end].Select(block => block.Cells)]) { Lines = page.Blocks[at..end] };
    }

    // Takes a run of lines that could be cells; answers where to go on.
    private int ReadRun(PageBlocks page, int from, ImmutableArray<TableDraft>.Builder tables)
    {
        var at = from;
        while (at < page.Blocks.Length && at - from < MostCells && IsBare(page.Blocks[at]))
            at++;
        var to = at;
        while (to > from && headings.Find(MarkHeadings.WordsOf(page.Blocks[to - 1])) is not null)
            to--;
        while (from < to && page.Blocks[from].Role is BlockRole.Chrome)
            from++;
        if (to - from < FewestCells || Read(page, from, to) is not { } table)
            return Math.Max(at, from + 1);
        tables.Add(table);
        var last = table.Lines[^1];
        return page.Blocks.IndexOf(last, from) + 1;
    }

    private TableDraft? Read(PageBlocks page, int from, int to)
    {
        for (var before = 0; before <= MostBefore && to - from - before >= FewestCells; before++)
        {
            var cells = WithEmptyCells(page, from + before, to);
            var (groups, rows) = ReadTwoHeaders.Of(cells) ?? ([], ReadGrid.Of(cells) ?? []);
            if (rows.IsEmpty)
                continue;
            var caption = before > 0 && headings.Find(MarkHeadings.WordsOf(page.Blocks[from + before - 1])) is null ? page.Blocks[from + before - 1] : null;
            return new TableDraft(caption, rows) { Groups = groups, Lines = [.. groups.Concat(rows.SelectMany(row => row)).OfType<Block>().Distinct().OrderBy(block => block.Start)] };
        }
        return null;
    }

    // An empty cell is a line that holds nothing but a no-break space, or a bar.
    private static List<Block?> WithEmptyCells(PageBlocks page, int from, int to)
    {
        var cells = new List<Block?>();
        for (var i = from; i < to; i++)
        {
            if (i > from)
                foreach (var line in page.Text.Text[page.Blocks[i - 1].End..page.Blocks[i].Start].Split('\n').Skip(1).SkipLast(1))
                    if (line.Contains('\u00A0', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))
                        cells.Add(null);
            cells.Add(page.Blocks[i]);
        }
        return cells;
    }

    // A lone dash is an ornament of the page anywhere but in a cell.
    private static bool IsBare(Block block) =>
        (block.Role is BlockRole.Unread || (block.Role is BlockRole.Chrome && block.Folded is "-" or "–" or "—")) && block.Cells.Length < 2 && block.Folded.Length <= LongestCell
        && (block.IsBarred || MarkHeadings.WordsOf(block)[^1] is not ('.' or '!' or '?' or ':' or ';' or '”'))
        && !(block.Words[0] == '[' && FindMarkers.In(block.Words, 0, block.Words.Length).Any(marker => marker.Start == 0));
}
