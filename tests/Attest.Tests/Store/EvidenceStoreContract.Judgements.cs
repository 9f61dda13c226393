using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Judge_Accepted_IsCheckedByWhomAndWhen()
    {
        var (page, first) = await FirstStatementAsync();

        var outcome = await JudgeAsync(page, Ruling.Accept, first, reason: "as in the note");

        Assert.Null(outcome.Refusal);
        var standing = Store.FindStatement(first.Id)!.Standing;
        Assert.Equal((StandingKind.Accepted, "jb", Noon, "as in the note"), (standing.Kind, standing.Judgement!.By, standing.Judgement.At, standing.Judgement.Reason));
        Assert.Equal(StandingKind.Accepted, Store.Find(page)!.Statements[0].Standing.Kind);
        Assert.Equal(StandingKind.ReadByMachine, Store.Find(page)!.Statements[1].Standing.Kind);
        Assert.Equal((1L, 1L), (Store.State.JudgementCount, outcome.Recorded!.Number));
        await ReopenAsync();
        Assert.Equal(outcome.Recorded.Judgement, Assert.Single(Store.Judgements).Judgement);
        Assert.Equal(StandingKind.Accepted, Store.FindStatement(first.Id)!.Standing.Kind);
    }

    [Fact]
    public async Task Judge_Rejected_StaysOnThePageAndCountsForNothing()
    {
        var (page, first) = await FirstStatementAsync();

        await JudgeAsync(page, Ruling.Reject, first);

        Assert.Equal(StandingKind.Rejected, Store.Find(page)!.Statements[0].Standing.Kind);
        Assert.DoesNotContain(Store.Find(page)!.Upheld, stored => stored.Id == first.Id);
        Assert.Empty(Store.Rows(StatementKind.Production));
        Assert.Single(Store.Rows(StatementKind.Transfer));
    }

    [Fact]
    public async Task Judge_RejectedAndEntered_CountsFollowWhatStands()
    {
        var (page, first) = await FirstStatementAsync();
        (int, int, int) Counts() => (Store.State.StatementCount, Store.Pages[0].StatementCount, Store.Find(page)!.Summary.StatementCount);

        await JudgeAsync(page, Ruling.Reject, first);

        Assert.Equal((1, 1, 1), Counts());
        Assert.Equal(1, Assert.Single(Store.PagesAbout(page.Jurisdiction)).StatementCount);
        Assert.Equal([StatementKind.Transfer], Store.LastSaid().Select(said => said.Kind));
        Assert.Empty(Store.LastSaid(isChecked: true));

        await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, Missed(page), "jb", Noon));

        Assert.Equal((2, 2, 2), Counts());
        await ReopenAsync();
        Assert.Equal((2, 2, 2), Counts());
        Assert.Equal([StatementKind.StockpileDestruction], Store.LastSaid(isChecked: true).Select(said => said.Kind));
        Assert.Equal(2, Store.LastSaid().Count);
    }

    [Fact]
    public async Task LastSaid_Corrected_IsOfTheKindOfTheCorrection()
    {
        var (page, first) = await FirstStatementAsync();

        await JudgeAsync(page, Ruling.Correct, first, ByHand(first.Statement) with { Kind = StatementKind.Stockpile, Value = StatementValue.Has, Negated = false });

        Assert.Equal([StatementKind.Transfer, StatementKind.Stockpile], Store.LastSaid().Select(said => said.Kind));
        Assert.Equal([StatementKind.Stockpile], Store.LastSaid(isChecked: true).Select(said => said.Kind));
    }

    [Fact]
    public async Task LastSaid_ReadNoMoreAndReadAgain_FollowsTheReading()
    {
        var (page, _) = await FirstStatementAsync();
        var source = Store.FindSource(Store.Sources[0])!.Source;

        await Store.SupersedeAsync([SamplePages.Read(source, reader: "reader/2", alter: statement => statement with { Kind = StatementKind.Use })]);
        Assert.Equal([StatementKind.Use], Store.LastSaid().Select(said => said.Kind));

        await Store.SupersedeAsync([SamplePages.Read(source)]);
        Assert.Equal([StatementKind.Production, StatementKind.Transfer], Store.LastSaid().Select(said => said.Kind));
    }

    [Fact]
    public async Task RowsOf_AValue_AreThoseThatHaveItAfterRulings()
    {
        var (page, first) = await FirstStatementAsync();
        Assert.Equal(first.Id, Assert.Single(Store.RowsOf([StatementKind.Production], [first.Statement.Value])).Id);
        Assert.Empty(Store.RowsOf([StatementKind.Production], [StatementValue.Ceased]));

        await JudgeAsync(page, Ruling.Correct, first, ByHand(first.Statement) with { Value = StatementValue.Ceased, Negated = false });

        Assert.Empty(Store.RowsOf([StatementKind.Production], [first.Statement.Value]));
        Assert.Equal(first.Id, Assert.Single(Store.RowsOf([StatementKind.Production], [StatementValue.Ceased])).Id);
    }

    [Fact]
    public async Task RowsByEdition_AfterRulings_AreTheRowsNewestEditionFirst()
    {
        await Store.AddAsync([SamplePages.Page("NOR", 2004), SamplePages.Page("NOR", 2001), SamplePages.Page("FIN", 2004)]);
        var page = Store.FindShort(Attest.Registers.JurisdictionCode.Parse("NOR"), 2001)!;
        var first = Store.Find(page)!.Statements[0];
        await JudgeAsync(page, Ruling.Correct, first, ByHand(first.Statement) with { Kind = StatementKind.Transfer, Value = StatementValue.None });
        await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, Missed(page), "jb", Noon));
        StatementKind[] kinds = [StatementKind.Transfer, StatementKind.StockpileDestruction];

        var editions = Store.RowsByEdition(kinds, []).ToList();

        Assert.Equal([2004, 2001], editions.Select(edition => Assert.Single(edition.Select(row => row.Edition).Distinct())));
        Assert.Equal(Store.RowsOf(kinds, []).Select(row => (row.Id, row.Kind, row.Standing.Kind)), editions.SelectMany(edition => edition).Select(row => (row.Id, row.Kind, row.Standing.Kind)));
        Assert.Equal([2, 3], editions.Select(edition => edition.Count));
        Assert.Equal(editions[1].Select(row => row.Id), Assert.Single(Store.RowsByEdition(kinds, [], upTo: 2003)).Select(row => row.Id));
        Assert.Equal(3, Store.RowsByEdition([StatementKind.Transfer], [StatementValue.None]).Sum(edition => edition.Count(row => row.Standing.Kind == StandingKind.ReadByMachine)));
    }

    [Fact]
    public async Task Judge_Corrected_TheCorrectionStandsInItsPlace()
    {
        var (page, first) = await FirstStatementAsync();
        var says = ByHand(first.Statement) with { Kind = StatementKind.Stockpile, Value = StatementValue.Has, Negated = false };

        await JudgeAsync(page, Ruling.Correct, first, says);

        Assert.Empty(Store.Rows(StatementKind.Production));
        var row = Assert.Single(Store.Rows(StatementKind.Stockpile));
        Assert.Equal((first.Id, StandingKind.Corrected), (row.Id, row.Standing.Kind));
        Assert.Contains(Store.Find(page)!.Upheld, stored => stored.Id == first.Id && stored.Statement.Kind == StatementKind.Stockpile);
        Assert.Equal(first.Id, Store.FindStatement(StatementId.Of(says))!.Id);
    }

    [Fact]
    public async Task Judge_Missed_StandsOnTheEditorsWord()
    {
        var (page, _) = await FirstStatementAsync();
        var says = Missed(page);

        var outcome = await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, says, "jb", Noon));

        Assert.Null(outcome.Refusal);
        var row = Assert.Single(Store.Rows(StatementKind.StockpileDestruction));
        Assert.Equal((StandingKind.Entered, page), (row.Standing.Kind, row.Page));
        Assert.Equal(["P/1.1", "P/1.2", "P/1.3"], Store.Find(page)!.Upheld.Select(stored => stored.Statement.Locator));
        Assert.Equal(says.Wording, Store.FindStatement(row.Id)!.Statement.Wording);
        Assert.Contains("same", (await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, says, "other", Noon))).Refusal, StringComparison.Ordinal);

        await JudgeAsync(page, Ruling.Reject, Store.FindStatement(row.Id)!);

        Assert.Empty(Store.Rows(StatementKind.StockpileDestruction));
        Assert.Equal(StandingKind.Rejected, Assert.Single(Store.Find(page)!.Entered).Standing.Kind);
    }

    [Fact]
    public async Task Judge_Again_NamesWhatItReplacesOrIsRefused() // I3
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Accept, first);

        var unaware = await JudgeAsync(page, Ruling.Reject, first);
        var aware = await JudgeAsync(page, Ruling.Reject, Store.FindStatement(first.Id)!);
        var late = await JudgeAsync(page, Ruling.Accept, first, replaces: Store.Judgements[0].Judgement.Id);

        Assert.NotNull(unaware.Refusal);
        Assert.Null(aware.Refusal);
        Assert.NotNull(late.Refusal);
        Assert.Equal((2, StandingKind.Rejected), (Store.Judgements.Count, Store.FindStatement(first.Id)!.Standing.Kind));
    }

    [Fact]
    public async Task Judge_WhatIsNotThere_IsRefused()
    {
        var (page, first) = await FirstStatementAsync();
        var elsewhere = SamplePages.Page(edition: 1999).Statements[0];
        var says = ByHand(first.Statement);

        Assert.Contains("no statement", (await JudgeAsync(page, Ruling.Accept, first with { Id = StatementId.Of(elsewhere) })).Refusal, StringComparison.Ordinal);
        Assert.Contains("no value", (await JudgeAsync(page, Ruling.Correct, first, says with { Value = StatementValue.Yes })).Refusal, StringComparison.Ordinal);
        Assert.Contains("denies", (await JudgeAsync(page, Ruling.Correct, first, says with { Negated = false })).Refusal, StringComparison.Ordinal);
        Assert.Contains("I2", (await JudgeAsync(page, Ruling.Correct, first, says with { Wording = "Other words." })).Refusal, StringComparison.Ordinal);
        Assert.Contains("I2", (await JudgeAsync(page, Ruling.Correct, first, says with { Evidence = says.Evidence with { Span = new TextSpan(0, 999_999) } })).Refusal, StringComparison.Ordinal);
        Assert.Empty(Store.Judgements);
    }

    [Fact]
    public async Task Supersede_SayingTheSameInOtherWords_TheJudgementIsCarried() // I5
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Reject, first);

        await Store.SupersedeAsync([SamplePages.Read(Store.FindSource(Store.Sources[0])!.Source, alter: Shorter)]);

        var now = Store.Find(page)!.Statements[0];
        Assert.NotEqual(first.Id, now.Id);
        Assert.Equal((StandingKind.Rejected, false), (now.Standing.Kind, now.Standing.IsReadDifferently));
        Assert.Empty(Store.Rows(StatementKind.Production));
        Assert.Equal(StandingKind.Rejected, Store.FindStatement(first.Id)!.Standing.Kind);
    }

    [Fact]
    public async Task Supersede_ReadDifferently_WhatWasAcceptedStandsAndIsToBeLookedAtAgain()
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Accept, first);
        var source = Store.FindSource(Store.Sources[0])!.Source;

        await Store.SupersedeAsync([SamplePages.Read(source, alter: Hedged)]);

        var now = Store.Find(page)!.Statements[0];
        Assert.Equal((Hedge.Believed, StandingKind.Accepted, true), (now.Statement.Hedge, now.Standing.Kind, now.Standing.IsReadDifferently));
        Assert.Equal(Hedge.Asserted, Assert.Single(Store.Rows(StatementKind.Production)).Hedge);

        await JudgeAsync(page, Ruling.Accept, now);

        Assert.Equal(Hedge.Believed, Assert.Single(Store.Rows(StatementKind.Production)).Hedge);
        Assert.False(Store.Find(page)!.Statements[0].Standing.IsReadDifferently);

        await Store.SupersedeAsync([SamplePages.Read(source)]);

        Assert.Equal((Hedge.Asserted, true), (Store.Find(page)!.Statements[0].Statement.Hedge, Store.Find(page)!.Statements[0].Standing.IsReadDifferently));
    }

    [Fact]
    public async Task Supersede_ReaderComesToSayWhatTheEditorSaid_IsAccepted()
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Correct, first, ByHand(first.Statement) with { Hedge = Hedge.Believed });
        var missed = Missed(page);
        await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, missed, "jb", Noon));

        var better = SamplePages.Read(Store.FindSource(Store.Sources[0])!.Source, alter: Hedged);
        await Store.SupersedeAsync([better with { Statements = better.Statements.Add(missed with { Origin = better.Statements[0].Origin }) }]);

        var stored = Store.Find(page)!;
        Assert.All(stored.Statements.Where(now => now.Statement.Kind != StatementKind.Transfer), now => Assert.Equal((StandingKind.Accepted, false), (now.Standing.Kind, now.Standing.IsReadDifferently)));
        Assert.Empty(stored.Entered);
        Assert.Single(Store.Rows(StatementKind.Production));
    }

    [Fact]
    public async Task Supersede_NothingReadAnyMore_WhatWasAcceptedStandsOnTheEditorsWord()
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Accept, first);

        await Store.SupersedeAsync([SamplePages.Read(Store.FindSource(Store.Sources[0])!.Source, section: "PT", alter: statement => statement.Kind == StatementKind.Production ? null : statement)]);

        var alone = Assert.Single(Store.Find(page)!.Entered);
        Assert.Equal((first.Id, StandingKind.Accepted, true, "PT/1.1"), (alone.Id, alone.Standing.Kind, alone.Standing.IsReadDifferently, alone.Statement.Locator));
        Assert.Single(Store.Rows(StatementKind.Production));
        Assert.True(Store.FindStatement(first.Id)!.IsCurrent);

        await JudgeAsync(page, Ruling.Accept, alone);

        Assert.False(Assert.Single(Store.Find(page)!.Entered).Standing.IsReadDifferently);
    }

    [Fact]
    public async Task Dump_WithJudgements_LoadsAndDumpsToTheSameBytes() // I9
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Correct, first, ByHand(first.Statement) with { Hedge = Hedge.Denied }, "see the note");
        await JudgeAsync(page, Ruling.Reject, Store.FindStatement(first.Id)!);
        await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, Missed(page), "zoë", Noon));
        await Store.SupersedeAsync([SamplePages.Read(Store.FindSource(Store.Sources[0])!.Source, alter: Hedged)]);
        await JudgeAsync(page, Ruling.Accept, Store.Find(page)!.Statements[0]);
        var dump = System.Text.Encoding.UTF8.GetString(Dump());

        Assert.Equal(dump, System.Text.Encoding.UTF8.GetString(await LoadAndDumpAsync(Dump())));
        Assert.Contains("zoë", dump, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"ruling\":\"reject\"", "\"ruling\":\"accept\"", "identity")]
    [InlineData("\"judgement\":1", "\"judgement\":2", "missing")]
    public async Task Load_JudgementThatWasTamperedWith_IsRefused(string before, string after, string problem)
    {
        var (page, first) = await FirstStatementAsync();
        await JudgeAsync(page, Ruling.Reject, first);
        var dump = System.Text.Encoding.UTF8.GetString(Dump());
        Assert.Contains(before, dump, StringComparison.Ordinal);

        var exception = await Assert.ThrowsAsync<DumpFormatException>(() => LoadAndDumpAsync(System.Text.Encoding.UTF8.GetBytes(dump.Replace(before, after, StringComparison.Ordinal))));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private async Task<(PageAddress Page, StoredStatement First)> FirstStatementAsync()
    {
        var page = (await Store.AddAsync([SamplePages.Page()])).Pages[0].Page!;
        return (page, Store.Find(page)!.Statements[0]);
    }

    // A statement with a standing is judged by one who has seen it.
    private Task<JudgementOutcome> JudgeAsync(PageAddress page, Ruling ruling, StoredStatement stored, Statement? says = null, string? reason = null, JudgementId? replaces = null) =>
        Store.JudgeAsync(page, new Judgement(ruling, stored.Id, says, "jb", Noon.AddMinutes(Store.Judgements.Count), reason, replaces ?? stored.Standing.Judgement?.Id));

    // The second sentence, of which the sample reader makes nothing.
    private Statement Missed(PageAddress address)
    {
        var document = Store.Find(address)!.Document;
        var sentence = document.Sentences.ElementAt(1);
        return ByHand(Store.Find(address)!.Statements[0].Statement) with
        {
            Kind = StatementKind.StockpileDestruction,
            Value = StatementValue.Partial,
            Negated = false,
            Hedge = Hedge.Reported,
            Quantity = new Quantity(4382, unit: "mines"),
            Wording = document.Text.Folded(sentence.Span),
            Evidence = new Evidence(document.Text.Hash, sentence.Span, []),
            Locator = sentence.Locator,
            Notes = [],
        };
    }

    private static Statement ByHand(Statement statement) => statement with { Origin = new Origin(OriginKind.Entered, "jb") };

    // The first two words less: the same is said in other words.
    private static Statement Shorter(Statement statement)
    {
        var span = statement.Evidence.Span;
        var cut = statement.Wording.IndexOf(' ', StringComparison.Ordinal) + 1;
        return statement with { Wording = statement.Wording[cut..], Evidence = statement.Evidence with { Span = new TextSpan(span.Start + cut, span.End) } };
    }
}
