using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>A page that matches a search.</summary>
/// <param name="Page">The page.</param>
/// <param name="Snippets">The sentences and notes that match best, best first, at most three; none when the words only occur in parts that no sentence covers.</param>
public sealed record SearchHit(PageSummary Page, ImmutableArray<Snippet> Snippets);
