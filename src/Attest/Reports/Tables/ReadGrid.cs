using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;

namespace Attest.Reports.Tables;

/// <summary>
/// Finds out how many columns a run of cells has: as many as make every first cell a label or a year and every other column either figures or words. Copies lose
/// empty cells, and with them the places of those that follow; such a row stays short, unless its sums tell where they belong.
/// </summary>
internal static partial class ReadGrid
{
    private const int MostColumns = 12;
    private const int MostTotals = 3;

    /// <summary>The rows, the header first; null when the cells make no table. The table may end before the cells do, after a row of totals.</summary>
    public static ImmutableArray<ImmutableArray<Block?>>? Of(List<Block?> cells)
    {
        foreach (var end in Ends(cells))
            foreach (var withWords in (ReadOnlySpan<bool>)[false, true])
                for (var columns = 2; columns <= MostColumns && columns * 2 <= end; columns++)
                    if (Rows(cells, end, columns) is { } rows && IsGrid(rows, withWords))
                        return WithTotalsPlaced(rows);
        return ByLabels(cells);
    }

    // All cells; or those up to and with a row of totals, which ends a table.
    private static IEnumerable<int> Ends(List<Block?> cells)
    {
        yield return cells.Count;
        var totals = 0;
        for (var at = 1; at < cells.Count && totals < MostTotals; at++)
        {
            if (cells[at] is not { } label || !IsTotal(label))
                continue;
            var end = at + 1;
            while (end < cells.Count && (cells[end] is null || IsValue(cells[end]!)))
                end++;
            if (end < cells.Count && end > at + 1 && ++totals > 0)
                yield return end;
        }
    }

    // Rows of equal length; only the last one, of totals, may have lost empty cells.
    private static List<ImmutableArray<Block?>>? Rows(List<Block?> cells, int end, int columns)
    {
        var rows = cells.Take(end).Chunk(columns).Select(row => row.ToImmutableArray()).ToList();
        return rows[^1].Length == columns || (rows.Count > 2 && rows[^1].Length > 1 && rows[^1][0] is { } label && IsTotal(label)) ? rows : null;
    }

    private static bool IsGrid(List<ImmutableArray<Block?>> rows, bool withWords)
    {
        var (header, body) = (rows[0], rows.Skip(1).ToList());
        if (header[0] is { } corner && IsValue(corner))
            return false;
        if (!header.Skip(1).All(cell => cell is not null && IsHeader(cell)) || !body.TrueForAll(row => row[0] is { } label && IsLabel(label)))
            return false;
        var full = body.Where(row => row.Length == header.Length).ToList();
        var figures = Enumerable.Range(1, header.Length - 1).Count(column => full.TrueForAll(row => row[column] is null || IsValue(row[column]!)) && full.Exists(row => row[column] is not null));
        var words = Enumerable.Range(1, header.Length - 1).Count(column => !IsYear(header[column]!.Folded) && full.TrueForAll(row => row[column] is null || !IsValue(row[column]!) || IsNothing(row[column]!.Folded)));
        return withWords
            ? figures > 0 && figures + words >= header.Length - 1 && full.Count > 1 && !IsLabelOnly(rows)
            : full.TrueForAll(row => row.Skip(1).All(cell => cell is null || IsValue(cell))) && figures > 0;
    }

    // With columns of words a wrong width may fit by chance; a right one has its totals, or a first column in which no words come twice.
    private static bool IsLabelOnly(List<ImmutableArray<Block?>> rows) => rows.Skip(1).Select(row => row[0]!.Folded).Distinct(StringComparer.OrdinalIgnoreCase).Count() < rows.Count - 1;

    // Where rows differ in length, each begins with its label: the first row that has lost no cell tells the width.
    private static ImmutableArray<ImmutableArray<Block?>>? ByLabels(List<Block?> cells)
    {
        var first = cells.FindIndex(cell => cell is not null && IsValue(cell) && !IsYear(cell.Folded));
        if (first < 3 || cells[first - 1] is not { } label || !IsLabel(label))
            return null;
        var columns = first - 1;
        var rows = new List<List<Block?>> { cells.GetRange(0, columns) };
        foreach (var cell in cells.Skip(columns))
            if (cell is not null && !IsValue(cell))
                rows.Add([cell]);
            else
                rows[^1].Add(cell);
        var isGrid = columns is >= 3 and <= MostColumns && rows.Count > 3 && rows.Skip(1).All(row => row.Count > 1 && row.Count <= columns) && rows.Skip(1).Count(row => row.Count == columns) * 2 > rows.Count - 1;
        return isGrid && rows[0].Skip(1).All(cell => cell is not null && (!IsValue(cell) || IsUnknown(cell.Folded))) ? WithTotalsPlaced([.. rows.Select(row => row.ToImmutableArray())]) : null;
    }

