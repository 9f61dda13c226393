namespace Attest.Publishing.Charts;

/// <summary>Years with their figures: a point is exact, a bar reaches from the lower to the upper end, an arrow has no upper end, a hatched year has no figure.</summary>
internal static class DrawIntervals
{
    private const int Broad = 720, Height = 280, Left = 74, Right = 12, Top = 40, Bottom = 60, Arrow = 22, KeyRow = 22;

    public static (int Width, int Height) On(SvgText drawing, IntervalChart chart, InterfaceTexts texts, bool isSlim)
    {
        int width = isSlim ? DrawChart.SlimWidth : Broad, left = isSlim ? 56 : Left;
        var scale = Scale.Of(chart.Years.SelectMany(year => year.Earlier.Append(year.Upper ?? year.Lower)).DefaultIfEmpty(1).Max(), Height - Bottom, Top);
        foreach (decimal tick in scale.Ticks())
        {
            drawing.Line("rule", left, scale.At(tick), width - Right, scale.At(tick));
            drawing.Words(texts.Number(tick), left - 6, scale.At(tick) + 4, "end", "quiet");
        }
        if (chart.Years.Count > 0)
            Years(drawing, chart, scale, texts, left, width - Right);
        int below = Key(drawing, chart, isSlim ? 1 : left, isSlim);
        return (width, Height + below);
    }

    private static void Years(SvgText drawing, IntervalChart chart, Scale scale, InterfaceTexts texts, double from, double to)
    {
        var known = chart.Years.ToDictionary(year => year.Number);
        int first = chart.Years[0].Number, last = chart.Years[^1].Number;
        double step = (to - from) / (double)(last - first + 1);
        int every = (int)Math.Ceiling(38 / step);
        bool isNumbered = step > 44;
        for (int number = first; number <= last; number++)
        {
            double left = from + ((number - first) * step), x = left + (step / 2);
            if (known.TryGetValue(number, out var year))
                Figure(drawing, year, scale, x, isNumbered ? texts.Number(year.Lower) : null);
            else
            {
                drawing.Rect("gap", left + (step * .1), Top, step * .8, Height - Bottom - Top, $"{number}: {chart.GapWords}");
                drawing.Patterned("gap", left + (step * .1), Top, step * .8, Height - Bottom - Top);
            }
            if ((last - number) % every == 0)
                drawing.Words(number.ToString(System.Globalization.CultureInfo.InvariantCulture), x, Height - Bottom + 16, "middle", "quiet");
        }
    }

    private static void Figure(SvgText drawing, IntervalChart.Year year, Scale scale, double x, string? words)
    {
        double low = scale.At(year.Lower), high = scale.At(year.Upper ?? year.Lower);
        drawing.Line("stem", x, scale.At(0), x, low);
        foreach (decimal earlier in year.Earlier)
            drawing.Circle("before", x, scale.At(earlier), 3.2);
        if (year.Upper is null)
        {
            drawing.Line("open", x, low, x, low - Arrow);
            drawing.Path("tip", $"M{x - 4.5:0.##} {low - Arrow:0.##}h9l-4.5 -8z");
            high = low - Arrow - 8;
        }
        else if (year.Upper > year.Lower)
        {
            drawing.Line("bar", x, low, x, high);
            drawing.Line("bar", x - 6, high, x + 6, high);
        }
        drawing.Circle("full", x, low, 4);
        if (words is not null)
            drawing.Words(words, x, high - 9, "middle");
    }

    // Beside each other; below each other where there is no room, and how much that takes.
    private static int Key(SvgText drawing, IntervalChart chart, double x, bool isSlim)
    {
        double y = Height - 16;
        int entries = 0;
        void Next(int wide)
        {
            (x, y) = isSlim ? (x, y + KeyRow) : (x + wide, y);
            entries++;
        }
        if (chart.Years.Any(year => year.Upper is null))
        {
            drawing.Line("open", x + 6, y + 4, x + 6, y - 6);
            drawing.Path("tip", $"M{x + 1.5:0.##} {y - 6:0.##}h9l-4.5 -8z");
            drawing.Words(chart.OpenWords, x + 22, y + 3);
            Next(210);
        }
        if (chart.Years.Count > 0 && chart.Years.Count < chart.Years[^1].Number - chart.Years[0].Number + 1)
        {
            drawing.Rect("gap", x, y - 9, 14, 14);
            drawing.Patterned("gap", x, y - 9, 14, 14);
            drawing.Words(chart.GapWords, x + 22, y + 3);
            Next(230);
        }
        if (chart.Years.Any(year => year.Earlier.Count > 0))
        {
            drawing.Circle("before", x + 6, y - 2, 3.2);
            drawing.Words(chart.EarlierWords, x + 22, y + 3);
            Next(0);
        }
        return isSlim ? Math.Max(0, entries - 1) * KeyRow : 0;
    }
}
