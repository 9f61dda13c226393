using System.Text;
using Attest.Checks;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Checks;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private const string Contradicting = "NORTH KOREA, Landmine Monitor Report 2003\n\nNorth Korea is not a member of the Conference on Disarmament.\n";

    private static readonly DateTimeOffset RuledAt = new(2026, 2, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Recheck_NewPage_RecordsWhatIsFound()
    {
        await FillWithFindingsAsync();

        var stored = Assert.Single(Store.Findings.Current);
        Assert.Equal(("cd-member-register", "lm/2003/0/PRK/all", true), (stored.Finding.Code, stored.Finding.Page, stored.IsCurrent));
        Assert.Equal("cd_members PRK", stored.Finding.Places[1].Reference);
        Assert.Null(stored.Ruling);
        await ReopenAsync();
        Assert.Equal(stored.Finding.Id, Assert.Single(Store.Findings.Current).Finding.Id);
    }

    [Fact]
    public async Task Unchecked_AfterARecheck_IsWhatCameSince()
    {
        await FillWithFindingsAsync();
        Assert.Empty(Store.Findings.Unchecked(CheckedPages.Run.Basis));

        await Store.AddAsync([CheckedPages.Read("KUWAIT, Landmine Monitor Report 2003\n\nKuwait has not acceded to the Mine Ban Treaty.\n", "kwt.txt")]);

        Assert.Equal(["lm/2003/0/KWT/all", "KWT"], Store.Findings.Unchecked(CheckedPages.Run.Basis).Select(subject => subject.Subject.ToString()));
        Assert.Equal(4, Store.Findings.Unchecked("other rules").Count);
    }

    [Theory]
    [InlineData(Ruling.Reject)]
    [InlineData(Ruling.Correct)]
    public async Task Recheck_StatementThatAnEditorPutRight_ItsFindingGoesAndComesBack(Ruling ruling)
    {
        await FillWithFindingsAsync();
        var finding = Assert.Single(Store.Findings.Current).Finding;
        var page = PageOf(finding);
        var read = Store.Find(page)!.Statements.Single(stored => stored.Statement.Kind == StatementKind.CdMember);

        await JudgeAsync(page, ruling, read, ruling == Ruling.Correct ? ByHand(read.Statement) with { Value = StatementValue.Member, Negated = false } : null);
        Assert.Equal(["lm/2003/0/PRK/all", "PRK"], Store.Findings.Unchecked(CheckedPages.Run.Basis).Select(due => due.Subject.ToString()));
        await new RecheckBase(Store, CheckedPages.Run).RunAsync(page);

        Assert.Empty(Store.Findings.Current);
        Assert.False(Store.Findings.Find(finding.Id)!.IsCurrent);
        Assert.Empty(Store.Findings.Unchecked(CheckedPages.Run.Basis));
        await ReopenAsync();
        Assert.Empty(Store.Findings.Unchecked(CheckedPages.Run.Basis));

        await JudgeAsync(page, Ruling.Accept, Store.FindStatement(read.Id)!);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
        Assert.Equal(finding.Id, Assert.Single(Store.Findings.Current).Finding.Id);
    }

    [Fact]
    public async Task Recheck_StatementThatTheReaderMissed_IsChecked()
    {
        await FillWithFindingsAsync();
        var found = Assert.Single(Store.Findings.Current).Finding;
        var page = PageOf(found);
        var read = Store.Find(page)!.Statements.Single(stored => stored.Statement.Kind == StatementKind.CdMember);
        await JudgeAsync(page, Ruling.Reject, read);
        await Store.JudgeAsync(page, new Judgement(Ruling.Missed, null, ByHand(read.Statement) with { Hedge = Hedge.Reported }, "jb", Noon));

        await new RecheckBase(Store, CheckedPages.Run).RunAsync(page);

        Assert.Equal("cd-member-register", Assert.Single(Store.Findings.Current).Finding.Code);
    }

    [Fact]
    public async Task Record_WhatIsFoundNoMore_GoesAndComesBack()
    {
        await FillWithFindingsAsync();
        var finding = Store.Findings.Current[0].Finding;
        var page = CheckSubject.Of(PageOf(finding));

        await Store.Findings.RecordAsync([new CheckRun(page, new(1), "basis", [], [])]);
        Assert.Empty(Store.Findings.Current);
        Assert.False(Store.Findings.Find(finding.Id)!.IsCurrent);

        await Store.Findings.RecordAsync([new CheckRun(page, new(1), "basis", [finding], [])]);
        Assert.True(Store.Findings.Find(finding.Id)!.IsCurrent);
    }

    [Fact]
    public async Task Record_FindingOfTwoSubjects_StaysWhileOneHasIt()
    {
        await FillWithFindingsAsync();
        var finding = Store.Findings.Current[0].Finding;
        await Store.Findings.RecordAsync([new CheckRun(CheckSubject.Of(JurisdictionCode.Parse("PRK")), new(1), "basis", [finding], [])]);

        await Store.Findings.RecordAsync([new CheckRun(CheckSubject.Of(PageOf(finding)), new(1), "basis", [], [])]);

        Assert.Single(Store.Findings.Current);
    }

    [Fact]
    public async Task Rule_OnFindingThenClass_TheLaterCounts()
    {
        await FillWithFindingsAsync();
        var finding = Store.Findings.Current[0].Finding;

        await Store.Findings.RuleAsync(new FindingRuling(finding.Id, null, false, "the register is not verified", "ann", RuledAt));
        Assert.True(Store.Findings.Current[0].IsRejected);
        await Store.Findings.RuleAsync(new FindingRuling(null, finding.Class, true, "now it is", "ben", RuledAt));

        Assert.Equal((true, "ben"), (Store.Findings.Current[0].IsAccepted, Store.Findings.Current[0].Ruling!.Person));
    }

    [Fact]
    public async Task Like_PageCopiedFromAnother_IsFoundByItsPrints()
    {
        const string body = " has not joined the Mine Ban Treaty. Its delegation told the monitor that the matter was under review by a committee of several ministries, which had met only twice since it was set up and had not reported to the cabinet. The delegation explained that the armed forces keep no mines of any kind, and that the coast guard had asked for none either. Officials added that the few old shells found on the southern beaches every winter were left from a war that nobody living there remembers.\n";
        await Store.AddAsync([CheckedPages.Read("KIRIBATI, Landmine Monitor Report 2000\n\nKiribati" + body, "kir.txt")]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
        await Store.AddAsync([CheckedPages.Read("TUVALU, Landmine Monitor Report 2001\n\nTuvalu" + body, "tuv.txt")]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();

        Assert.Equal(["lm/2001/0/TUV/all", "lm/2000/0/KIR/all"], Store.Findings.Current.Single(stored => stored.Finding.Code == "page-copied").Finding.Places.Select(place => place.Page));
    }

    [Fact]
    public async Task Dump_BaseWithFindings_LoadsAndDumpsToTheSameBytes() // I9
    {
        await FillWithFindingsAsync();
        var finding = Store.Findings.Current[0].Finding;
        await JudgeAsync(PageOf(finding), Ruling.Accept, Store.Find(PageOf(finding))!.Statements[0]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
        await Store.Findings.RecordAsync([new CheckRun(CheckSubject.Of(PageOf(finding)), new(1), "basis", [], [-7, 7])]);
        await Store.Findings.RuleAsync(new FindingRuling(finding.Id, null, true, "the register decides", "ann", RuledAt));
        await Store.Findings.RuleAsync(new FindingRuling(null, finding.Class, false, "but not here", "ben", RuledAt));
        var dump = Dump();

        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }

    private async Task FillWithFindingsAsync()
    {
        await Store.AddAsync([CheckedPages.Read(Contradicting, "prk.txt")]);
        await new RecheckBase(Store, CheckedPages.Run).RunAsync();
    }

    private static PageAddress PageOf(Finding finding) => PageAddress.TryParse(finding.Page, out var page) ? page : throw new InvalidOperationException(finding.Page);
}
