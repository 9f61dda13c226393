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

    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => Caption.Concat(Columns.SelectMany(cell => cell)).Concat(Rows.SelectMany(row => row).SelectMany(cell => cell));
}
