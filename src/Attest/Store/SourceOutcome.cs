using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What reading one held source anew has changed.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Page">The address it stands under, or null.</param>
/// <param name="Added">Statements read now that stand in no other's place.</param>
/// <param name="Changed">Statements read otherwise now.</param>
/// <param name="Vanished">Statements read no more, with nothing in their place; they keep their identity and answer as not current.</param>
/// <param name="Reason">For a refused reading, why and what to do.</param>
public sealed record SourceOutcome(
    SourceId SourceId,
    RereadFate Fate,
    PageAddress? Page,
    ImmutableArray<StoredStatement> Added,
    ImmutableArray<StatementChange> Changed,
    ImmutableArray<StoredStatement> Vanished,
    string? Reason = null);
