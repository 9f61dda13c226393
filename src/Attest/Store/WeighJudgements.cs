using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Store;

/// <summary>
/// Works out how statements stand from all judgements. One that nothing replaces is in force; of several on one statement the last. Where a page was read again since, a judgement is carried to what is
/// read in the place of its statement (<see cref="Standing.Carried"/>).
/// </summary>
/// <param name="open">The statements of a page today, in the order of the text; called once for each page that was read again since it was judged.</param>
/// <param name="isCurrent">Whether a statement is read today.</param>
/// <param name="successor">The statement that is read today in the place of one that is not, or null.</param>
/// <param name="lastRead">The number of the reading that a page is read by today.</param>
internal sealed class WeighJudgements(
    Func<PageAddress, ImmutableArray<(StatementId Id, Statement Statement)>> open, Func<StatementId, bool> isCurrent, Func<StatementId, StatementId?> successor, Func<PageAddress, long> lastRead)
{
    private readonly Dictionary<StatementId, Standing> _direct = [];
    private readonly Dictionary<StatementId, Standing> _carried = [];
    private readonly Dictionary<StatementId, StatementId> _origins = [];
    private readonly List<StoredStatement> _entered = [];

    public Standings Of(IReadOnlyList<RecordedJudgement> judgements)
    {
        var replaced = judgements.Select(recorded => recorded.Judgement.Replaces).OfType<JudgementId>().ToHashSet();
        var missed = judgements.Where(recorded => recorded.Judgement.Ruling == Ruling.Missed).Select(recorded => StatementId.Of(recorded.Judgement.Says!)).ToHashSet();
        foreach (var onPage in judgements.Where(recorded => !replaced.Contains(recorded.Judgement.Id)).GroupBy(recorded => recorded.Page))
        {
            var page = new Page(onPage.Key, lastRead(onPage.Key), new(() => open(onPage.Key)));
            foreach (var recorded in onPage)
                if (recorded.Judgement.Statement is { } id && !missed.Contains(id))
                    OnRead(recorded, id, page);
                else
                    OnEntered(recorded, page);
        }
        // What was ruled on a statement itself beats what was carried to it.
        foreach (var (id, standing) in _direct)
            _carried[id] = standing;
        return new Standings(_carried.ToImmutableDictionary(), _entered.ToLookup(stored => stored.Page), _origins.ToImmutableDictionary());
    }

    // On a statement that a reader read.
    private void OnRead(RecordedJudgement recorded, StatementId id, Page page)
    {
        var judgement = recorded.Judgement;
        _direct[id] = Standing.Of(judgement);
        if (isCurrent(id))
        {
            Name(judgement, id);
            return;
        }
        var now = successor(id) is { } heir ? page.Today.FirstOrDefault(pair => pair.Id == heir) : default;
        var standing = Standing.Carried(judgement, recorded.Judged!, now.Statement);
        // The reader may have come to say what was upheld in a statement that is no heir: of another kind, or beside the words.
        if (standing is { IsReadDifferently: true, Says: { } upheld } && Agreeing(page, upheld) is { } agreeing)
            (now, standing) = (agreeing, Standing.Agreed(judgement));
        if (recorded.Reading >= page.LastRead)
            standing = standing.LookedAt();
        if (now.Id is not null)
        {
            _carried[now.Id] = standing;
            Name(judgement, now.Id);
        }
        else if (standing.Says is { } alone)
            Stand(recorded.Page, alone, standing);
    }

    // On what stands on an editor's word alone; a reader that has come to read it agrees.
    private void OnEntered(RecordedJudgement recorded, Page page)
    {
        var (judgement, says) = (recorded.Judgement, recorded.Judgement.Says ?? recorded.Judged!);
        if (judgement.Ruling != Ruling.Reject && page.LastRead > recorded.Reading && Agreeing(page, says) is { } agreeing)
        {
            _carried[agreeing.Id] = Standing.Agreed(judgement);
            _origins[StatementId.Of(says)] = agreeing.Id;
        }
        else
            Stand(recorded.Page, says, Standing.Of(judgement));
    }

    private void Stand(PageAddress page, Statement says, Standing standing)
    {
        var id = StatementId.Of(says);
        _entered.Add(new StoredStatement(id, says, page) { Standing = standing });
        _origins[id] = id;
    }

    private void Name(Judgement judgement, StatementId standsFor)
    {
        if (judgement.Says is { } says)
            _origins[StatementId.Of(says)] = standsFor;
    }

    private static (StatementId Id, Statement Statement)? Agreeing(Page page, Statement says)
    {
        foreach (var pair in page.Today)
            if (pair.Statement.SaysTheSameAs(says) && pair.Statement.IsOfTheWordsOf(says))
                return pair;
        return null;
    }

    /// <summary>A page as it is read today; opened only when that matters.</summary>
    private sealed record Page(PageAddress Address, long LastRead, Lazy<ImmutableArray<(StatementId Id, Statement Statement)>> Opened)
    {
        public ImmutableArray<(StatementId Id, Statement Statement)> Today => Opened.Value;
    }
}
