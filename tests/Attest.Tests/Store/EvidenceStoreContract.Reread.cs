using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    [Fact]
    public async Task Supersede_SameReading_AddsNothing() // I5
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var before = Store.State;

        var outcome = await Store.SupersedeAsync([SamplePages.Read(page.Source)]);

        Assert.Equal(RereadFate.Unchanged, Assert.Single(outcome.Sources).Fate);
        Assert.Empty(outcome.Changes);
        Assert.Equal(before, Store.State);
    }

    [Fact]
    public async Task Supersede_BetterReader_ListsWhatIsAddedChangedAndVanished()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var anew = SamplePages.Read(page.Source, reader: "reader/2", alter: Hedged);
        var extra = anew.Statements[0] with { Kind = StatementKind.Use, Locator = "P/1.2", Evidence = anew.Statements[0].Evidence };
        anew = anew with { Statements = [extra, .. anew.Statements.Where(statement => statement.Kind == StatementKind.Production)] };

        var change = Assert.Single((await Store.SupersedeAsync([anew])).Changes);

        Assert.Equal(RereadFate.Superseded, change.Fate);
        Assert.Equal(StatementId.Of(extra), Assert.Single(change.Added).Id);
        Assert.Equal(StatementId.Of(page.Statements[1]), Assert.Single(change.Vanished).Id);
        var changed = Assert.Single(change.Changed);
        Assert.Equal((StatementId.Of(page.Statements[0]), StatementId.Of(anew.Statements[1])), (changed.Before.Id, changed.Now.Id));
        Assert.Equal(changed.Now.Id, changed.Before.SupersededBy);
        Assert.Equal((2L, 2, 1), (Store.State.Revision, Store.State.StatementCount, Store.State.PageCount));
    }

    [Fact]
    public async Task Supersede_BetterReader_OldIdentitiesAnswerForEver()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var (old, vanished) = (StatementId.Of(page.Statements[0]), StatementId.Of(page.Statements[1]));
        var second = SamplePages.Read(page.Source, alter: statement => statement.Kind == StatementKind.Transfer ? null : Hedged(statement));
        var third = SamplePages.Read(page.Source, alter: statement => statement.Kind == StatementKind.Transfer ? null : statement with { Hedge = Hedge.Reported });

        await Store.SupersedeAsync([second]);
        await Store.SupersedeAsync([third]);
        await ReopenAsync();

        var stored = Store.FindStatement(old)!;
        Assert.Equal((false, Hedge.Asserted, StatementId.Of(third.Statements[0])), (stored.IsCurrent, stored.Statement.Hedge, stored.SupersededBy));
        Assert.Equal(StatementId.Of(third.Statements[0]), Store.FindStatement(StatementId.Of(second.Statements[0]))!.SupersededBy);
        Assert.Equal((false, null), (Store.FindStatement(vanished)!.IsCurrent, Store.FindStatement(vanished)!.SupersededBy));
        Assert.True(Store.FindStatement(StatementId.Of(third.Statements[0]))!.IsCurrent);
    }

    [Fact]
    public async Task Supersede_StatementThatComesBack_IsCurrentAgain()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var hedged = SamplePages.Read(page.Source, alter: Hedged);

        await Store.SupersedeAsync([hedged]);
        await Store.SupersedeAsync([page]);

        Assert.True(Store.FindStatement(StatementId.Of(page.Statements[0]))!.IsCurrent);
        Assert.Equal(StatementId.Of(page.Statements[0]), Store.FindStatement(StatementId.Of(hedged.Statements[0]))!.SupersededBy);
        Assert.Equal(3, Store.State.Revision);
    }

    [Fact]
    public async Task Supersede_OtherHeading_SentencesKeepTheirAddressAndOldLocatorsAreAliases() // I2
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var cited = page.Document.Sentences.First();

        await Store.SupersedeAsync([SamplePages.Read(page.Source, section: "PT")]);
        await Store.SupersedeAsync([SamplePages.Read(page.Source, section: "PTU")]);

        var resolved = Store.ResolveSentence(page.Document.Text.Hash, cited.Span)!;
        Assert.Equal(("PTU/1.1", true), (resolved.Sentence.Locator, resolved.IsExact));
        var stored = Store.Find(resolved.Page!)!;
        Assert.Equal("PTU/1.1", stored.FindSentence("P/1.1")?.Locator);
        Assert.Equal("PTU/1.1", stored.FindSentence("PT/1.1")?.Locator);
        Assert.Equal("PTU/1.1", stored.FindSentence("PTU/1.1")?.Locator);
        Assert.Null(stored.FindSentence("X/1.1"));
        Assert.Equal(StatementId.Of(page.Statements[0]), Assert.Single(stored.StatementsIn(stored.FindSentence("P/1.1")!)).Id);
    }

    [Fact]
    public async Task Supersede_OtherExtractor_CitedSentencesStillResolve() // I2
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var anew = Shouted(page.Source);

        await Store.SupersedeAsync([anew]);

        Assert.NotEqual(page.Document.Text.Hash, anew.Document.Text.Hash);
        var resolved = Store.ResolveSentence(page.Document.Text.Hash, page.Document.Sentences.ElementAt(1).Span)!;
        Assert.Equal(("lm/2000/0/ZZH/all", "P/1.2"), (resolved.Page?.ToString(), resolved.Sentence.Locator));
        Assert.Equal(StatementId.Of(anew.Statements[0]), Store.FindStatement(StatementId.Of(page.Statements[0]))!.SupersededBy);
    }

    [Fact]
    public async Task Supersede_ReaderThatTellsAnotherState_LeavesThePageWhereItStands() // I5
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var moved = page with
        {
            Document = page.Document with { Jurisdiction = JurisdictionCode.Parse("KOR") },
            Statements = [.. page.Statements.Select(statement => statement with { Jurisdiction = JurisdictionCode.Parse("KOR") })],
        };
        var before = Store.State;

        var outcome = await Store.SupersedeAsync([moved]);

        var refused = Assert.Single(outcome.Changes);
        Assert.Equal((RereadFate.Refused, "lm/2000/0/ZZH/all"), (refused.Fate, refused.Page?.ToString()));
        Assert.Contains("lm/2000/0/KOR/all", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(before, Store.State);
    }

    [Fact]
    public async Task Supersede_UnfiledSourceThatNowTellsItsState_IsFiled()
    {
        var page = SamplePages.Page();
        var unknown = page with { Document = page.Document with { Jurisdiction = null }, Statements = [] };
        await Store.AddAsync([unknown]);

        var outcome = await Store.SupersedeAsync([page]);

        Assert.Equal((RereadFate.Filed, 2), (outcome.Sources[0].Fate, outcome.Sources[0].Added.Length));
        Assert.Empty(Store.Unfiled);
        Assert.Equal(2, Store.Find(Store.Pages[0].Address)!.Statements.Length);
        await ReopenAsync();
        Assert.Empty(Store.Unfiled);
        Assert.Equal((1, 2), (Store.State.PageCount, Store.State.StatementCount));
    }

    [Fact]
    public async Task Supersede_SourceThatIsNotHeld_IsRefused()
    {
        var outcome = await Store.SupersedeAsync([SamplePages.Page()]);

        Assert.Equal(RereadFate.Refused, Assert.Single(outcome.Sources).Fate);
        Assert.Empty(Store.Sources);
    }

    private static Statement Hedged(Statement statement) => statement with { Hedge = Hedge.Believed };

    // The same page through another extractor, which puts a line before everything.
    private static Attest.Reports.ReadPage Shouted(Source source)
    {
        var page = SamplePages.Read(source);
        var text = new SourceText("\n\n" + page.Document.Text.Text, "text/2");
        TextSpan Shift(TextSpan span) => new(span.Start + 2, span.End + 2);
        var document = page.Document with
        {
            Text = text,
            Sections = [.. page.Document.Sections.Select(section => section with
            {
                HeadingSpan = section.HeadingSpan is { } heading ? Shift(heading) : null,
                Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph with
                {
                    Span = Shift(paragraph.Span),
                    Sentences = [.. paragraph.Sentences.Select(sentence => sentence with { Span = Shift(sentence.Span), Markers = [] })],
                })],
            })],
            Notes = [],
            Leaves = [new(Attest.Reports.LeafKind.Space, new TextSpan(0, 2)), .. page.Document.Leaves.Select(leaf => leaf with { Span = Shift(leaf.Span) })],
        };
        return new(source, document, [.. page.Statements.Select(statement => statement with { Evidence = statement.Evidence with { TextHash = text.Hash, Span = Shift(statement.Evidence.Span) } })]);
    }
}
