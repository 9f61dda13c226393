namespace Attest.Publishing.Charts;

/// <summary>A bar for each count of a whole, its name above it.</summary>
internal static class DrawBars
{
    private const int Broad = 600, Row = 44, Bar = 18;

    public static (int Width, int Height) On(SvgText drawing, BarChart chart, bool isSlim)
    {
        int width = isSlim ? DrawChart.SlimWidth : Broad;
        double y = 0;
        foreach (var bar in chart.Bars)
        {
            double length = width * bar.Number / (double)Math.Max(chart.Of, 1);
            drawing.Words($"{bar.Name}: {bar.Words}", 0, y + 13);
            drawing.Line("rule", 0, y + 20 + Bar, width, y + 20 + Bar);
            drawing.Filled(bar.Fill, 0, y + 20, Math.Max(length, bar.Number > 0 ? 1 : 0), Bar);
            y += Row;
        }
        return (width, (int)y + 4);
    }
}
