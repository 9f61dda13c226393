using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>A line of a text page, or a block of an HTML page: the smallest piece that is one thing. Positions are UTF-16 units of the page's text.</summary>
internal sealed class Block(string text, int start, int end)
{
    /// <summary>The first unit that is no white space.</summary>
    public int Start { get; } = start;

    /// <summary>The unit after the last one that is no white space.</summary>
    public int End { get; } = end;

    /// <summary>Its words as printed.</summary>
    public string Words { get; } = text[start..end];

    /// <summary>Its words with white space folded.</summary>
    public string Folded { get; } = SourceText.Fold(text.AsSpan(start, end - start));

    /// <summary>What it was found to be.</summary>
    public BlockRole Role { get; set; }

    /// <summary>The table it is a cell of and its place there, when the form tells (HTML).</summary>
    public CellPlace? Cell { get; init; }

    /// <summary>Whether it consists of links only, as navigation does (HTML).</summary>
    public bool IsLinks { get; init; }

    /// <summary>Whether the form marks it as heading (HTML).</summary>
    public bool IsMarkedHeading { get; init; }
}
