using System.Globalization;

namespace Attest.Publishing.Charts;

/// <summary>A field for each time, years from left to right, the key below.</summary>
internal static class DrawStrip
{
    private const int Broad = 720, Side = 18, Top = 4;

    public static (int Width, int Height) On(SvgText drawing, StripChart chart, bool isSlim)
    {
        int width = isSlim ? DrawChart.SlimWidth : Broad;
        int most = chart.Fields.CountBy(field => field.Year).Select(pair => pair.Value).DefaultIfEmpty(1).Max();
        int first = chart.Fields.Count == 0 ? 0 : chart.Fields[0].Year, last = chart.Fields.Count == 0 ? 0 : chart.Fields[^1].Year;
        double step = Math.Min(width / (double)(last - first + 1), 40), wide = Math.Min(step - 3, Side);
        double ground = Top + (most * (Side + 3));
        int every = (int)Math.Ceiling(36 / step);
        foreach (var year in chart.Fields.GroupBy(field => field.Year))
        {
            double y = ground, x = (year.Key - first) * step;
            foreach (var field in year)
            {
                y -= Side + 3;
                drawing.Filled(chart.Parts[field.Part].Fill, x + 1, y, wide, Side, field.Words);
            }
            if ((last - year.Key) % every == 0)
                Label(drawing, year.Key.ToString(CultureInfo.InvariantCulture), year.Key == first ? (x + 1, "start") : x + wide + 14 > width ? (width, "end") : (x + 1 + (wide / 2), "middle"), ground + 15);
        }
        double at = 0, below = ground + 30;
        foreach (var part in chart.Parts)
        {
            double needed = 40 + (part.Name.Length * 7.2);
            if (at > 0 && at + needed > width)
                (at, below) = (0, below + 22);
            drawing.Filled(part.Fill, at + 1, below, 14, 14);
            drawing.Words(part.Name, at + 22, below + 11);
            at += needed;
        }
        return (width, (int)below + 22);
    }

    private static void Label(SvgText drawing, string words, (double X, string Anchor) at, double y) => drawing.Words(words, at.X, y, at.Anchor, "quiet");
}
