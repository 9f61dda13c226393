using System.Collections.Immutable;

namespace Attest.Network.Cycle;

/// <summary>How a milestone follows from the meeting at which an edition is launched: a row of <c>data/content/milestones.csv</c>.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Days">How many days after the meeting's first day; a negative number is before it.</param>
/// <param name="OnWeekend">Where it goes when that is a day of the weekend.</param>
public sealed record MilestoneRule(Milestone Milestone, int Days, WeekendRule OnWeekend)
{
    /// <summary>The days on which nobody is asked for anything.</summary>
    public ImmutableArray<DayOfWeek> Weekend { get; init; } = [];

    /// <summary>How many days before it people are reminded; a negative number is after it, while it is not done.</summary>
    public ImmutableArray<int> Remind { get; init; } = [];

    /// <summary>Whom it concerns.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>The day, for a meeting that begins on one.</summary>
    public DateOnly DayFor(DateOnly meeting)
    {
        var day = meeting.AddDays(Days);
        while (OnWeekend is not WeekendRule.Stays && Weekend.Contains(day.DayOfWeek))
            day = day.AddDays(OnWeekend is WeekendRule.Before ? -1 : 1);
        return day;
    }
}
