namespace Attest.Publishing.Pages.Workbench;

/// <summary>The calendars of the editions that are made here: what is due, late and done, and how days were moved.</summary>
public sealed record CalendarPage : OfficePage
{
    /// <summary>The editions, the newest first.</summary>
    public required IReadOnlyList<Cycle> Cycles { get; init; }

    /// <summary>Whether the one who looks may make calendars, move days and say what is done.</summary>
    public required bool MayChange { get; init; }

    /// <summary>What was sent and could not be taken, by the names of the form's fields.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>An edition that is made here.</summary>
    /// <param name="Edition">Its name: <c>lm-2026</c>.</param>
    /// <param name="Meeting">For which meeting, in words.</param>
    /// <param name="Days">Its milestones.</param>
    /// <param name="Late">The drafts that the one who looks may read and that should have been handed in, by their States.</param>
    /// <param name="Moves">How days were moved, in sentences, the last first.</param>
    /// <param name="Readiness">The page that says how ready it is; null for whoever it is not for.</param>
    public sealed record Cycle(string Edition, string Meeting, IReadOnlyList<Day> Days, IReadOnlyList<PageLink> Late, IReadOnlyList<string> Moves, string? Readiness);

    /// <summary>A milestone.</summary>
    /// <param name="Milestone">Its word in data.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Due">Its day.</param>
    /// <param name="Whom">Whom it concerns, in words.</param>
    /// <param name="Standing">How it stands, in words; empty while it has time.</param>
    /// <param name="Mark">How that is marked: <c>ok</c>, <c>bad</c> or nothing.</param>
    /// <param name="Drafts">How many of the drafts that the one who looks may read are where the milestone wants them, in words; empty where it asks nothing of drafts.</param>
    /// <param name="IsDone">Whether it is done.</param>
    /// <param name="IsMine">Whether it concerns the one who looks.</param>
    public sealed record Day(string Milestone, string Name, DateOnly Due, string Whom, string Standing, string Mark, string Drafts, bool IsDone, bool IsMine);
}
