namespace Attest.Publishing.Charts;

/// <summary>Columns of several counts, the key with the last counts beside them, or below where there is no room.</summary>
internal static class DrawStack
{
    private const int Broad = 720, Height = 300, Left = 40, KeyWidth = 224, KeyRow = 42, Top = 26, Bottom = 28;

    public static (int Width, int Height) On(SvgText drawing, StackChart chart, InterfaceTexts texts, bool isSlim)
    {
        // The label of the last year is wider than its column.
        int right = isSlim ? DrawChart.SlimWidth - 12 : Broad - KeyWidth;
        var scale = Scale.Of(chart.Columns.Select(column => column.Counts.Sum()).DefaultIfEmpty(1).Max(), Height - Bottom, Top);
        foreach (decimal tick in scale.Ticks())
        {
            drawing.Line("rule", Left, scale.At(tick), right, scale.At(tick));
            drawing.Words(texts.Number(tick), Left - 6, scale.At(tick) + 4, "end", "quiet");
        }
        double step = (right - Left) / (double)Math.Max(chart.Columns.Count, 1);
        double wide = Math.Min(step * .82, 40);
        int every = (int)Math.Ceiling(40 / step);
        List<(double X, double Y, double Width, double Height, string Title)>[] fields = [.. chart.Parts.Select(_ => new List<(double, double, double, double, string)>())];
        for (int i = 0; i < chart.Columns.Count; i++)
            Stack(fields, chart, chart.Columns[i], scale, Left + (i * step) + ((step - wide) / 2), wide);
        foreach (var (part, of) in chart.Parts.Zip(fields))
            drawing.Filled(part.Fill, of);
        for (int i = 0; i < chart.Columns.Count; i++)
        {
            double x = Left + (i * step) + ((step - wide) / 2);
            Mark(drawing, chart.Columns[i], scale, x, wide);
            if ((chart.Columns.Count - 1 - i) % every == 0)
                drawing.Words(chart.Columns[i].Label, x + (wide / 2), Height - 9, "middle", "quiet");
        }
        if (!isSlim)
        {
            Key(drawing, chart, texts, right + 16, Top + 4);
            return (Broad, Height);
        }
        Key(drawing, chart, texts, 1, Height + 8);
        return (DrawChart.SlimWidth, Height + 8 + (KeyRow * chart.Parts.Count));
    }

    private static void Stack(List<(double X, double Y, double Width, double Height, string Title)>[] fields, StackChart chart, StackChart.Column column, Scale scale, double x, double wide)
    {
        int below = 0;
        for (int part = 0; part < column.Counts.Count; below += column.Counts[part++])
        {
            double top = scale.At(below + column.Counts[part]);
            if (column.Counts[part] > 0)
                fields[part].Add((x, top, wide, scale.At(below) - top, $"{column.Label}: {chart.Parts[part].Name} {column.Counts[part]}"));
        }
    }

    // A column without counts is a gap; one that some have left says how many.
    private static void Mark(SvgText drawing, StackChart.Column column, Scale scale, double x, double wide)
    {
        if (column.Counts.Count == 0)
        {
            drawing.Rect("gap", x, Top, wide, Height - Bottom - Top, column.Label);
            drawing.Patterned("gap", x, Top, wide, Height - Bottom - Top);
        }
        else if (column.Left > 0)
        {
            double tip = scale.At(column.Counts.Sum()) - 4;
            drawing.Path("grid", $"M{x + (wide / 2) - 4:0.##} {tip - 6:0.##}h8l-4 6z");
            drawing.Words($"{column.Left}", x + (wide / 2), tip - 9, "middle");
        }
    }

    private static void Key(SvgText drawing, StackChart chart, InterfaceTexts texts, double x, double y)
    {
        var last = chart.Columns.LastOrDefault(column => column.Counts.Count > 0);
        foreach (int part in Enumerable.Range(0, chart.Parts.Count).Reverse())
        {
            drawing.Filled(chart.Parts[part].Fill, x, y, 14, 14);
            drawing.Words(chart.Parts[part].Name, x + 22, y + 11);
            if (last is not null)
                drawing.Words($"{last.Label}: {texts.Of("{0} of {1}", last.Counts[part], last.Of)}", x + 22, y + 26, css: "quiet");
            y += KeyRow;
        }
    }
}
