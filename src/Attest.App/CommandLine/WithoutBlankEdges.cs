using Spectre.Console.Rendering;

namespace Attest.App.CommandLine;

/// <summary>What is inside, without the blank lines that a table's invisible border puts above and below it.</summary>
internal sealed class WithoutBlankEdges(IRenderable inside) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => inside.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Segment.SplitLines(inside.Render(options, maxWidth));
        var first = lines.FindIndex(line => !IsBlank(line));
        var last = lines.FindLastIndex(line => !IsBlank(line));
        for (var at = Math.Max(first, 0); at <= last; at++)
        {
            foreach (var segment in lines[at])
                yield return segment;
            yield return Segment.LineBreak;
        }
    }

    private static bool IsBlank(SegmentLine line) => line.All(segment => string.IsNullOrWhiteSpace(segment.Text));
}
