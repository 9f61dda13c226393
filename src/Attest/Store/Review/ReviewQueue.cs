using System.Collections.Immutable;
using Attest.Checks;
using Attest.Registers;

namespace Attest.Store.Review;

/// <summary>
/// What waits for a ruling, least certain first; what was judged before and is read differently since comes before all. Every statement is weighed with its page, once; the weights are kept in a file, and
/// only pages that were read or ruled on since are weighed again. Safe for any number of threads.
/// </summary>
public sealed class ReviewQueue
{
    // So many pages are kept apart from the long list before it is made and written again.
    private const int MostApart = 100;

    private readonly EvidenceStore _store;
    private readonly WeighCertainty _weigh;
    private readonly string? _keptIn;
    private readonly string _basis;
    private readonly Lock _weighing = new();
    private volatile Taken? _taken;

    /// <summary>The queue of a base; how certain readings are follows from what was measured and from the registers.</summary>
    /// <param name="store">The base.</param>
    /// <param name="quality">How often each kind is read right.</param>
    /// <param name="registers">What statements are compared with.</param>
    /// <param name="keptIn">The file in which weights are kept (<see cref="DataFolder.ReviewFile"/>); null where they are worked out anew.</param>
    public ReviewQueue(EvidenceStore store, ReadingQuality quality, RegisterSet registers, string? keptIn = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(quality);
        ArgumentNullException.ThrowIfNull(registers);
        _store = store;
        _weigh = new WeighCertainty(quality, new VerifyStatements(registers));
        _keptIn = keptIn;
        _basis = $"{store.State.Id} {RunChecks.BasisOf(registers)} {quality}";
    }

    /// <summary>What waits now, on all pages or on those of one State and edition: how much, and so many after the first so many.</summary>
    public WaitingStatements Waiting(JurisdictionCode? jurisdiction = null, int? edition = null, int skip = 0, int take = int.MaxValue)
    {
        var (_, _, kept, apart) = Current(null, CancellationToken.None);
        bool IsAsked(PageAddress page) => (jurisdiction is null || page.Jurisdiction == jurisdiction) && (edition is null || page.Edition == edition);
        bool[] isAsked = [.. kept.Pages.Select(page => IsAsked(page) && !apart.ContainsKey(page))];
        var beside = apart.Where(page => IsAsked(page.Key)).SelectMany(page => page.Value.Select(row => (Page: page.Key, Row: row)))
            .OrderBy(found => found.Row.Certainty).ThenBy(found => found.Page).ThenBy(found => found.Row.Place).ToList();
        var entries = ImmutableArray.CreateBuilder<ReviewEntry>();
        int count = 0, next = 0;
        void Take(PageAddress page, in WeighedStatement row)
        {
            if (count++ >= skip && entries.Count < take)
                entries.Add(new(page, row.Id, row.Certainty, row.Doubts));
        }
        foreach (ref readonly var row in kept.Rows.AsSpan())
        {
            if (!isAsked[row.Page])
                continue;
            var page = kept.Pages[row.Page];
            for (; next < beside.Count && (beside[next].Row.Certainty, beside[next].Page).CompareTo((row.Certainty, page)) < 0; next++)
                Take(beside[next].Page, beside[next].Row);
            Take(page, row);
        }
        for (; next < beside.Count; next++)
            Take(beside[next].Page, beside[next].Row);
        return new(count, entries.ToImmutable());
    }

    /// <summary>How many pages are to be weighed before the next answer.</summary>
    public int Unweighed => Due(_taken ??= Begin(_store.State), _store.State).Count;

    /// <summary>Weighs them; calls <paramref name="done"/> after each.</summary>
    public void CatchUp(Action? done = null, CancellationToken cancellationToken = default) => Current(done, cancellationToken);

    private Taken Current(Action? done, CancellationToken cancellationToken)
    {
        var state = _store.State;
        if (_taken is { } known && known.Revision == state.Revision && known.Judgements == state.JudgementCount)
            return known;
        lock (_weighing)
        {
            var before = _taken ?? Begin(state);
            var weighed = Due(before, state).AsParallel().WithCancellation(cancellationToken).Select(page => Weigh(page, done)).ToList();
            var apart = before.Apart.SetItems(weighed);
            if (apart.Count <= MostApart)
                return _taken = new(state.Revision, state.JudgementCount, before.Kept, apart);
            var kept = before.Kept.With(apart, state.Revision, state.JudgementCount);
            if (_keptIn is not null)
                kept.Write(_keptIn);
            return _taken = new(state.Revision, state.JudgementCount, kept, Taken.None);
        }
    }

    // A file that knows more than this base is of another time, and no use.
    private Taken Begin(BaseState state) => _keptIn is not null && WeighedBase.Read(_keptIn, _basis) is { } kept && kept.Revision <= state.Revision && kept.Judgements <= state.JudgementCount
        ? new(kept.Revision, kept.Judgements, kept, Taken.None)
        : new(0, 0, new(_basis, 0, 0, [], []), Taken.None);

    private HashSet<PageAddress> Due(Taken before, BaseState state)
    {
        if (state.Revision == before.Revision && state.JudgementCount == before.Judgements)
            return [];
        var due = _store.Pages.Where(page => page.Recorded > before.Revision).Select(page => page.Address).ToHashSet();
        if (state.JudgementCount > before.Judgements)
            due.UnionWith(_store.Judgements.Where(recorded => recorded.Number > before.Judgements).Select(recorded => recorded.Page));
        return due;
    }

    private KeyValuePair<PageAddress, WeighedStatement[]> Weigh(PageAddress address, Action? done)
    {
        var weighed = _store.Find(address) is { } page
            ? _weigh.On(page).OrderBy(found => found.Stored.Statement.Evidence.Span.Start).ThenBy(found => found.Stored.Id)
                .Select((found, place) => new WeighedStatement(found.Stored.Id, found.Certainty, found.Doubts, place)).ToArray()
            : [];
        done?.Invoke();
        return KeyValuePair.Create(address, weighed);
    }

    /// <summary>What is weighed as of a reading and a judgement: the long list, and the pages weighed since in place of theirs.</summary>
    private sealed record Taken(long Revision, long Judgements, WeighedBase Kept, ImmutableDictionary<PageAddress, WeighedStatement[]> Apart)
    {
        public static ImmutableDictionary<PageAddress, WeighedStatement[]> None { get; } = ImmutableDictionary<PageAddress, WeighedStatement[]>.Empty;
    }
}