    /// <summary>The rows, the header first; a short row of totals is made whole where each of its figures is the sum of one column only.</summary>
    public static ImmutableArray<ImmutableArray<Block?>> WithTotalsPlaced(List<ImmutableArray<Block?>> rows)
    {
        var (columns, last) = (rows[0].Length, rows[^1]);
        if (last.Length < columns && IsTotal(last[0]!))
        {
            var sums = Enumerable.Range(0, columns).Select(column => column == 0 ? null : Sum(rows.Skip(1).SkipLast(1).Select(row => row.Length == columns ? row[column] : null))).ToList();
            var places = last.Skip(1).Select(cell => cell is null || Number(cell) is not { } number ? -1 : sums.Count(sum => sum == number) == 1 ? sums.IndexOf(number) : -1).ToList();
            if (places.TrueForAll(place => place > 0) && places.Distinct().Count() == places.Count)
                rows[^1] = [.. Enumerable.Range(0, columns).Select(column => column == 0 ? last[0] : places.IndexOf(column) is >= 0 and var at ? last[at + 1] : null)];
        }
        return [.. rows];
    }

    private static decimal? Sum(IEnumerable<Block?> cells)
    {
        var numbers = cells.OfType<Block>().Select(Number).OfType<decimal>().ToList();
        return numbers.Count > 0 ? numbers.Sum() : null;
    }

    private static decimal? Number(Block cell) =>
        decimal.TryParse(MarkHeadings.WordsOf(cell), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000_000m ? number : null;

    /// <summary>Whether a cell can be the first of a row.</summary>
    public static bool IsLabel(Block cell) => IsYear(MarkHeadings.WordsOf(cell)) || IsPeriod(cell.Folded) || (!char.IsDigit(cell.Folded[0]) && !IsNothing(cell.Folded));

    // “Unknown” over a column is what became of those counted in it.
    private static bool IsHeader(Block cell) => !IsValue(cell) || IsYear(cell.Folded) || IsUnknown(cell.Folded);

    private static bool IsTotal(Block cell) => cell.Folded.Length <= 30 && cell.Folded.Contains("total", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a cell holds a figure, or a sign for none.</summary>
    public static bool IsValue(Block cell) => IsValue(cell.Folded);

    // “1,200,000”, “US$1.2 million”, “NOK26,402”, “¥220”, “0.86”, “47%”, and the signs for no value.
    private static bool IsValue(string words) =>
        IsNothing(words) || (char.IsDigit(words[0]) && !IsPeriod(words)) || (words.Any(char.IsDigit) && words[0] is '~' or '<' or '>' or '(' or '-' or '+')
        || Bound().IsMatch(words) || Money().IsMatch(words);

    // A currency, by its sign, its code or both, before a number.
    [GeneratedRegex(@"^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3})\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:about|some|around|approximately|at least|up to|over|under|more than|less than|fewer than|nearly|almost|c\.|ca\.)\s*\d[\d,. ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    private static bool IsNothing(string words) => words is "-" or "–" or "—" or "N/A" or "N/R" or "n/a" or "n/r" or "NA" or "NR" or "N/K" or "nil" or "Nil" || IsUnknown(words);

    private static bool IsUnknown(string words) => words is "Unknown" or "unknown";

    private static bool IsYear(string words) => words.Length == 4 && words.All(char.IsAsciiDigit) && words[0] is '1' or '2';

    // “1999–2003”, “2008/09”: a year dimension of periods.
    private static bool IsPeriod(string words) => words.Length is 7 or 9 && IsYear(words[..4]) && words[4] is '-' or '–' or '/' && words[5..].All(char.IsAsciiDigit);
}
