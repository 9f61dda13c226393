using System.Collections.Immutable;
using Attest.Checks;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Network.Requests;
using Attest.Registers;
using Attest.Reports;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;
using Attest.Tests.Publishing;
using Attest.Tests.Store;
using Attest.Treaties;

namespace Attest.Tests.Network.Assignments;

public sealed class FindOpenQuestionsTests : IAsyncLifetime
{
    private static readonly JurisdictionCode Korea = JurisdictionCode.Parse("PRK"), Bahrain = JurisdictionCode.Parse("BHR"), Colombia = JurisdictionCode.Parse("COL"), Angola = JurisdictionCode.Parse("AGO");
    private static readonly DateOnly Today = new(2007, 3, 1);

    private static readonly ImmutableArray<MilestoneRule> Rules = ReadMilestoneRules.From(Path.Combine(DemonstrationSite.DataFolder, "content", "milestones.csv"));

    private readonly TemporaryFolder _folder = new();
    private Base _held = null!;
    private FindOpenQuestions _find = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        _held = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System);
        await _held.Store.AddAsync([.. new[] { "1999_PRK.txt", "2003_BHR.txt", "2004_BHR.txt", "2006_AGO.txt", "2007_COL.txt", "2008_COL.txt" }.Select(DemonstrationSite.Read)]);
        await new RecheckBase(_held.Store, new RunChecks(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder))).RunAsync();
        _find = new(_held.Store, new ObligationsOnDate(DemonstrationSite.Registers));
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void For_State_AsksWhatItsLastReportHadNoInformationOn()
    {
        var asked = Of(OpenQuestionKind.NoInformation, Bahrain, 2005);
        var again = Of(OpenQuestionKind.NoInformation, Bahrain, 2006);
        var before = Of(OpenQuestionKind.NoInformation, Bahrain, 2004);

        var last = _held.Store.Find(_held.Store.FindShort(Bahrain, 2004)!)!;
        Assert.Equal(last.Upheld.Where(stored => stored.Statement.IsAbsence).Select(stored => stored.Statement.Wording), asked.Select(question => question.Words));
        Assert.NotEmpty(asked);
        Assert.All(asked, question => Assert.Equal((2004, last.Address), (question.Year, question.Page)));
        Assert.All(asked, question => Assert.NotNull(last.FindSentence(question.Locator!)));
        Assert.Equal(asked.Select(question => question.Identity), again.Select(question => question.Identity));
        Assert.All(before, question => Assert.Equal(2003, question.Year));
        Assert.Empty(asked.Select(question => question.Identity).Intersect(before.Select(question => question.Identity)));
    }

    [Theory]
    [InlineData("PRK")]
    [InlineData("BHR")]
    [InlineData("COL")]
    [InlineData("AGO")]
    public void For_EveryQuestionOfAState_HasAnIdentityOfItsOwnThatStandsInAnAddress(string state)
    {
        var asked = _find.For(Calendar(2009), JurisdictionCode.Parse(state), [], Today).Select(question => question.Identity).ToArray();

        Assert.Equal(asked.Distinct(), asked);
        Assert.All(asked, identity => Assert.Matches("^[A-Za-z0-9_-]+$", identity));
    }

    [Fact]
    public async Task For_StatementRuledWrong_AsksItNoMore()
    {
        var asked = Of(OpenQuestionKind.NoInformation, Korea, 2001)[0];
        var stored = _held.Store.Find(asked.Page!)!.Statements.First(stored => asked.Identity.EndsWith(stored.Id.Value[..16], StringComparison.Ordinal));

        await _held.Store.JudgeAsync(asked.Page!, new Judgement(Ruling.Reject, stored.Id, null, "bamo-tiku", TimeProvider.System.GetUtcNow(), "It says who does."), Stop);

        Assert.DoesNotContain(asked.Identity, Of(OpenQuestionKind.NoInformation, Korea, 2001).Select(question => question.Identity));
    }

    [Fact]
    public async Task For_Findings_AsksThoseOfTheLastReportThatWeighAndAreNotRuledWrong()
    {
        var asked = Of(OpenQuestionKind.Finding, Colombia, 2009);
        await _held.Store.Findings.RuleAsync(new(asked[0].Finding!.Id, null, isAccepted: false, "It is right.", "bamo-tiku", TimeProvider.System.GetUtcNow()), Stop);
        var left = Of(OpenQuestionKind.Finding, Colombia, 2009);

        Assert.All(asked, question => Assert.True(question.Finding!.Severity != FindingSeverity.Low && question.Finding.Page == question.Page!.ToString() && question.Year == 2008));
        Assert.Equal(asked.Skip(1).Select(question => question.Identity), left.Select(question => question.Identity));
    }

    [Fact]
    public void For_StateParty_AsksWhatFellDueSinceTheLastReportAndIsNotKnownToBeDone()
    {
        var asked = _find.For(Calendar(2007), Angola, [], Today).Where(question => question.Kind is OpenQuestionKind.Obligation).ToArray();

        // The destruction of stockpiles fell due on 1 January 2007 too, and was completed four days before.
        Assert.Equal(["obligation-MBT-annual_report-2005-2006-04-30", "obligation-MBT-annual_report-2006-2007-04-30"], asked.Select(question => question.Identity));
        Assert.DoesNotContain(_find.For(Calendar(2007), Korea, [], Today), question => question.Kind is OpenQuestionKind.Obligation);
    }

    [Fact]
    public void For_Requests_AsksThoseWithoutAnswerAnewOnceTheyAreOverdue()
    {
        KeptRequest waiting = new(7, new(Korea, "all", "Ministry", RequestChannel.Fax, new(2007, 1, 1), Today, "How many?"));
        KeptRequest answered = waiting with { Number = 8, Replies = [new(1, new Reply(ReplyKind.Data, Today, "en", "None."), null)] };
        KeptRequest elsewhere = new(9, new(Angola, "all", "Ministry", RequestChannel.Fax, new(2007, 1, 1), Today, "How many?"));

        string[] On(DateOnly day) => [.. _find.For(Calendar(2007), Korea, [waiting, answered, elsewhere], day).Where(question => question.Kind is OpenQuestionKind.Request).Select(question => question.Identity)];

        Assert.Equal(["request-7-waiting"], On(Today));
        Assert.Equal(["request-7-overdue"], On(Today.AddDays(1)));
    }

    [Fact]
    public void For_StateWithoutAReport_StillAsksWhatFellDue()
    {
        var asked = _find.For(Calendar(2007), JurisdictionCode.Parse("BEN"), [], Today);

        Assert.NotEmpty(asked);
        Assert.All(asked, question => Assert.Equal(OpenQuestionKind.Obligation, question.Kind));
    }

    private OpenQuestion[] Of(OpenQuestionKind kind, JurisdictionCode state, int year) => [.. _find.For(Calendar(year), state, [], Today).Where(question => question.Kind == kind)];

    private static EditionCalendar Calendar(int year) => EditionCalendar.For("lm", year, "", new(year, 11, 30), Rules);
}
