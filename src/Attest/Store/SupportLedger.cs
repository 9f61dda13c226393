using Attest.Checks.OfSources;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What the pages of the base rest on, as the checks last found it, and which sources were withdrawn; only ever added to (I3).</summary>
public abstract class SupportLedger
{
    /// <summary>Grows with every run of the checks.</summary>
    public abstract long Revision { get; }

    /// <summary>What a page rests on; null for one that was not checked yet.</summary>
    public abstract PageSupport? Of(PageAddress page);

    /// <summary>What the pages rest on that name a source, or lead to it.</summary>
    public abstract IReadOnlyList<PageSupport> By(SourceId source);

    /// <summary>The source that pages cite under this identity, or null.</summary>
    public abstract CitedSource? Find(SourceId source);

    /// <summary>The cited sources whose identity begins with these digits, or whose words hold these words; at most so many.</summary>
    public abstract IReadOnlyList<CitedSource> Find(string words, int most);

    /// <summary>Every word on a source that does not hold any more, or holds again, oldest first.</summary>
    public abstract IReadOnlyList<SourceWithdrawal> Withdrawals { get; }

    /// <summary>The sources that are withdrawn today, each with the word that says so.</summary>
    public IReadOnlyDictionary<SourceId, SourceWithdrawal> Withdrawn => Withdrawals
        .GroupBy(word => word.Source).Select(words => words.Last()).Where(last => last.IsWithdrawn).ToDictionary(last => last.Source);

    /// <summary>Records that a source is withdrawn, or holds again; what rests on it is checked again with the next run.</summary>
    public abstract Task RecordAsync(SourceWithdrawal withdrawal, CancellationToken cancellationToken = default);
}
