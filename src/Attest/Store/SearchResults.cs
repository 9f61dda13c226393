using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Store;

/// <summary>What a search found.</summary>
public sealed record SearchResults
{
    /// <summary>Why the query cannot be understood and what to type instead, for people; null for a good query.</summary>
    public string? Problem { get; init; }

    /// <summary>How many pages match, jurisdiction and edition considered.</summary>
    public int Total { get; init; }

    /// <summary>The hits of the wanted page of results, at most <see cref="SearchQuery.PageSize"/>.</summary>
    public ImmutableArray<SearchHit> Hits { get; init; } = [];

    /// <summary>Where nothing was found: the query as it may have been meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>True when the best match comes first; false when even the rarest word is so common that the newest edition does.</summary>
    public bool IsByRelevance { get; init; }

    /// <summary>How many matching pages each edition has, newest first, whatever edition was asked for.</summary>
    public ImmutableArray<KeyValuePair<int, int>> Editions { get; init; } = [];

    /// <summary>How many matching pages each jurisdiction has, most first, whatever jurisdiction was asked for.</summary>
    public ImmutableArray<KeyValuePair<JurisdictionCode, int>> Jurisdictions { get; init; } = [];
}
