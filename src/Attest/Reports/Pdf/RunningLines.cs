using System.Text.RegularExpressions;

namespace Attest.Reports.Pdf;

/// <summary>Tells running heads, running feet and page numbers: at the edge of pages, the same on several of them but for numbers.</summary>
internal static partial class RunningLines
{
    private const int EdgeRows = 2;

    /// <summary>The lines of navigation among the lines of all pages.</summary>
    public static HashSet<PdfLine> In(IReadOnlyList<PdfLine> lines)
    {
        var pages = lines.GroupBy(line => line.Page).ToList();
        var edges = pages.SelectMany(page => EdgesOf(page, EdgeRows)).Distinct().ToList();
        var repeated = edges.GroupBy(line => (Digits().Replace(line.Words.Trim(), "#"), Math.Round(line.Baseline / 6)))
            .Where(group => group.Select(line => line.Page).Distinct().Count() >= Math.Max(2, pages.Count / 3)).SelectMany(group => group);
        return [.. repeated.Where(line => !line.Pieces[0].IsRaised), .. pages.SelectMany(page => EdgesOf(page, 1)).Where(line => PageNumber().IsMatch(line.Words))];
    }

    private static IEnumerable<PdfLine> EdgesOf(IEnumerable<PdfLine> page, int count)
    {
        var rows = page.GroupBy(line => Math.Round(line.Baseline)).OrderByDescending(row => row.Key).ToList();
        return rows.Take(count).Concat(rows.TakeLast(count)).SelectMany(row => row);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
