using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What became of one page handed over for recording.</summary>
/// <param name="SourceId">Its source.</param>
/// <param name="Name">The name the source was received under.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Page">The address it stands under; for one kept unfiled, the address that was taken, if that is the reason.</param>
/// <param name="StatementCount">How many statements were recorded with it.</param>
/// <param name="Unfiled">Why it stands under no address, or null.</param>
/// <param name="Reason">For one kept unfiled or refused, why and what to do, in one sentence or two.</param>
public sealed record PageOutcome(SourceId SourceId, string Name, PageFate Fate, PageAddress? Page, int StatementCount, UnfiledReason? Unfiled = null, string? Reason = null)
{
    /// <summary>What became of the reports of a volume, in order.</summary>
    public ImmutableArray<PageOutcome> Parts { get; init; } = [];

    /// <summary>Whether a person must say where it stands.</summary>
    public bool NeedsRuling => Fate == PageFate.KeptUnfiled && Unfiled is not (UnfiledReason.Copy or UnfiledReason.Volume);
}
