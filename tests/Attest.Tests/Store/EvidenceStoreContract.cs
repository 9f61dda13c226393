using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>What every backend of <see cref="EvidenceStore"/> must do (I9): each backend has a class that inherits this one.</summary>
public abstract partial class EvidenceStoreContract : IAsyncLifetime
{
    internal EvidenceStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await RemoveAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens an empty base, or the same one again after it was closed.</summary>
    internal abstract Task<EvidenceStore> OpenAsync();

    /// <summary>Closes the base; what was recorded stays.</summary>
    internal abstract Task CloseAsync();

    /// <summary>Takes away what <see cref="OpenAsync"/> made.</summary>
    internal abstract Task RemoveAsync();

    internal async Task ReopenAsync()
    {
        await CloseAsync();
        Store = await OpenAsync();
    }

    [Fact]
    public void State_NewBase_IsEmpty()
    {
        var state = Store.State;

        Assert.Equal((0L, 0, 0, 0, 0), (state.Revision, state.SourceCount, state.PageCount, state.UnfiledCount, state.StatementCount));
        Assert.Empty(Store.Pages);
        Assert.Empty(Store.Unfiled);
    }

    [Fact]
    public async Task AddPrepared_PagesMadeReadyElsewhere_StandAsThoseAddedAsTheyAreRead()
    {
        ReadPage[] pages = [SamplePages.Page(), SamplePages.Page("FIN", 2004), SamplePages.Page(null), SamplePages.Page()];

        var outcome = await Store.AddPreparedAsync([.. pages.Select(PreparedReading.Of)]);

        Assert.Equal([PageFate.Added, PageFate.Added, PageFate.KeptUnfiled, PageFate.AlreadyHeld], outcome.Pages.Select(page => page.Fate));
        Assert.Equal(
            pages.Take(2).SelectMany(page => page.Statements).Select(StatementId.Of),
            outcome.Pages.Take(2).SelectMany(page => Store.Find(page.Page!)!.Statements).Select(statement => statement.Id));
        Assert.Equal(pages[0].Source.Bytes.ToArray(), Store.FindSource(pages[0].Source.Id)!.Source.Bytes.ToArray());
        Assert.All(pages.Take(2), page => Assert.Equal(page.Document.Text.Text, Store.Find(Store.FindShort(page.Document.Jurisdiction!, page.Document.Edition!.Value)!)!.Document.Text.Text));
    }

    [Fact]
    public async Task Add_Page_StandsUnderItsAddressWithAllThatIsOnIt()
    {
        var page = SamplePages.Page();

        var outcome = await Store.AddAsync([page]);

        var entry = Assert.Single(outcome.Pages);
        Assert.Equal((PageFate.Added, "lm/2000/0/ZZH/all", 2), (entry.Fate, entry.Page?.ToString(), entry.StatementCount));
        var stored = Store.Find(entry.Page!)!;
        Assert.Equal(page.Document.Text.Text, stored.Document.Text.Text);
        Assert.Equal(page.Document.Sentences.Select(s => s.Locator), stored.Document.Sentences.Select(s => s.Locator));
        Assert.Equal(page.Statements.Select(StatementId.Of), stored.Statements.Select(s => s.Id));
        Assert.Equal(("demonstration text", page.Source.Id, "2000_ZZH.txt"), (stored.Notice, stored.SourceId, stored.SourceName));
        Assert.Equal((1L, 1, 1, 2), (Store.State.Revision, Store.State.SourceCount, Store.State.PageCount, Store.State.StatementCount));
    }

    [Fact]
    public async Task Add_SameBytesAgain_AddsNothing() // I5
    {
        await Store.AddAsync([SamplePages.Page()]);
        var before = Store.State;

        var outcome = await Store.AddAsync([SamplePages.Page(name: "another-name.txt"), SamplePages.Page()]);

        Assert.All(outcome.Pages, page => Assert.Equal((PageFate.AlreadyHeld, "lm/2000/0/ZZH/all"), (page.Fate, page.Page?.ToString())));
        Assert.Equal(before, Store.State);
    }

    [Fact]
    public async Task Add_SameBytesTwiceInOneCall_AddsThemOnce()
    {
        var outcome = await Store.AddAsync([SamplePages.Page(), SamplePages.Page()]);

        Assert.Equal([PageFate.Added, PageFate.AlreadyHeld], outcome.Pages.Select(page => page.Fate));
        Assert.Single(Store.Sources);
    }

