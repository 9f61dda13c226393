using System.Collections.Immutable;

namespace Attest.Editions;

/// <summary>What is to be frozen, on what terms.</summary>
/// <param name="Product">The product: <c>lm</c>.</param>
/// <param name="Year">The year of its reports.</param>
/// <param name="Terms">What the edition is made on.</param>
public sealed record FreezeRequest(string Product, int Year, EditionTerms Terms)
{
    /// <summary>The findings to let pass.</summary>
    public ImmutableArray<FindingOverride> Overrides { get; init; } = [];

    /// <summary>What changed since the edition that is there, and why; null where none is there yet.</summary>
    public string? Correction { get; init; }

    /// <summary>Whether only a draft is wanted, whatever stands in the way.</summary>
    public bool IsRehearsal { get; init; }
}
