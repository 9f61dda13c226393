using System.Globalization;

namespace Attest.Publishing.Charts;

/// <summary>Draws pictures as SVG: the same record gives the same text. Every picture has a title, a description and real words, and none needs its colours.</summary>
public static class DrawChart
{
    /// <summary>How wide a picture for narrow screens is: its words are as large as drawn on a screen of 360.</summary>
    internal const int SlimWidth = 320;

    private const string Space = " xmlns=\"http://www.w3.org/2000/svg\"";

    /// <summary>The picture as a part of a page, whose style sheet it uses.</summary>
    public static string InPage(Chart chart, InterfaceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(texts);
        return Draw(chart, texts, chart.Id, "", "", isSlim: false);
    }

    /// <summary>The picture as a file for narrow screens: as wide as they are, so that its words are not drawn smaller; without its title, which stands above it there.</summary>
    public static string Slim(Chart chart, InterfaceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(texts);
        return Draw(chart, texts, chart.Id + "-slim", Space, $"<style>{ChartStyle.Own}</style>", isSlim: true);
    }

    /// <summary>The picture as a file of its own, with its title in it and its own style sheet, light and dark.</summary>
    public static string Alone(Chart chart, InterfaceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(texts);
        return Draw(chart, texts, chart.Id, Space, $"<style>{ChartStyle.Own}</style>", isSlim: false);
    }

    private static string Draw(Chart chart, InterfaceTexts texts, string id, string space, string style, bool isSlim)
    {
        var drawing = new SvgText(id);
        var (width, height) = chart switch
        {
            StackChart stack => DrawStack.On(drawing, stack, texts, isSlim),
            BarChart bars => DrawBars.On(drawing, bars, isSlim),
            IntervalChart intervals => DrawIntervals.On(drawing, intervals, texts, isSlim),
            StripChart strip => DrawStrip.On(drawing, strip, isSlim),
            FigureChart figure => DrawFigure.On(drawing, figure, isSlim),
            _ => throw new ArgumentException($"{chart.GetType().Name} cannot be drawn.", nameof(chart)),
        };
        // In a page the heading stands above the picture; alone it has to bring its own.
        int above = style.Length > 0 && !isSlim && chart is not FigureChart ? 34 : 0;
        int beside = above > 0 ? 12 : 0;
        string size = style.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width + (2 * beside)}\" height=\"{height + above + beside}\"") : "";
        string head = above > 0 ? $"<text class=\"head\" x=\"0\" y=\"-12\">{SvgText.Escaped(chart.Title)}</text>" : "";
        string label = SvgText.Escaped(chart.Title), said = SvgText.Escaped(chart.Description);
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg{space} class=\"chart\" role=\"img\" lang=\"{texts.Language}\" direction=\"ltr\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"{-beside} {-above} {width + (2 * beside)} {height + above + beside}\"{size}><title id=\"{id}-title\">{label}</title><desc id=\"{id}-desc\">{said}</desc>{style}{drawing.Patterns()}<rect class=\"ground\" x=\"{-beside}\" y=\"{-above}\" width=\"{width + (2 * beside)}\" height=\"{height + above + beside}\"/><g>{head}{drawing}</g></svg>");
    }
}