    [Theory]
    [InlineData(null, 2000, UnfiledReason.JurisdictionUnknown)]
    [InlineData("ZZH", null, UnfiledReason.EditionUnknown)]
    public async Task Add_PageThatDoesNotTellItsAddress_IsKeptUnfiledWithItsDiagnostics(string? jurisdiction, int? edition, UnfiledReason reason)
    {
        var page = SamplePages.Page(jurisdiction, edition);

        var outcome = await Store.AddAsync([page]);

        var entry = Assert.Single(outcome.Pages);
        Assert.Equal((PageFate.KeptUnfiled, reason, 0), (entry.Fate, entry.Unfiled, entry.StatementCount));
        Assert.NotNull(entry.Reason);
        Assert.Empty(Store.Pages);
        Assert.Equal((page.Source.Id, reason), (Store.Unfiled[0].SourceId, Store.Unfiled[0].Reason));
        var source = Store.FindSource(page.Source.Id)!;
        Assert.Equal(page.Source.Bytes.ToArray(), source.Source.Bytes.ToArray());
        Assert.Equal(page.Document.Diagnostics, source.Document.Diagnostics.AsEnumerable());
    }

    [Fact]
    public async Task Add_OtherBytesForATakenAddress_AreKeptUnfiledAndChangeNothing()
    {
        await Store.AddAsync([SamplePages.Page()]);
        var other = SamplePages.Page(sentences: ["No mines were laid, says this one."]);

        var outcome = await Store.AddAsync([other]);

        Assert.Equal((PageFate.KeptUnfiled, UnfiledReason.AddressTaken), (outcome.Pages[0].Fate, outcome.Pages[0].Unfiled));
        Assert.Equal(3, Store.Find(Store.Pages[0].Address)!.Document.Sentences.Count());
        Assert.Equal("lm/2000/0/ZZH/all", Store.Unfiled[0].Contested?.ToString());
        Assert.Equal(2, Store.State.StatementCount);
    }

    [Fact]
    public async Task Add_OtherBytesOfTheSameText_AreAnotherSourceOfThePage()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var other = page with { Source = new Source("with-byte-order-mark.txt", new byte[] { 0xEF, 0xBB, 0xBF }.Concat(page.Source.Bytes.ToArray()).ToArray()) };

        var outcome = await Store.AddAsync([other]);

        Assert.False(outcome.Pages[0].NeedsRuling);
        Assert.Empty(Store.Unfiled);
        var held = Store.Find(Store.Pages[0].Address)!;
        Assert.Equal(new[] { page.Source.Id.Value, other.Source.Id.Value }.Order(StringComparer.Ordinal), held.Copies.Select(copy => copy.SourceId).Append(held.SourceId).Select(id => id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(2, Store.State.StatementCount);
        Assert.Equal(other.Source.Bytes.ToArray(), Store.FindSource(other.Source.Id)!.Source.Bytes.ToArray());
        var sentence = page.Document.Sentences.First();
        Assert.Equal("lm/2000/0/ZZH/all", Store.ResolveSentence(page.Document.Text.Hash, sentence.Span)?.Page?.ToString());
    }

    [Fact]
    public async Task Add_SameTextClaimedByAnotherEdition_IsRefused() // a statement has one page (I5)
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var other = page with { Source = new Source("other.txt", new byte[] { 1 }), Document = page.Document with { Edition = 2001 } };

        Assert.Equal(PageFate.Refused, (await Store.AddAsync([other])).Pages[0].Fate);
        Assert.Single(Store.Sources);
    }

    [Fact]
    public async Task Add_StatementWhoseWordsDoNotStandThere_IsRefusedAndTheOthersAreAdded() // I2
    {
        var good = SamplePages.Page();
        var bad = SamplePages.Page(edition: 2001);
        bad = bad with { Statements = [bad.Statements[0] with { Wording = "Something else." }] };

        var outcome = await Store.AddAsync([bad, good]);

        Assert.Equal([PageFate.Refused, PageFate.Added], outcome.Pages.Select(page => page.Fate));
        Assert.Contains("I2", outcome.Pages[0].Reason, StringComparison.Ordinal);
        Assert.Null(Store.FindSource(bad.Source.Id));
    }

