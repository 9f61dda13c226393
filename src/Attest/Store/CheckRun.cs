using System.Collections.Immutable;
using Attest.Checks;
using Attest.Checks.OfSources;

namespace Attest.Store;

/// <summary>What checks found when they looked at a page, or at all pages about a State.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="AsOf">The last reading and judgement among its pages.</param>
/// <param name="Basis">The rules and registers that were followed (<see cref="RunChecks.Basis"/>).</param>
/// <param name="Findings">All that was found.</param>
/// <param name="Prints">What a page is recognised by when another was copied from it.</param>
public sealed record CheckRun(CheckSubject Subject, CheckedAsOf AsOf, string Basis, ImmutableArray<Finding> Findings, ImmutableArray<long> Prints)
{
    /// <summary>What each of the pages rests on; none where a page was looked at by itself.</summary>
    public ImmutableArray<PageSupport> Support { get; init; } = [];
}
