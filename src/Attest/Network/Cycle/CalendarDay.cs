namespace Attest.Network.Cycle;

/// <summary>A milestone in the calendar of an edition.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Due">The day.</param>
/// <param name="DoneAt">When it was said to be done, UTC; null while it is not.</param>
public sealed record CalendarDay(Milestone Milestone, DateOnly Due, DateTimeOffset? DoneAt = null)
{
    // Sooner than this a milestone is near.
    private const int NearDays = 14;

    /// <summary>How it stands on a day.</summary>
    public DueStanding On(DateOnly today) =>
        DoneAt is not null ? DueStanding.Done : Due < today ? DueStanding.Late : Due <= today.AddDays(NearDays) ? DueStanding.Near : DueStanding.Ahead;
}
