using System.Collections.Immutable;
using Attest.Editions.Withholding;

namespace Attest.Editions;

/// <summary>What was found when an edition was verified.</summary>
/// <param name="Header">What it is; null where that cannot be read.</param>
/// <param name="Root">The SHA-256 of its manifest; null where there is none.</param>
/// <param name="FileCount">How many files were looked at.</param>
/// <param name="Signature">Its signature; null where there is none, or none that can be read.</param>
/// <param name="Problems">All that is not as it was; none where it is sound.</param>
public sealed record EditionVerification(EditionHeader? Header, string? Root, int FileCount, EditionSignature? Signature, ImmutableArray<EditionProblem> Problems)
{
    /// <summary>What was taken out by the organisation since it was frozen; its hashes are in the manifest.</summary>
    public ImmutableArray<WithheldFiles> Withheld { get; init; } = [];

    /// <summary>Whether nothing is other than it was.</summary>
    public bool IsSound => Problems.IsEmpty;
}
