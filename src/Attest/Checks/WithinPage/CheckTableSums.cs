using System.Text.RegularExpressions;
using Attest.Reports;

namespace Attest.Checks.WithinPage;

/// <summary>
/// Totals of a table against their parts, down its columns and along its rows. That a total is the sum of what stands beside it is taken from the table itself: it has to be so
/// in another column, or in most other rows.
/// </summary>
internal sealed partial class CheckTableSums : ICheckPage
{
    private const int FewestParts = 2;

    public CheckCode Code { get; } = new("table-sum", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "The total of {0} is {1}; its parts add up to {2} ({3}).");

    public IEnumerable<Finding> In(CheckedPage page) => page.Document.Tables.SelectMany(table => InColumns(page, table).Concat(InRows(page, table)));

    private IEnumerable<Finding> InColumns(CheckedPage page, Table table)
    {
        // A table with subtotals has several rows of totals, and is left alone.
        var totals = Enumerable.Range(0, table.Rows.Length).Where(row => table.Rows[row].Cells is [var label, ..] && IsTotal(label.Words)).Take(2).ToList();
        if (totals is not [>= FewestParts and var total] || table.Rows.Any(row => row.Cells.Length != table.Header.Length))
            yield break;
        var sums = Enumerable.Range(1, table.Header.Length - 1)
            .Where(column => !IsShare(table.Header[column].Words))
            .Select(column => SumOf(table.Header[column].Words, table.Rows[total].Cells[column].Words, table.Rows.Take(total).Select(row => row.Cells[column].Words)))
            .OfType<Sum>().ToList();
        if (sums.Exists(sum => sum.IsRight) && sums.Count(sum => sum.IsRight) >= sums.Count(sum => !sum.IsRight))
            foreach (var sum in sums.Where(sum => !sum.IsRight))
                yield return Report(page, table.Rows[total], sum);
    }

    private IEnumerable<Finding> InRows(CheckedPage page, Table table)
    {
        var totals = Enumerable.Range(1, Math.Max(0, table.Header.Length - 1)).Where(column => IsTotal(table.Header[column].Words)).ToList();
        if (totals is not [var total] || table.Header.Length < FewestParts + 2)
            yield break;
        var parts = Enumerable.Range(1, table.Header.Length - 1).Where(column => column != total && !IsShare(table.Header[column].Words)).ToList();
        var rows = table.Rows.Where(row => row.Cells.Length == table.Header.Length)
            .Select(row => (Row: row, Sum: SumOf(row.Cells[0].Words, row.Cells[total].Words, parts.Select(column => row.Cells[column].Words))))
            .Where(row => row.Sum is not null).ToList();
        if (rows.Count(row => row.Sum!.IsRight) > rows.Count(row => !row.Sum!.IsRight))
            foreach (var (row, sum) in rows.Where(row => !row.Sum!.IsRight))
                yield return Report(page, row, sum!);
    }

    private Finding Report(CheckedPage page, TableRow row, Sum sum)
    {
        var place = page.PassageAt(row.Locator)!;
        return Code.On(page, null, [page.Place(place), FindingPlace.Said($"sum {sum.Name}", $"{string.Join(" + ", sum.Parts.Select(Saying.Number))} = {Saying.Number(sum.Parts.Sum())}")],
            sum.Name, Saying.Number(sum.Total), Saying.Number(sum.Parts.Sum()), string.Join(" + ", sum.Parts.Select(Saying.Number)));
    }

    private static Sum? SumOf(string name, string total, IEnumerable<string> cells)
    {
        var parts = cells.Select(TableNumber.Of).ToList();
        return TableNumber.Of(total) is { } whole and > 0 && !parts.Contains(null) && parts.Count(part => part > 0) >= FewestParts ? new Sum(name, whole, [.. parts.OfType<decimal>()]) : null;
    }

    private static bool IsTotal(string words) => Total().IsMatch(words);

    private static bool IsShare(string words) => Share().IsMatch(words);

    [GeneratedRegex(@"^\W*(?:grand |overall )?totals?\b(?!.*\b(?:until|to date|since)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"%|per ?cent|\bshare|average|\brate\b|^\W*(?:year|date|month)s?\W*$|change|remark|comment|note", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    private sealed record Sum(string Name, decimal Total, List<decimal> Parts)
    {
        public bool IsRight => Math.Abs(Total - Parts.Sum()) <= TableNumber.Slack([.. Parts, Total]);
    }
}
