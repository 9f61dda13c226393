using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What is left of a source whose bytes and words were taken out of a base: that it was there, and since when it is not.</summary>
/// <param name="Source">The SHA-256 of its bytes.</param>
/// <param name="Pages">The addresses that it stood under.</param>
/// <param name="Reason">Why.</param>
/// <param name="Person">By whose word, under a pseudonym.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Log">The hash of the last entry of the log until then, which the log after it does not go on from; null where there was none.</param>
public sealed record WithheldSource(SourceId Source, ImmutableArray<PageAddress> Pages, WithholdingReason Reason, string Person, DateTimeOffset At, string? Log)
{
    /// <inheritdoc/>
    public bool Equals(WithheldSource? other) =>
        other is not null && Source == other.Source && Pages.SequenceEqual(other.Pages) && Reason == other.Reason && Person == other.Person && At == other.At && Log == other.Log;

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode();
}
