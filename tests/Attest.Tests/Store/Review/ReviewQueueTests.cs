using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;
using Attest.Tests.Publishing;

namespace Attest.Tests.Store.Review;

public sealed class ReviewQueueTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private Base _held = null!;
    private ReviewQueue _queue = null!;

    private EvidenceStore Store => _held.Store;

    private StoredPage Page => Store.Find(Store.Pages[0].Address)!;

    public ValueTask InitializeAsync()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        _held = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System);
        _queue = Queue(null);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Waiting_Statements_TheLeastCertainComeFirstWithTheirDoubts()
    {
        var source = SamplePages.Page().Source;
        await Store.AddAsync([SamplePages.Read(source, alter: statement => statement.Kind == StatementKind.Transfer ? statement with { Hedge = Hedge.Unclear } : statement)]);

        var waiting = _queue.Waiting().Entries;

        // Production is read less well than transfer, but not so much less as reserve weighs.
        Assert.Equal([StatementKind.Production, StatementKind.Transfer], waiting.Select(entry => Store.FindStatement(entry.Id)!.Statement.Kind));
        Assert.Equal([Doubt.OftenMisread], waiting[0].Doubts);
        Assert.Equal([Doubt.Hedged], waiting[1].Doubts);
        Assert.True(waiting[0].Certainty < waiting[1].Certainty);
        Assert.All(waiting, entry => Assert.InRange(entry.Certainty, 0, 1));
    }

    [Fact]
    public async Task Waiting_VoteThatARollCallContradicts_ComesBeforeOneItConfirms()
    {
        await Store.AddAsync([SamplePages.Read(SamplePages.Page("NOR", 2003).Source, alter: statement => statement with
        {
            Kind = StatementKind.UngaVote,
            Instrument = "UNGA 57/74",
            Value = statement.Kind == StatementKind.Transfer ? StatementValue.No : StatementValue.Yes,
            Negated = false,
        })]);

        var waiting = _queue.Waiting().Entries;

        Assert.Equal([StatementValue.No, StatementValue.Yes], waiting.Select(entry => Store.FindStatement(entry.Id)!.Statement.Value));
        Assert.Contains(Doubt.Contradicted, waiting[0].Doubts);
    }

    [Fact]
    public async Task Waiting_AfterARuling_HasOneLess_AndAgainWhenReadDifferently()
    {
        var read = SamplePages.Page();
        await Store.AddAsync([read, SamplePages.Page("FIN", 2004)]);
        var before = _queue.Waiting().Entries;
        var stored = Store.FindStatement(StatementId.Of(read.Statements[1]))!;
        await Store.JudgeAsync(stored.Page, new MakeJudgement(Store.Find(stored.Page)!, "jb", At).Accept(stored));

        Assert.Equal(before.Where(entry => entry.Id != stored.Id), _queue.Waiting().Entries);

        await Store.SupersedeAsync([SamplePages.Read(read.Source, alter: statement => statement with { Hedge = Hedge.Claimed })]);

        var first = _queue.Waiting().Entries[0];
        Assert.Equal((StatementKind.Transfer, 0), (Store.FindStatement(first.Id)!.Statement.Kind, first.Certainty));
        Assert.Contains(Doubt.ReadDifferently, first.Doubts);
        Assert.Equal(2, _queue.Waiting(edition: 2004).Count);
    }

    [Fact]
    public async Task Waiting_WithWeightsKept_IsWhatIsWorkedOutAnew()
    {
        string kept = _folder.Data.ReviewFile;
        await Store.AddAsync([.. Enumerable.Range(1999, 101).Select(edition => SamplePages.Page("NOR", edition))]);
        var all = Queue(kept).Waiting();
        Assert.Equal(0, Queue(kept).Unweighed);
        Assert.Equal(Queue(null).Waiting().Entries, all.Entries);
        Assert.Equal((all.Count, 202), (all.Entries.Length, all.Count));

        var page = Store.Find(Store.Pages[50].Address)!;
        await Store.JudgeAsync(page.Address, new MakeJudgement(page, "jb", At).Accept(page.Statements[0]));
        await Store.SupersedeAsync([SamplePages.Read(Store.FindSource(Store.Pages[70].SourceId)!.Source, alter: statement => statement with { Hedge = Hedge.Unclear })]);
        await Store.AddAsync([SamplePages.Page("FIN", 2004)]);

        var queue = Queue(kept);
        Assert.Equal(3, queue.Unweighed);
        var anew = Queue(null).Waiting();
        Assert.Equal(anew.Entries, queue.Waiting().Entries);
        Assert.Equal(203, queue.Waiting(skip: 7, take: 5).Count);
        Assert.Equal(anew.Entries.Skip(7).Take(5), queue.Waiting(skip: 7, take: 5).Entries);
        Assert.Equal(anew.Entries.Where(entry => entry.Page.Edition == 2004), queue.Waiting(edition: 2004).Entries);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task Waiting_DamagedWeights_AreWorkedOutAnew(int left)
    {
        string kept = _folder.Data.ReviewFile;
        await Store.AddAsync([.. Enumerable.Range(1999, 101).Select(edition => SamplePages.Page("NOR", edition))]);
        var all = Queue(kept).Waiting();
        File.WriteAllBytes(kept, File.ReadAllBytes(kept)[..left]);

        Assert.Equal(all.Entries, Queue(kept).Waiting().Entries);
        Assert.Equal(0, Queue(kept).Unweighed);
    }

    [Theory]
    [InlineData("4,382 mines were\n destroyed", "4,382 mines were destroyed")]
    [InlineData("No transfer of mines", "No transfer of mines")]
    public async Task Missed_WordsOfTheParagraph_AreFoundWhereTheyStand(string words, string wording)
    {
        await Store.AddAsync([SamplePages.Page()]);

        var judgement = new MakeJudgement(Page, "jb", At).Missed("P/1.2", words, new StatementDraft { Kind = "stockpile_destruction", Value = "partial", Hedge = "reported", Number = "4382", Unit = "mines" });
        var outcome = await Store.JudgeAsync(Page.Address, judgement);

        Assert.Null(outcome.Refusal);
        Assert.Equal((wording, 4382m, "mines"), (judgement.Says!.Wording, judgement.Says.Quantity!.Number, judgement.Says.Quantity.Unit));
    }

    [Theory]
    [InlineData("words that are not there", "partial", "stand")]
    [InlineData("", "partial", "Select")]
    [InlineData("mines were destroyed", "yes", "no value")]
    public async Task Missed_WhatCannotBeSaid_IsToldInWords(string words, string value, string problem)
    {
        await Store.AddAsync([SamplePages.Page()]);

        var wrong = Assert.Throws<FormatException>(() => new MakeJudgement(Page, "jb", At).Missed("P/1.2", words, new StatementDraft { Kind = "stockpile_destruction", Value = value, Hedge = "reported" }));

        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_CorrectionWhoseStatementIsReadNoMore_LetsItStandAndAsksNoMore()
    {
        var read = SamplePages.Page();
        await Store.AddAsync([read]);
        var stored = Page.Statements[0];
        await Store.JudgeAsync(Page.Address, new MakeJudgement(Page, "jb", At).Correct(stored, (StatementDraft.Of(stored.Statement) with { Hedge = "denied" }).Say(stored.Statement, "jb")));
        await Store.SupersedeAsync([SamplePages.Read(read.Source, alter: statement => statement.Kind == StatementKind.Production ? null : statement)]);
        var alone = Assert.Single(Page.Entered);
        Assert.Contains(_queue.Waiting().Entries, entry => entry.Id == alone.Id);

        var outcome = await Store.JudgeAsync(Page.Address, new MakeJudgement(Page, "jb", At.AddDays(1)).Accept(alone));

        Assert.Null(outcome.Refusal);
        Assert.Equal(Hedge.Denied, Assert.Single(Store.Rows(StatementKind.Production)).Hedge);
        Assert.DoesNotContain(_queue.Waiting().Entries, entry => entry.Id == alone.Id);
    }

    private ReviewQueue Queue(string? kept) => new(Store, ReadingQuality.Load(DemonstrationSite.DataFolder), DemonstrationSite.Registers, kept);
}
