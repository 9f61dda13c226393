using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A list.</summary>
/// <param name="IsNumbered">Whether its items are numbered from 1.</param>
/// <param name="Items">Its items.</param>
public sealed record BookList(bool IsNumbered, ImmutableArray<ImmutableArray<BookRun>> Items) : BookBlock
{
    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => Items.SelectMany(item => item);
}
