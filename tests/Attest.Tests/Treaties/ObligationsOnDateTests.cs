using System.Globalization;
using Attest.Registers;
using Attest.Tests.Registers;
using Attest.Treaties;

namespace Attest.Tests.Treaties;

public sealed class ObligationsOnDateTests
{
    private static readonly ObligationsOnDate Obligations = new(BundledRegisters.Set);

    [Fact]
    public void Of_EveryStateAndTreaty_NothingIsOverdueWithoutEvidence()
    {
        foreach (string day in (string[])["2000-06-01", "2008-11-01", "2016-12-01", "2026-02-20"])
            foreach (var answer in BundledRegisters.Set.Jurisdictions.States.SelectMany(state => Obligations.Of(state.Code, Day(day))))
                Assert.True(answer.State is not (ObligationState.Overdue or ObligationState.Missed or ObligationState.Met or ObligationState.NotApplicable) || answer.Evidence.Count > 0, $"{answer.Jurisdiction} {answer.Obligation.Code} {day}");
    }

    [Fact]
    public void Of_DueDatePassedWithoutEvidence_SaysThatTheOutcomeIsNotHeld()
    {
        var answers = BundledRegisters.Set.Jurisdictions.States.SelectMany(state => Obligations.Of(state.Code, Day("2026-02-20"))).Where(answer => answer.Evidence.Count == 0).ToArray();

        Assert.Contains(answers, answer => answer.State == ObligationState.DatePassedOutcomeNotInThisBase);
        Assert.All(answers, answer => Assert.Contains(answer.State, (ObligationState[])[ObligationState.DatePassedOutcomeNotInThisBase, ObligationState.NotYetDue, ObligationState.EndedByWithdrawal, ObligationState.Unknown]));
    }

    [Fact]
    public void Of_EveryAnswer_SaysHowEachDeadlineCameAboutAndWhyItsState() =>
        Assert.All(Obligations.Of(BundledRegisters.Code("BIH"), Day("2026-02-20")), answer =>
        {
            Assert.Equal(Enumerable.Range(0, answer.Deadlines.Count), answer.Deadlines.Select(deadline => deadline.Number));
            Assert.All(answer.Deadlines, deadline => Assert.Contains(deadline.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), deadline.How, StringComparison.Ordinal));
            Assert.NotEmpty(answer.Reason);
        });

    [Fact]
    public void Of_ObligationAddedToTheOverlay_WorksWithoutAnyCode()
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("obligations.csv", "treaty,obligation,article,what,rule,parameters,until,source,confidence,note,learned_on",
            "CCW,compliance_report,8,A report on compliance,yearly,day=10-01; from=2007,withdrawal,Third Review Conference,medium,,2026-03-01");

        var added = new ObligationsOnDate(RegisterSet.Load(BundledRegisters.Folder, copy.Overlay)).Of(BundledRegisters.Code("EST"), TreatyCode.Ccw, Day("2008-01-01"));

        Assert.Equal(["2007-10-01", "2008-10-01"], added.Select(answer => answer.Due!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("on_full_moon,days=180", "rule “on_full_moon” is not one of: ")]
    [InlineData("days_after_entry,weeks=26", "parameters: “days” is missing")]
    [InlineData("days_after_entry,days=half", "parameters: “days=half” is not a whole number")]
    [InlineData("days_after_entry,days=180; hours=3", "parameters: days_after_entry takes no “hours”")]
    [InlineData("yearly,day=02-30", "parameters: “day=02-30” is not a day of every year")]
    public void Check_RuleThatIsNone_IsNamedWithItsLine(string ruleAndParameters, string message)
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("obligations.csv", "treaty,obligation,article,what,rule,parameters,until,source,confidence,note,learned_on", $"CCW,other,8,A thing,{ruleAndParameters},report,somebody,low,,2026-03-01");
        var registers = RegisterSet.Load(BundledRegisters.Folder, copy.Overlay);

        var problem = Assert.Single(ObligationsOnDate.Check(registers));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("overlay/obligations.csv", 2), (problem.File, problem.Line));
        Assert.Throws<RegisterException>(() => new ObligationsOnDate(registers));
    }

    [Fact]
    public void Of_CompletionFromAStatement_IsEvidenceLikeARow()
    {
        TreatyEvent fromStatement = new()
        {
            Jurisdiction = BundledRegisters.Code("MOZ"),
            Treaty = TreatyCode.Mbt,
            Kind = TreatyEventKind.Completed,
            Article = "4",
            Day = EdtfDate.Parse("2003-02-28"),
            Evidence = "statement:0123",
        };

        var answer = new ObligationsOnDate(BundledRegisters.Set, [fromStatement]).Of(fromStatement.Jurisdiction, TreatyCode.Mbt, Day("2010-01-01")).Single(answer => answer.Article == "4");

        Assert.Equal((ObligationState.Met, true, "statement:0123"), (answer.State, answer.InTime, answer.Evidence.Single().Evidence));
    }

    [Fact]
    public void Ahead_WithinAYear_IsInOrderAndLeavesOutWhatAWithdrawalEnds()
    {
        var ahead = Obligations.Ahead(Day("2025-12-01"), Day("2026-12-01")).ToArray();

        Assert.Equal(ahead.OrderBy(answer => answer.Due).Select(answer => answer.Due), ahead.Select(answer => answer.Due));
        Assert.DoesNotContain(ahead, answer => answer.Jurisdiction.Value is "EST" or "FIN" or "POL" && answer.Obligation.Treaty == TreatyCode.Mbt);
        Assert.Contains(ahead, answer => answer.Jurisdiction.Value == "AGO" && answer.Article == "5" && answer.Due == Day("2025-12-31"));
        // Of the 161 that stay, Tonga's initial report comes first, and the day of Montenegro's succession is not held.
        Assert.Equal(161 - 2, ahead.Count(answer => answer.Obligation is { Treaty.Value: "MBT", Code: "annual_report" }));
    }

    [Theory]
    [InlineData("CCM", "initial_report")]
    [InlineData("MBT", "initial_report")]
    public void Compare_WhatWasComputed_AgreesWithItself(string treaty, string obligation)
    {
        var code = TreatyCode.Parse(treaty);
        foreach (var answer in BundledRegisters.Set.Jurisdictions.States.SelectMany(state => Obligations.Of(state.Code, code, Day("2026-02-20"))).Where(answer => answer.Obligation.Code == obligation && answer.Due is not null))
        {
            Assert.Equal(PublishedVerdict.Agrees, Obligations.Compare(answer.Jurisdiction, code, obligation, answer.Due!.Value).Verdict);
            Assert.Equal(PublishedVerdict.Variant, Obligations.Compare(answer.Jurisdiction, code, obligation, answer.Due.Value.AddDays(-1)).Verdict);
            Assert.Equal(PublishedVerdict.Differs, Obligations.Compare(answer.Jurisdiction, code, obligation, answer.Due.Value.AddDays(1)).Verdict);
        }
    }

    [Fact]
    public void Compare_ObligationThatIsNone_Throws() =>
        Assert.Throws<ArgumentException>(() => Obligations.Compare(BundledRegisters.Code("EST"), TreatyCode.Mbt, "dance", Day("2020-01-01")));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
