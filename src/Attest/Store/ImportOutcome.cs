using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>What became of the pages handed over for recording.</summary>
/// <param name="Pages">One entry for each page, in order.</param>
public sealed record ImportOutcome(ImmutableArray<PageOutcome> Pages)
{
    /// <summary>How many pages met this fate.</summary>
    public int Count(PageFate fate) => Pages.Count(page => page.Fate == fate);
}
