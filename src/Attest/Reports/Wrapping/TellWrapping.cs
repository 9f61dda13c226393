using System.Collections.Immutable;

namespace Attest.Reports.Wrapping;

/// <summary>
/// Tells whether a page is hard-wrapped: whether its lines end where the next word would not have fitted, in the middle of sentences. A page with a paragraph to a line has hardly any such
/// break, however short its labels and cells are.
/// </summary>
internal static class TellWrapping
{
    private const int ShortestFull = 50;
    private const int LongestWrapped = 100;
    private const int FewestBreaks = 3;
    // On a page so small two breaks say as much.
    private const int SmallPage = 8;
    // What a full line may lack of the width: a break around a marker comes early.
    private const int Slack = 14;

    /// <summary>The width the page was wrapped at, or null for a page that is not wrapped.</summary>
    public static int? WidthOf(ImmutableArray<WrappedLine> lines)
    {
        var full = lines.Where(line => line.Length is >= ShortestFull and <= LongestWrapped).Select(line => line.Length).Order().ToList();
        if (full.Count == 0)
            return null;
        // The longest but for a few: a link or a table may stand out.
        var width = full[full.Count - 1 - (full.Count / 20)];
        int breaks = 0, capitals = 0, unended = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (line.Length is < ShortestFull or > LongestWrapped || line.EndsSentence)
                continue;
            unended++;
            if (next.BreaksBefore != 1 || line.Length + 1 + next.FirstWord < width - Slack)
                continue;
            breaks++;
            capitals += char.IsUpper(next.FirstSign) ? 1 : 0;
        }
        var tooLong = lines.Count(line => line.Length > LongestWrapped + 10);
        var enough = lines.Length < SmallPage ? FewestBreaks - 1 : FewestBreaks;
        return breaks >= enough && breaks * 2 >= unended && capitals * 2 <= breaks && tooLong * 3 <= breaks ? width : null;
    }
}
