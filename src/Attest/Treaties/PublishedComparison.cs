using Attest.Registers;

namespace Attest.Treaties;

/// <summary>A published due date beside the computed one.</summary>
/// <param name="Published">The day published.</param>
/// <param name="Computed">The computed day it is nearest to, the original or an extended deadline; null when none can be computed.</param>
/// <param name="Verdict">How the two compare.</param>
/// <param name="Words">The same in a sentence.</param>
/// <param name="Origin">The register row that has the published day; null when it was asked about.</param>
public sealed record PublishedComparison(DateOnly Published, DateOnly? Computed, PublishedVerdict Verdict, string Words, RowOrigin? Origin)
{
    /// <summary>What it was compared with: the original deadline and every extended one; empty when none can be computed.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
}
