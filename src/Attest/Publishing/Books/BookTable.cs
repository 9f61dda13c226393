using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A table. A row may have fewer cells than there are columns, where a copy lost some and nothing tells which.</summary>
/// <param name="Caption">Its words and markers above it; none where it has no caption.</param>
/// <param name="Columns">The cells of its head; none where it has no head.</param>
/// <param name="Rows">Its rows; the first cell of each is its head.</param>
public sealed record BookTable(ImmutableArray<BookRun> Caption, ImmutableArray<ImmutableArray<BookRun>> Columns, ImmutableArray<ImmutableArray<ImmutableArray<BookRun>>> Rows) : BookBlock
{
    /// <summary>Which columns hold figures, from 0; they are set to the right.</summary>
    public ImmutableArray<int> Figures { get; init; } = [];

    /// <summary>Cells above those of the head, each over as many columns as the others, the first column left out; none where there is one head.</summary>
    public ImmutableArray<ImmutableArray<BookRun>> Groups { get; init; } = [];

    /// <summary>Whether the head of the first column stands beside <see cref="Groups"/>, and not below them.</summary>
    public bool IsCornerAbove { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => Caption.Concat(Head.SelectMany(cell => cell)).Concat(Rows.SelectMany(row => row).SelectMany(cell => cell));

    /// <summary>The cells of both heads, in the order in which they are read.</summary>
    public IEnumerable<ImmutableArray<BookRun>> Head => IsCornerAbove ? [Columns[0], .. Groups, .. Columns[1..]] : [.. Groups, .. Columns];
}
