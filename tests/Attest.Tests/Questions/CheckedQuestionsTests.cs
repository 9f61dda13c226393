using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;
using Attest.Tests.Publishing;
using Attest.Tests.Store;

namespace Attest.Tests.Questions;

/// <summary>A judgement beats the machine in every answer; and an answer can be asked of what is checked only.</summary>
public sealed class CheckedQuestionsTests : IAsyncLifetime
{
    private static readonly JurisdictionCode Finland = JurisdictionCode.Parse("FIN");

    private readonly TemporaryFolder _folder = new();
    private Base _held = null!;

    public ValueTask InitializeAsync()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        _held = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Answer_ProductionNone_IsThatOfTheEditorWhoRuled()
    {
        await _held.Store.AddAsync([SamplePages.Page("FIN", 2004)]);
        Assert.Equal((Knowing.Yes, Knowing.NotAsked), (Answer(), Answer(isChecked: true)));

        await RuleAsync((make, stored) => make.Accept(stored));
        Assert.Equal((Knowing.Yes, Knowing.Yes), (Answer(), Answer(isChecked: true)));

        await RuleAsync((make, stored) => make.Correct(stored, (StatementDraft.Of(stored.Statement) with { Value = "current", Negated = false }).Say(stored.Statement, "jb")));
        Assert.Equal((Knowing.No, Knowing.No), (Answer(), Answer(isChecked: true)));

        await RuleAsync((make, stored) => make.Reject(stored));
        Assert.Equal((Knowing.NotAsked, Knowing.NotAsked), (Answer(), Answer(isChecked: true)));
    }

    [Fact]
    public async Task Series_OfWhatIsChecked_LeavesOutTheRest()
    {
        await _held.Store.AddAsync([SamplePages.Read(SamplePages.Page("FIN", 2004).Source, alter: statement => statement with
        {
            Kind = StatementKind.Stockpile,
            Value = StatementValue.Has,
            Negated = false,
            Quantity = new Quantity(statement.Kind == StatementKind.Production ? 300 : 200, unit: "mines"),
            Date = EdtfDate.OfYear(statement.Kind == StatementKind.Production ? 2003 : 2002),
        })]);
        Assert.Equal(2, new BuildSeries(_held.Store).Of(StatementKind.Stockpile).Length);
        Assert.Empty(new BuildSeries(_held.Store, isChecked: true).Of(StatementKind.Stockpile));

        await RuleAsync((make, stored) => make.Accept(stored));

        Assert.Equal(2003, Assert.Single(new BuildSeries(_held.Store, isChecked: true).Of(StatementKind.Stockpile)).Year);
    }

    [Fact]
    public async Task AgeOfKnowledge_OfWhatIsChecked_LeavesOutTheRest()
    {
        await _held.Store.AddAsync([SamplePages.Page("FIN", 2004)]);
        int? Last(bool isChecked) => AgeOfKnowledge.Of(DemonstrationSite.Registers, _held.Store, isChecked).Last(Finland, StatementKind.Production);
        Assert.Equal((2004, null), (Last(isChecked: false), Last(isChecked: true)));

        await RuleAsync((make, stored) => make.Accept(stored));
        Assert.Equal((2004, 2004), (Last(isChecked: false), Last(isChecked: true)));

        await RuleAsync((make, stored) => make.Reject(stored));
        Assert.Equal(((int?)null, (int?)null), (Last(isChecked: false), Last(isChecked: true)));
    }

    [Fact]
    public async Task Tables_OfAnswers_SayWhoStandsBehindThem()
    {
        await _held.Store.AddAsync([SamplePages.Page("FIN", 2004)]);
        Assert.Equal("read_by_machine", Standing());

        await RuleAsync((make, stored) => make.Accept(stored));
        Assert.Equal("accepted", Standing());
    }

    private string? Standing()
    {
        var table = QuestionTables.Of(new AnswerQuestion(DemonstrationSite.Registers, _held.Store, QuestionBase.Table).Answer(new Question(StatementKind.Production, StatementValue.None)), DemonstrationSite.Registers, new CountRoots(_held.Store.Support));
        int column = table.Columns.Select(known => known.Name).ToList().IndexOf("standing");
        return (string?)table.Rows.Single(row => Equals(row[0], "FIN"))[column];
    }

    private Knowing Answer(bool isChecked = false) =>
        new AnswerQuestion(DemonstrationSite.Registers, _held.Store, QuestionBase.Table).Answer(new Question(StatementKind.Production, StatementValue.None) { IsChecked = isChecked })
            .All.Single(answer => answer.Jurisdiction == Finland).Knowing;

    // On the first statement of the page, by one who has seen what was ruled before.
    private async Task RuleAsync(Func<MakeJudgement, StoredStatement, Judgement> rule)
    {
        var page = _held.Store.Find(_held.Store.Pages[0].Address)!;
        var outcome = await _held.Store.JudgeAsync(page.Address, rule(new MakeJudgement(page, "jb", DateTimeOffset.UnixEpoch.AddDays(_held.Store.Judgements.Count)), page.Statements[0]));
        Assert.Null(outcome.Refusal);
    }
}
