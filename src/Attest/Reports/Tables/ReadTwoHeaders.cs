using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.Tables;

/// <summary>
/// Reads tables whose columns stand in groups: “Confirmed” and “Suspected” over “Areas” and “km²” each. The upper header is told by the lower one, which says the same words
/// once for each group; copies may have lost the empty cells beside the groups.
/// </summary>
internal static class ReadTwoHeaders
{
    private const int FewestRows = 2;
    private const int MostColumns = 12;

    /// <summary>The group over each column, and the rows, lower header first; null when the cells make no such table.</summary>
    public static (ImmutableArray<Block?> Groups, ImmutableArray<ImmutableArray<Block?>> Rows)? Of(List<Block?> cells)
    {
        var first = cells.FindIndex(cell => cell is not null && ReadGrid.IsValue(cell));
        if (first < 6 || cells[first - 1] is not { } label || !ReadGrid.IsLabel(label))
            return null;
        var rows = RowsFrom(cells, first - 1);
        var columns = rows.Max(row => row.Count);
        var header = cells.Take(first - 1).OfType<Block>().ToList();
        if (columns is < 5 or > MostColumns || Groups(header, columns - 1) is not var (corner, groups, lower))
            return null;
        if (rows.Count < FewestRows || rows.Count(row => row.Count == columns) * 2 <= rows.Count)
            return null;
        var each = lower.Count / groups.Count;
        return ([null, .. groups.SelectMany(group => Enumerable.Repeat<Block?>(group, each))], ReadGrid.WithTotalsPlaced([[corner, .. lower], .. rows.Select(row => row.ToImmutableArray())]));
    }

    private static List<List<Block?>> RowsFrom(List<Block?> cells, int from)
    {
        var rows = new List<List<Block?>>();
        foreach (var cell in cells.Skip(from))
            if (cell is not null && !ReadGrid.IsValue(cell))
                rows.Add([cell]);
            else
                rows[^1].Add(cell);
        return rows;
    }

    // The corner stands before the groups, or below them at the head of the lower row.
    private static (Block Corner, List<Block> Groups, List<Block> Lower)? Groups(List<Block> header, int columns)
    {
        var count = header.Count - 1 - columns;
        if (count < 2 || columns % count != 0 || header.Exists(cell => ReadGrid.IsValue(cell)))
            return null;
        var lower = header.GetRange(count + 1, columns);
        if (!Repeats(lower, columns / count))
            return null;
        return header[count].Folded.Length > 0 && header.Take(count).All(cell => Counts(cell)) && !Counts(header[count]) ? (header[count], header.GetRange(0, count), lower) : (header[0], header.GetRange(1, count), lower);
    }

    private static bool Repeats(List<Block> lower, int each) =>
        each > 0 && lower.Index().All(cell => string.Equals(cell.Item.Folded, lower[cell.Index % each].Folded, StringComparison.OrdinalIgnoreCase));

    // “Confirmed”, “Cleared”: a group is told by a participle, a corner (“County”) by a noun.
    private static bool Counts(Block cell) => cell.Folded.Split(' ')[0].EndsWith("ed", StringComparison.OrdinalIgnoreCase);
}
