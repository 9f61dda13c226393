using System.Collections.Immutable;
using Attest.Checks;
using Attest.Checks.OfSources;

namespace Attest.Store;

/// <summary>A run of checks with what it changed, as it was recorded.</summary>
internal sealed record LoggedRun(long Number, string Subject, CheckedAsOf AsOf, string Basis, DateTimeOffset RecordedAt, ImmutableArray<Finding> Found, ImmutableArray<FindingId> Gone, ImmutableArray<long> Prints, ImmutableArray<PageSupport> Support);
