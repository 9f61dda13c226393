using System.Buffers;
using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>Splits a text page into its lines; in the layouts of the archive that are read, a line is a paragraph.</summary>
internal static class SplitLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\f\v");

    /// <summary>The lines that hold more than white space.</summary>
    public static PageBlocks Of(SourceText text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var words = text.Text;
        for (var at = 0; at < words.Length;)
        {
            var end = words.AsSpan(at).IndexOfAny(LineEnds);
            end = end < 0 ? words.Length : at + end;
            if (Trim(words, at, end) is { } line && CutAtBars.Of(words, line) is { } block)
                blocks.Add(block);
            at = end + 1;
        }
        return new PageBlocks(text, blocks.DrainToImmutable());
    }

    private static Block? Trim(string words, int start, int end)
    {
        while (start < end && IsSpace(words[start]))
            start++;
        // A sign cut off at the end of the file is no part of the line.
        while (end > start && (IsSpace(words[end - 1]) || words[end - 1] == '\uFFFD'))
            end--;
        return start < end ? new Block(words, start, end) : null;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
