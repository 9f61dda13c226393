using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>A line of a text page, or a block of an HTML page: the smallest piece that is one thing. Positions are UTF-16 units of the page's text.</summary>
internal sealed class Block(string text, int start, int end)
{
    private string? _folded;

    /// <summary>The first unit that is no white space.</summary>
    public int Start { get; } = start;

    /// <summary>The unit after the last one that is no white space.</summary>
    public int End { get; } = end;

    /// <summary>Its words as printed.</summary>
    public string Words { get; } = text[start..end];

    /// <summary>Its words with white space folded.</summary>
    public string Folded => _folded ??= SourceText.Fold(Words);

    /// <summary>Whether a bar stands behind it, as copies print the cells of a table.</summary>
    public bool IsBarred { get; init; }

    /// <summary>The cells of a line that bars part (“Donor | 2001 | 2002”), null for an empty one; none otherwise.</summary>
    public ImmutableArray<Block?> Cells { get; init; } = [];

    /// <summary>What it was found to be.</summary>
    public BlockRole Role { get; set; }

    /// <summary>Whether it is the title in the head of an HTML page: shown by no browser as text, but often the only place that names State and edition.</summary>
    public bool IsHeadTitle { get; init; }

    /// <summary>Whether it consists of links only, as navigation does (HTML).</summary>
    public bool IsLinks { get; init; }

    /// <summary>Whether its form tells that it is a heading.</summary>
    public ToldHeading Heading { get; init; }
}
