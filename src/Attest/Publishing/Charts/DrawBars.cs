namespace Attest.Publishing.Charts;

/// <summary>A bar for each count of a whole, its name above it.</summary>
internal static class DrawBars
{
    private const int Width = 600, Row = 44, Bar = 18;

    public static (int Width, int Height) On(SvgText drawing, BarChart chart)
    {
        double y = 0;
        foreach (var bar in chart.Bars)
        {
            double length = Width * bar.Number / (double)Math.Max(chart.Of, 1);
            drawing.Words($"{bar.Name}: {bar.Words}", 0, y + 13);
            drawing.Line("rule", 0, y + 20 + Bar, Width, y + 20 + Bar);
            drawing.Filled(bar.Fill, 0, y + 20, Math.Max(length, bar.Number > 0 ? 1 : 0), Bar);
            y += Row;
        }
        return (Width, (int)y + 4);
    }
}
