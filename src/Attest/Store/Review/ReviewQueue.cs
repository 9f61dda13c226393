using System.Collections.Immutable;
using Attest.Checks;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>
/// What waits for a ruling, least certain first; what was judged before and is read differently since comes before all. Of a large base the thousand statements that look least certain by
/// kind, hedge and denial are weighed with their pages. Safe for any number of threads.
/// </summary>
public sealed class ReviewQueue
{
    private const int MostWeighed = 1000;

    private readonly EvidenceStore _store;
    private readonly WeighCertainty _weigh;
    private volatile Weighed? _all;

    /// <summary>The queue of a base; how certain readings are follows from what was measured and from the registers.</summary>
    public ReviewQueue(EvidenceStore store, ReadingQuality quality, RunChecks checks)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(quality);
        ArgumentNullException.ThrowIfNull(checks);
        _store = store;
        _weigh = new WeighCertainty(quality, checks);
    }

    /// <summary>What waits now, on all pages or on those of one State and edition.</summary>
    public ImmutableArray<ReviewEntry> Waiting(JurisdictionCode? jurisdiction = null, int? edition = null)
    {
        if (jurisdiction is not null || edition is not null)
            return Weigh(row => (jurisdiction is null || row.Page.Jurisdiction == jurisdiction) && (edition is null || row.Edition == edition));
        var state = _store.State;
        var known = _all;
        // A judgement only takes away from what was weighed; a reading makes everything anew.
        if (known is null || known.Revision != state.Revision || known.Entries.Length - (state.JudgementCount - known.Judgements) < known.Entries.Length / 2)
            _all = known = new Weighed(state.Revision, state.JudgementCount, Weigh(_ => true));
        return known.Judgements == state.JudgementCount ? known.Entries : known.Entries.RemoveAll(entry => _store.StandingOf(entry.Id) is { IsChecked: true, IsReadDifferently: false });
    }

    private ImmutableArray<ReviewEntry> Weigh(Func<StatementRow, bool> isAsked)
    {
        var rough = _store.Rows(Enum.GetValues<StatementKind>()).Where(row => (!row.Standing.IsChecked || row.Standing.IsReadDifferently) && isAsked(row))
            .Select(row => (row.Page, Certainty: _weigh.Roughly(row))).OrderBy(row => row.Certainty).Take(MostWeighed);
        var entries =
            from address in rough.Select(row => row.Page).Distinct()
            let page = _store.Find(address)
            where page is not null
            from weighed in _weigh.On(page)
            orderby weighed.Certainty, page.Address, weighed.Stored.Statement.Evidence.Span.Start, weighed.Stored.Id
            select new ReviewEntry(page.Address, weighed.Stored.Id, weighed.Certainty, weighed.Doubts);
        return [.. entries];
    }

    private sealed record Weighed(long Revision, long Judgements, ImmutableArray<ReviewEntry> Entries);
}
