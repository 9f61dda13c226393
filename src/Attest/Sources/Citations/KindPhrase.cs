using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>A phrase that tells the kind of a citation (data/phrases/citation_kinds.csv).</summary>
/// <param name="Order">Its place in the table: of two phrases the earlier decides.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Place">Where it must stand: <c>start</c>, <c>any</c>, <c>title</c>.</param>
/// <param name="Words">Its words in small letters; <c>*</c> stands for up to ten words, <c>#</c> for a year.</param>
/// <param name="Exact">The phrase in exactly these letters, when case counts.</param>
/// <param name="IsPlural">Whether several things of the kind may follow, one for each date.</param>
internal sealed record KindPhrase(int Order, CitationKind Kind, string Place, ImmutableArray<string> Words, string? Exact, bool IsPlural);
