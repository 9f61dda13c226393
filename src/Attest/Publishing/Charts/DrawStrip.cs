using System.Globalization;

namespace Attest.Publishing.Charts;

/// <summary>A field for each time, years from left to right, the key below.</summary>
internal static class DrawStrip
{
    private const int Width = 720, Side = 18, Top = 4;

    public static (int Width, int Height) On(SvgText drawing, StripChart chart)
    {
        int most = chart.Fields.CountBy(field => field.Year).Select(pair => pair.Value).DefaultIfEmpty(1).Max();
        int first = chart.Fields.Count == 0 ? 0 : chart.Fields[0].Year, last = chart.Fields.Count == 0 ? 0 : chart.Fields[^1].Year;
        double step = Math.Min(Width / (double)(last - first + 1), 40), wide = Math.Min(step - 3, Side);
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
                drawing.Words(year.Key.ToString(CultureInfo.InvariantCulture), x + 1 + (wide / 2), ground + 15, year.Key == first ? "start" : "middle", "quiet");
        }
        double at = 0;
        foreach (var part in chart.Parts)
        {
            drawing.Filled(part.Fill, at + 1, ground + 30, 14, 14);
            drawing.Words(part.Name, at + 22, ground + 41);
            at += 40 + (part.Name.Length * 7.2);
        }
        return (Width, (int)ground + 52);
    }
}
