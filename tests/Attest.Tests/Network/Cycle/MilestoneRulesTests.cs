using Attest.Network.Cycle;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Network.Cycle;

/// <summary>The rules by which a calendar follows from a meeting, as an organisation writes them.</summary>
public sealed class MilestoneRulesTests
{
    private static readonly string Ours = Path.Combine(AppContext.BaseDirectory, "data", "content", "milestones.csv");

    [Fact]
    public void From_OurOwnRules_MakeACalendarInEveryYear()
    {
        var rules = ReadMilestoneRules.From(Ours);

        for (var year = 2024; year < 2064; year++)
            Assert.DoesNotContain(EditionCalendar.For("lm", year, "", new DateOnly(year, 11, 30), rules).Days, day => day.Due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Theory]
    [InlineData(WeekendRule.Before, "2026-11-20")]
    [InlineData(WeekendRule.After, "2026-11-23")]
    [InlineData(WeekendRule.Stays, "2026-11-21")]
    public void DayFor_ASaturday_GoesWhereTheRuleSays(WeekendRule onWeekend, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new MilestoneRule(Milestone.Launch, -9, onWeekend) { Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday] }.DayFor(new(2026, 11, 30)));

    [Fact]
    public void DayFor_WeekendOfFridayAndSaturday_MovesAFridayNotASunday()
    {
        MilestoneRule rule = new(Milestone.Launch, 0, WeekendRule.After) { Weekend = [DayOfWeek.Friday, DayOfWeek.Saturday] };

        Assert.Equal(new(2026, 11, 22), rule.DayFor(new(2026, 11, 20)));
        Assert.Equal(new(2026, 11, 22), rule.DayFor(new(2026, 11, 22)));
    }

    [Theory]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "freeze,-30,saturday sunday,sideways,14,final_editor", ":10:")]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "freeze,soon,saturday sunday,before,14,final_editor", ":10:")]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "freeze,-30,saturday sunday,before,14,king", ":10:")]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "freeze,-30,monday tuesday wednesday thursday friday saturday sunday,before,14,press", ":10:")]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "launch,-30,saturday sunday,before,14,press", ":12:")]
    [InlineData("freeze,-30,saturday sunday,before,14 3 -1,theme_editor final_editor", "# none", "missing for freeze")]
    [InlineData("milestone,days", "milestone,day", ":3:")]
    public void From_ALineThatIsNoRule_IsNamed(string line, string instead, string where)
    {
        using ScratchFolder folder = new();
        var text = File.ReadAllText(Ours);
        Assert.Contains(line, text, StringComparison.Ordinal);
        File.WriteAllText(folder.PathOf("milestones.csv"), text.Replace(line, instead, StringComparison.Ordinal));

        Assert.Contains(where, Assert.Throws<FormatException>(() => ReadMilestoneRules.From(folder.PathOf("milestones.csv"))).Message, StringComparison.Ordinal);
    }
}