    [Fact]
    public async Task Add_LeavesThatDoNotPartitionTheText_AreRefused() // I4
    {
        var page = SamplePages.Page();
        page = page with { Document = page.Document with { Leaves = page.Document.Leaves[1..] } };

        var outcome = await Store.AddAsync([page]);

        Assert.Equal(PageFate.Refused, outcome.Pages[0].Fate);
        Assert.Contains("I4", outcome.Pages[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfSeveralEditions_AreNewestFirst()
    {
        await Store.AddAsync([SamplePages.Page(edition: 1999), SamplePages.Page("ABW", 2004), SamplePages.Page(edition: 2004), SamplePages.Page(edition: 2001)]);

        Assert.Equal(["lm/2004/0/ABW/all", "lm/2004/0/ZZH/all", "lm/2001/0/ZZH/all", "lm/1999/0/ZZH/all"], Store.Pages.Select(page => page.Address.ToString()));
        Assert.Equal([2004, 2001, 1999], Store.PagesAbout(JurisdictionCode.Parse("ZZH")).Select(page => page.Address.Edition));
        Assert.Equal("lm/2001/0/ZZH/all", Store.FindShort(JurisdictionCode.Parse("ZZH"), 2001)?.ToString());
        Assert.Null(Store.FindShort(JurisdictionCode.Parse("ZZH"), 2002));
    }

    [Fact]
    public async Task StatementsOf_AnActorInReportsOnOthers_AreFoundNewestFirst()
    {
        var actor = JurisdictionCode.Parse("AGO");
        var older = SamplePages.Page(edition: 1999).Source;
        var newer = SamplePages.Page(edition: 2004).Source;
        await Store.AddAsync([.. new[] { older, newer, SamplePages.Page("AGO", 2003).Source }.Select(source => SamplePages.Read(source, alter: statement => statement with { Actor = "AGO" }))]);

        Assert.Equal(["lm/2004/0/ZZH/all", "lm/2004/0/ZZH/all", "lm/1999/0/ZZH/all", "lm/1999/0/ZZH/all"], Store.StatementsOf(actor, 10).Select(stored => stored.Page.ToString()));
        Assert.Single(Store.StatementsOf(actor, 1));
        Assert.Empty(Store.StatementsOf(JurisdictionCode.Parse("ZZH"), 10));

        await Store.SupersedeAsync([SamplePages.Read(newer)]);

        Assert.All(Store.StatementsOf(actor, 10), stored => Assert.Equal(1999, stored.Page.Edition));
    }

    [Fact]
    public async Task Add_ManyAtOnce_KeepsTheOrderAndHoldsThemAll()
    {
        var pages = Enumerable.Range(0, 450).Select(i => SamplePages.Page(Code(i), 1999 + (i % 20))).ToArray();

        var outcome = await Store.AddAsync(pages);

        Assert.Equal(pages.Select(page => page.Source.Id), outcome.Pages.Select(page => page.SourceId));
        Assert.Equal(pages.Select(page => page.Source.Id), Store.Sources);
        Assert.Equal((450, 900), (Store.State.PageCount, Store.State.StatementCount));
    }

    [Fact]
    public async Task Add_FromManySaversAtOnce_HoldsThemAll()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => Store.AddAsync([SamplePages.Page(Code(i), 2001)]))));

        Assert.Equal((60, 60L), (Store.State.PageCount, Store.State.Revision));
        Assert.Equal(Enumerable.Range(1, 60).Select(i => (long)i), Store.Pages.Select(page => page.Recorded).Order());
    }

    [Fact]
    public async Task Reopen_AnswersAsBefore()
    {
        await Store.AddAsync([SamplePages.Page(), SamplePages.Page(null), SamplePages.Page("ABW", 2003)]);
        var (state, pages, unfiled) = (Store.State, Store.Pages, Store.Unfiled);

        await ReopenAsync();

        Assert.Equal(state, Store.State);
        Assert.Equal(pages, Store.Pages);
        Assert.Equal(unfiled, Store.Unfiled);
    }

    [Fact]
    public async Task FindStatement_CurrentOne_NamesItsPage()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);

        var stored = Store.FindStatement(StatementId.Of(page.Statements[1]))!;

        Assert.Equal(("lm/2000/0/ZZH/all", true, null), (stored.Page.ToString(), stored.IsCurrent, stored.SupersededBy));
        Assert.Equal(StatementKind.Transfer, stored.Statement.Kind);
        Assert.Equal(page.Statements[1].Wording, stored.Statement.Wording);
    }

    [Fact]
    public async Task Find_WhatIsNotThere_AnswersNull()
    {
        await Store.AddAsync([SamplePages.Page()]);

        Assert.Null(Store.Find(new PageAddress("lm", 1999, 0, JurisdictionCode.Parse("ZZH"), "all")));
        Assert.Null(Store.FindStatement(StatementId.Of(SamplePages.Page(edition: 1999).Statements[0])));
        Assert.Null(Store.FindSource(SourceId.Of("nothing"u8)));
        Assert.Null(Store.ResolveSentence(new string('0', 64), new TextSpan(0, 1)));
        Assert.Null(Store.ResolveSentence("not a hash", new TextSpan(0, 1)));
    }

    [Fact]
    public async Task ResolveSentence_SpanOfASentence_NamesPageAndLocator() // I2
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var cited = page.Document.Sentences.ElementAt(1);

        var exact = Store.ResolveSentence(page.Document.Text.Hash, cited.Span)!;
        var within = Store.ResolveSentence(page.Document.Text.Hash, new TextSpan(cited.Span.Start + 3, cited.Span.Start + 5))!;

        Assert.Equal(("lm/2000/0/ZZH/all", "P/1.2", true), (exact.Page?.ToString(), exact.Sentence.Locator, exact.IsExact));
        Assert.Equal(("P/1.2", false), (within.Sentence.Locator, within.IsExact));
        Assert.Null(Store.ResolveSentence(page.Document.Text.Hash, new TextSpan(0, 2)));
    }

    private static string Code(int i) => $"{(char)('A' + (i / 26 % 26))}{(char)('A' + (i % 26))}{(char)('A' + (i / 676))}";
}
