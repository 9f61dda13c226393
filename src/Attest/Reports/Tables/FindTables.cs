using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;
using Attest.Reports.Notes;

namespace Attest.Reports.Tables;

/// <summary>
/// Finds the tables of a text page, which archived copies print one cell to a line: a caption, the cells of the header, then row after row. The number
/// of columns is the one for which every first cell is a label or a year and every other a value.
/// </summary>
internal sealed class FindTables(HeadingVocabulary headings)
{
    private const int LongestCell = 110;
    private const int FewestCells = 6;
    private const int MostColumns = 12;
    // What stands in a run before the cells: at most a heading, a second heading and a caption.
    private const int MostBefore = 3;

    /// <summary>The tables in order.</summary>
    public ImmutableArray<TableDraft> In(PageBlocks page)
    {
        var tables = ImmutableArray.CreateBuilder<TableDraft>();
        for (var at = 0; at < page.Blocks.Length;)
        {
            var from = at;
            while (at < page.Blocks.Length && IsBare(page.Blocks[at]))
                at++;
            var to = at;
            while (to > from && headings.Find(MarkHeadings.WordsOf(page.Blocks[to - 1])) is not null)
                to--;
            if (to - from >= FewestCells && Read(page, from, to) is { } table)
                tables.Add(table);
            at = Math.Max(at, from + 1);
        }
        return tables.DrainToImmutable();
    }

    private static TableDraft? Read(PageBlocks page, int from, int to)
    {
        for (var before = 0; before <= MostBefore && to - from - before >= FewestCells; before++)
            if (ReadCells(page, from + before, to) is { } rows)
                return new TableDraft(before > 0 ? page.Blocks[from + before - 1] : null, rows);
        return null;
    }

    private static ImmutableArray<ImmutableArray<Block?>>? ReadCells(PageBlocks page, int from, int to)
    {
        var cells = WithEmptyCells(page, from, to);
        for (var columns = 2; columns <= MostColumns && columns * 2 <= cells.Count; columns++)
            if (cells.Count % columns == 0)
            {
                ImmutableArray<ImmutableArray<Block?>> rows = [.. cells.Chunk(columns).Select(row => row.ToImmutableArray())];
                if (IsGrid(rows))
                    return rows;
            }
        return null;
    }

    // An empty cell is a line that holds nothing but a no-break space.
    private static List<Block?> WithEmptyCells(PageBlocks page, int from, int to)
    {
        var cells = new List<Block?>();
        for (var i = from; i < to; i++)
        {
            if (i > from)
                foreach (var line in page.Text.Text[page.Blocks[i - 1].End..page.Blocks[i].Start].Split('\n').Skip(1).SkipLast(1))
                    if (line.Contains('\u00A0', StringComparison.Ordinal))
                        cells.Add(null);
            cells.Add(page.Blocks[i]);
        }
        return cells;
    }

    private static bool IsGrid(ImmutableArray<ImmutableArray<Block?>> rows)
    {
        var body = rows.RemoveAt(0);
        var labels = body.Select(row => row[0]?.Folded).ToList();
        return rows[0][0] is { } corner && !IsValue(corner)
            && rows[0].All(cell => cell is not null && (!IsValue(cell) || IsYear(cell.Folded)))
            && labels.TrueForAll(label => label is not null && (IsYear(label) || !char.IsDigit(label[0])))
            && body.All(row => row.Skip(1).All(cell => cell is null || IsValue(cell)))
            && body.Any(row => row.Skip(1).Any(cell => cell is not null));
    }

    private static bool IsBare(Block block) =>
        block.Role is BlockRole.Unread && block.Folded.Length <= LongestCell && MarkHeadings.WordsOf(block)[^1] is not ('.' or '!' or '?' or ':' or ';' or '”')
        && !(block.Words[0] == '[' && FindMarkers.In(block.Words, 0, block.Words.Length).Any(marker => marker.Start == 0));

    private static bool IsValue(Block cell) => IsValue(cell.Folded);

    // “1,200,000”, “US$1.2 million”, “0.86”, “47%”, and the signs for no value.
    private static bool IsValue(string words) =>
        words is "-" or "–" or "—" or "N/A" or "N/R" or "n/a" or "n/r" or "NA" or "nil" or "Unknown" or "unknown"
        || char.IsDigit(words[0]) || (words.Any(char.IsDigit) && words[0] is '$' or '€' or '£' or '~' or '<' or '>' or '(' or '-' or '+')
        || (words.StartsWith("US$", StringComparison.Ordinal) && words.Length > 3);

    private static bool IsYear(string words) => words.Length == 4 && words.All(char.IsAsciiDigit) && words[0] is '1' or '2';
}
