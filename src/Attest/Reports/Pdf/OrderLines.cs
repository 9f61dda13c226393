namespace Attest.Reports.Pdf;

/// <summary>Puts the lines of a page into the order in which a person reads them: down a column, then down the next; what spans columns parts them.</summary>
internal static class OrderLines
{
    private const int FewestInColumn = 5;
    private const int MostColumns = 4;

    /// <summary>The lines in reading order, each with its column.</summary>
    public static List<PdfLine> Of(IReadOnlyList<PdfLine> lines)
    {
        var ordered = new List<PdfLine>(lines.Count);
        var column = 0;
        Add([.. lines.OrderByDescending(line => line.Baseline)], ordered, ref column, MostColumns);
        return ordered;
    }

    private static void Add(List<PdfLine> lines, List<PdfLine> ordered, ref int column, int columns)
    {
        if (columns == 1 || GutterOf(lines) is not { } gutter)
        {
            AddRows(lines, ordered, column++);
            return;
        }
        List<PdfLine> left = [], right = [];
        foreach (var line in lines)
            if (line.Right <= gutter + 1)
                left.Add(line);
            else if (line.Left >= gutter - 1)
                right.Add(line);
            else
            {
                Flush(left, right, ordered, ref column, columns);
                AddRows([line], ordered, column++);
            }
        Flush(left, right, ordered, ref column, columns);
    }

    private static void Flush(List<PdfLine> left, List<PdfLine> right, List<PdfLine> ordered, ref int column, int columns)
    {
        if (left.Count > 0)
            Add(left, ordered, ref column, columns - 1);
        if (right.Count > 0)
            Add(right, ordered, ref column, columns - 1);
        left.Clear();
        right.Clear();
    }

    // Lines on one level are the cells of a row.
    private static void AddRows(List<PdfLine> lines, List<PdfLine> ordered, int column)
    {
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && lines[at].Baseline - lines[end].Baseline < 0.45 * lines[at].Size)
                end++;
            foreach (var line in lines[at..end].OrderBy(line => line.Left))
            {
                (line.Column, line.IsCell) = (column, end - at > 1);
                ordered.Add(line);
            }
            at = end;
        }
    }

    // Where a second column begins: few lines cross it, many stand on either side, and they are as wide as columns of text are; cells of a table are not.
    private static double? GutterOf(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestInColumn)
            return null;
        var (from, to) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        (double At, int Crossing)? best = null;
        foreach (var start in lines.CountBy(line => Math.Round(line.Left)).Where(pair => pair.Value >= FewestInColumn && pair.Key > from + (0.2 * (to - from)) && pair.Key < from + (0.8 * (to - from))).OrderByDescending(pair => pair.Value).Take(8).Select(pair => pair.Key - 1))
        {
            var left = lines.Where(line => line.Right <= start + 1).ToList();
            var right = lines.Where(line => line.Left >= start - 1).ToList();
            var crossing = lines.Count - left.Count - right.Count;
            if (left.Count >= FewestInColumn && right.Count >= FewestInColumn && crossing * 4 <= lines.Count && IsText(left) && IsText(right) && (best is null || crossing < best.Value.Crossing))
                best = (start, crossing);
        }
        return best?.At;
    }

    private static bool IsText(List<PdfLine> lines)
    {
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Count(line => line.Right - line.Left > 0.6 * width) * 2 >= lines.Count;
    }
}
