namespace Attest.Publishing.Charts;

/// <summary>One figure in the form in which pages are announced elsewhere: 600 by 315; for narrow screens as high as its words need.</summary>
internal static class DrawFigure
{
    private const int Width = 600, Height = 315, Left = 34, SlimLeft = 22;

    public static (int Width, int Height) On(SvgText drawing, FigureChart chart, bool isSlim)
    {
        if (isSlim)
            return Slim(drawing, chart);
        drawing.Rect("full", 0, 0, 10, Height);
        drawing.Words(chart.State, Left, 52, css: "head");
        double y = 108;
        y = Lines(drawing, chart.Figure, 30, "large", y, 38);
        y = Lines(drawing, chart.What, 60, "head", y + 2, 22);
        y = Lines(drawing, chart.Said, 78, "", y + 8, 18);
        Lines(drawing, chart.Notice, 84, "quiet", Math.Max(y + 10, 268), 16);
        return (Width, Height);
    }

    private static (int Width, int Height) Slim(SvgText drawing, FigureChart chart)
    {
        double y = Lines(drawing, chart.State, 30, "head", 30, 22, SlimLeft);
        y = Lines(drawing, chart.Figure, 17, "large", y + 20, 36, SlimLeft);
        y = Lines(drawing, chart.What, 30, "head", y - 4, 22, SlimLeft);
        y = Lines(drawing, chart.Said, 40, "", y + 4, 18, SlimLeft);
        y = Lines(drawing, chart.Notice, 42, "quiet", y + 8, 16, SlimLeft);
        drawing.Rect("full", 0, 0, 6, y);
        return (DrawChart.SlimWidth, (int)y);
    }

    private static double Lines(SvgText drawing, string words, int most, string css, double y, double step, double x = Left)
    {
        foreach (string line in Folded(words, most))
        {
            drawing.Words(line, x, y, css: css);
            y += step;
        }
        return y;
    }

    // SVG folds no lines by itself; a letter of these sizes is about as wide as said.
    private static IEnumerable<string> Folded(string words, int most)
    {
        string line = "";
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= most)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? word : " " + word;
        }
        if (line.Length > 0)
            yield return line;
    }
}
