using System.Collections.Immutable;

namespace Attest.Reports.Blocks;

/// <summary>Cuts a line at the bars that copies print between or behind the cells of a table. The line stays what it is; what its cells are is told beside.</summary>
internal static class CutAtBars
{
    /// <summary>The block of a line; null when it holds nothing but a bar, which stands for an empty cell.</summary>
    public static Block? Of(string text, Block line)
    {
        var first = line.Words.IndexOf('|', StringComparison.Ordinal);
        if (first < 0)
            return line;
        if (first == line.Words.Length - 1)
            return Piece(text, line.Start, line.End - 1) is { } cell ? new Block(text, cell.Start, cell.End) { IsBarred = true } : null;
        var from = line.Start + (first == 0 ? 1 : 0);
        var end = line.Words[^1] == '|' ? line.End - 1 : line.End;
        var cells = ImmutableArray.CreateBuilder<Block?>();
        for (var at = from; at <= end;)
        {
            var bar = text.IndexOf('|', at, end - at);
            bar = bar < 0 ? end : bar;
            cells.Add(Piece(text, at, bar));
            at = bar + 1;
        }
        return cells.Count < 2 ? line : new Block(text, line.Start, line.End) { Cells = cells.DrainToImmutable() };
    }

    private static Block? Piece(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? new Block(text, start, end) : null;
    }
}
