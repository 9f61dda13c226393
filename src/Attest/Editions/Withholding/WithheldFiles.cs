using System.Collections.Immutable;
using Attest.Sources;
using Attest.Store;

namespace Attest.Editions.Withholding;

/// <summary>The files of an edition that had the words of a source, and were taken out.</summary>
/// <param name="Source">The SHA-256 of its bytes.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Files">The files, in the order of their names; their hashes stay in the manifest.</param>
public sealed record WithheldFiles(SourceId Source, WithholdingReason Reason, DateTimeOffset At, ImmutableArray<string> Files);
