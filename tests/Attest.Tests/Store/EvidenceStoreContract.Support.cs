using System.Text;
using Attest.Checks.OfSources;
using Attest.Questions;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Checks;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private const string Letter = "Letter from Ann Bell, Ministry of Foreign Affairs, 4 March 2003";
    private const string Kuwait2003 = $"KUWAIT, Landmine Monitor Report 2003\n\nUse\n\nKuwait has never used antipersonnel mines.[1] Kuwait has not produced antipersonnel mines.[2]\n\n[1] {Letter}.\n[2] Ibid.; interview with Carl Dunn, Engineer Corps, Kuwait City, 7 May 2003.\n";
    private const string Kuwait2004 = "KUWAIT, Landmine Monitor Report 2004\n\nUse\n\nKuwait has never used antipersonnel mines.[1] Kuwait has never exported antipersonnel mines.[2]\n\n[1] See Landmine Monitor Report 2003, p. 9.\n[2] Interview with Carl Dunn, Engineer Corps, Kuwait City, 9 June 2004.\n";

    [Fact]
    public async Task Support_OfAPage_HasTheRootsOfItsStatements()
    {
        await FillWithNotesAsync();

        Assert.Equal([1, 2], Store.Support.Of(Page2003)!.Statements.Select(rests => rests.On.Roots.Length));
        var followed = Store.Support.Of(Page2004)!.Statements[0];
        Assert.Equal(Letter, Assert.Single(followed.On.Roots).Name);
        Assert.Equal("Landmine Monitor Report 2003", Assert.Single(followed.On.Through).Name);
        Assert.Null(Store.Support.Of(new PageAddress("lm", 1999, 0, JurisdictionCode.Parse("KWT"), "all")));
        await ReopenAsync();
        Assert.Equal(["lm/2004/0/KWT/all", "lm/2003/0/KWT/all"], Store.Support.By(TheLetter.Id).Select(support => support.Page));
    }

    [Theory]
    [InlineData("letter from ann", 1)]
    [InlineData("Carl Dunn", 2)]
    [InlineData("nobody", 0)]
    public async Task Find_Words_AreThoseOfCitations(string words, int count)
    {
        await FillWithNotesAsync();

        Assert.Equal(count, Store.Support.Find(words, 9).Count);
        Assert.Equal(TheLetter, Assert.Single(Store.Support.Find(TheLetter.Id.Value[..8], 9)));
    }

    [Fact]
    public async Task Withdraw_CitedSource_MakesFindingsUntilItIsRestored()
    {
        await FillWithNotesAsync();
        Assert.Empty(Withdrawn());

        await WithdrawAsync(TheLetter.Id, isWithdrawn: true);
        Assert.Equal(["KWT"], Store.Findings.Unchecked(CheckedPages.Run.Basis).Select(due => due.Subject.ToString()));
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        Assert.Equal(
            [("lm/2003/0/KWT/all", "nothing else stands"), ("lm/2003/0/KWT/all", "one other root stands"), ("lm/2004/0/KWT/all", "nothing else stands")],
            Withdrawn().Select(finding => (finding.Page, finding.Message.Split("; ")[1].Replace(" behind it.", "", StringComparison.Ordinal))).Order());
        Assert.Equal("ann", Store.Support.Withdrawn[TheLetter.Id].Person);
        Assert.Empty(Store.Findings.Unchecked(CheckedPages.Run.Basis));

        await WithdrawAsync(TheLetter.Id, isWithdrawn: false);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        Assert.Empty(Withdrawn());
        Assert.Empty(Store.Support.Withdrawn);
        Assert.Equal(2, Store.Support.Withdrawals.Count);
    }

    [Fact]
    public async Task Withdraw_SourceOfAReport_TouchesThatReportAndWhatCitesIt()
    {
        await FillWithNotesAsync();

        await WithdrawAsync(Store.Find(Page2003)!.SourceId, isWithdrawn: true);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        Assert.Equal(["lm/2003/0/KWT/all", "lm/2003/0/KWT/all", "lm/2004/0/KWT/all"], Withdrawn().Select(finding => finding.Page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Impact_OfASource_IsWhatRestsOnItAloneAndWithOthers()
    {
        await FillWithNotesAsync();

        var impact = new FindImpact(Store).Of(TheLetter.Id)!;

        Assert.Equal((2, 3, 2), (impact.Notes, impact.Statements, impact.Alone));
        Assert.Equal([2003, 2004], impact.Editions);
        Assert.Equal("KWT", Assert.Single(impact.States).Value);
        Assert.Equal([], impact.Pages[0].Notes);
        Assert.Equal([1, 2], impact.Pages[1].Notes);
        Assert.All(impact.Pages.SelectMany(page => page.Statements), resting => Assert.NotNull(Store.FindStatement(resting.Statement)));
        Assert.Null(new FindImpact(Store).Of(SourceId.Of("nothing"u8)));
        Assert.Equal(4, new FindImpact(Store).Of(Store.Find(Page2003)!.SourceId)!.Statements + new FindImpact(Store).Of(Store.Find(Page2003)!.SourceId)!.Pages.Count(page => page.Page == Page2004));
    }

    [Fact]
    public async Task Impact_SourceOfANumber_NamesTheSumItGoesInto()
    {
        await Store.AddAsync([CheckedPages.Read($"KUWAIT, Landmine Monitor Report 2003\n\nLandmine Casualties\n\nIn 2002, 31 people were killed by landmines.[1]\n\n[1] {Letter}.\n", "kwt.txt")]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        var figure = Assert.Single(new FindImpact(Store).Of(TheLetter.Id)!.Figures);

        Assert.Equal((StatementKind.Casualties, StatementValue.Killed, 2002), (figure.Kind, figure.Value, figure.Year));
    }

    [Fact]
    public async Task Support_StatementThatAnEditorRejected_IsNotAmongThem()
    {
        await FillWithNotesAsync();
        var first = Store.Find(Page2003)!.Statements[0];

        await JudgeAsync(Page2003, Ruling.Reject, first);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        Assert.DoesNotContain(Store.Support.Of(Page2003)!.Statements, rests => first.Id.Value.StartsWith(rests.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dump_BaseWithSupportAndWithdrawals_LoadsAndDumpsToTheSameBytes() // I9
    {
        await FillWithNotesAsync();
        await WithdrawAsync(TheLetter.Id, isWithdrawn: true);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
        await WithdrawAsync(TheLetter.Id, isWithdrawn: false);
        var dump = Dump();

        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }

    private static PageAddress Page2003 { get; } = new("lm", 2003, 0, JurisdictionCode.Parse("KWT"), "all");

    private static PageAddress Page2004 { get; } = new("lm", 2004, 0, JurisdictionCode.Parse("KWT"), "all");

    private CitedSource TheLetter => Store.Support.Find("Letter from Ann", 1)[0];

    private List<Attest.Checks.Finding> Withdrawn() => [.. Store.Findings.Current.Select(stored => stored.Finding).Where(finding => finding.Code == "source-withdrawn")];

    private Task WithdrawAsync(SourceId source, bool isWithdrawn) => Store.Support.RecordAsync(new SourceWithdrawal(source, "the letter", isWithdrawn, "looked up", "ann", RuledAt));

    private async Task FillWithNotesAsync()
    {
        await Store.AddAsync([CheckedPages.Read(Kuwait2003, "kwt3.txt"), CheckedPages.Read(Kuwait2004, "kwt4.txt")]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
    }
}
