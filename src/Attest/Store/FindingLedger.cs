using System.Collections.Immutable;
using Attest.Checks;

namespace Attest.Store;

/// <summary>
/// What checks have found in the base and what was ruled on it; only ever added to (I3). It also answers what checks look up: the pages about a State, and those like another.
/// </summary>
public abstract class FindingLedger : ILookUpPages
{
    /// <summary>The findings that stand today, each with the last ruling on it: newest edition first, then by page and place.</summary>
    public abstract IReadOnlyList<StoredFinding> Current { get; }

    /// <summary>Grows with every run and every ruling.</summary>
    public abstract long Revision { get; }

    /// <summary>The finding with this identity, still found or not, or null when it was never recorded.</summary>
    public abstract StoredFinding? Find(FindingId id);

    /// <summary>What was read or ruled on since it was last checked, or checked by other rules or registers than the basis names: pages first, then the States they are about.</summary>
    public abstract IReadOnlyList<(CheckSubject Subject, CheckedAsOf AsOf)> Unchecked(string basis);

    /// <summary>The page at an address as it is read today and as editors have left it, or null.</summary>
    public abstract CheckedPage? Read(PageAddress page);

    /// <summary>Records runs: what each finds for the first time, and what its subject no longer has.</summary>
    public abstract Task RecordAsync(IReadOnlyList<CheckRun> runs, CancellationToken cancellationToken = default);

    /// <summary>Records a ruling.</summary>
    public abstract Task RuleAsync(FindingRuling ruling, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract ImmutableArray<CheckedPage> About(string state);

    /// <inheritdoc/>
    public abstract IEnumerable<CheckedPage> Like(CheckedPage page);

    /// <summary>Every run in the order of recording.</summary>
    internal abstract IEnumerable<LoggedRun> Runs();

    /// <summary>Every ruling in the order of recording.</summary>
    internal abstract IReadOnlyList<FindingRuling> Rulings();

    /// <summary>Records what another base recorded, numbers and times included; throws <see cref="FormatException"/> where it does not follow from what is here.</summary>
    internal abstract Task ReplayAsync(IReadOnlyList<LoggedRun> runs, IReadOnlyList<FindingRuling> rulings, CancellationToken cancellationToken);
}
