using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Notes;

namespace Attest.Reports.Wrapping;

/// <summary>A line of a page that may be hard-wrapped: its block, and what stands between it and the line before.</summary>
internal sealed class WrappedLine
{
    private const string Terminals = ".?!…";
    private const string Closers = "\"”’»)]'";

    private WrappedLine(Block block, int breaksBefore, int indent, ImmutableArray<MarkerDraft> markers)
    {
        (Block, BreaksBefore, Indent, Markers) = (block, breaksBefore, indent, markers);
        FirstWord = block.Words.AsSpan().IndexOfAny(' ', '\t', '\u00A0') is >= 0 and var end ? end : block.Words.Length;
        EndsWithMarker = markers is [.., var last] && last.End == block.Words.Length;
        EndsSentence = IsTerminal(block.Words, markers);
    }

    /// <summary>The line itself.</summary>
    public Block Block { get; }

    /// <summary>How many line breaks lie before it: 2 and more are a blank line; 0 for the first.</summary>
    public int BreaksBefore { get; }

    /// <summary>How far it is indented.</summary>
    public int Indent { get; }

    /// <summary>Its markers, at positions within the line.</summary>
    public ImmutableArray<MarkerDraft> Markers { get; }

    /// <summary>How long its first word is: a line is broken where that would not fit on the line before.</summary>
    public int FirstWord { get; }

    /// <summary>Whether its last words are a marker.</summary>
    public bool EndsWithMarker { get; }

    /// <summary>Whether its words, markers at the end apart, end as a sentence does.</summary>
    public bool EndsSentence { get; }

    public int Length => Block.Words.Length;

    /// <summary>Whether it begins with a marker, or is nothing else.</summary>
    public bool BeginsWithMarker => Markers is [{ Start: 0 }, ..];

    /// <summary>Whether it is a marker and nothing else.</summary>
    public bool IsMarker => Markers is [{ Start: 0 } only] && only.End == Length;

    /// <summary>The first sign after a marker at the beginning.</summary>
    public char FirstSign => Block.Words.AsSpan(BeginsWithMarker ? Markers[0].End : 0).TrimStart() is [var sign, ..] ? sign : '\0';

    /// <summary>The lines of a page.</summary>
    public static ImmutableArray<WrappedLine> Of(PageBlocks page)
    {
        var lines = ImmutableArray.CreateBuilder<WrappedLine>(page.Blocks.Length);
        var text = page.Text.Text;
        var end = 0;
        foreach (var block in page.Blocks)
        {
            var between = text.AsSpan(end, block.Start - end);
            var breaks = between.Count('\n');
            var indent = between.Length - 1 - between.LastIndexOfAny('\n', '\r');
            lines.Add(new WrappedLine(block, lines.Count == 0 ? 0 : Math.Max(1, breaks), indent, [.. FindMarkers.In(block.Words, 0, block.Words.Length)]));
            end = block.End;
        }
        return lines.DrainToImmutable();
    }

    private static bool IsTerminal(string words, ImmutableArray<MarkerDraft> markers)
    {
        var end = words.Length;
        for (var marker = markers.Length - 1; end > 0;)
            if (marker >= 0 && markers[marker].End == end)
                end = markers[marker--].Start;
            else if (char.IsWhiteSpace(words[end - 1]) || Closers.Contains(words[end - 1], StringComparison.Ordinal))
                end--;
            else
                break;
        return end > 0 && Terminals.Contains(words[end - 1], StringComparison.Ordinal);
    }
}
