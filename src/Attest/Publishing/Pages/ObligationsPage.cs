namespace Attest.Publishing.Pages;

/// <summary>The calendar of obligations: what falls due from a day on, by day; what is late; and how many have done what.</summary>
public sealed record ObligationsPage : Page
{
    /// <summary>The day from which it looks ahead.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What must be said with everything on the page (how far membership is known, how few outcomes are held).</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>The same as a file for programs, calendars and readers of feeds.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }

    /// <summary>What falls due, by day; of a yearly obligation the next only.</summary>
    public required IReadOnlyList<Group> Ahead { get; init; }

    /// <summary>What evidence says was not done in time, newest deadline first.</summary>
    public required IReadOnlyList<ObligationLine> Late { get; init; }

    /// <summary>How each obligation that does not come back stands over all States bound by it.</summary>
    public required IReadOnlyList<ObligationTally> Tallies { get; init; }

    /// <summary>Published due dates that differ from the computed ones.</summary>
    public required IReadOnlyList<Anomaly> Anomalies { get; init; }

    /// <summary>The same thing, due on the same day, of one State or many.</summary>
    /// <param name="Due">The day.</param>
    /// <param name="Treaty">The treaty.</param>
    /// <param name="Obligation">Its key within the treaty.</param>
    /// <param name="Article">The article.</param>
    /// <param name="What">What is to be done, in the language of the page.</param>
    /// <param name="Covers">The calendar year it is for; null where it is for none.</param>
    /// <param name="States">Who, by name; those whose deadline was extended are marked.</param>
    public sealed record Group(DateOnly Due, PageLink Treaty, string Obligation, string Article, string What, int? Covers, IReadOnlyList<Who> States);

    /// <summary>A State for which something falls due.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Code">Its code.</param>
    /// <param name="IsExtended">Whether the deadline is an extended one.</param>
    /// <param name="How">How the deadline came about.</param>
    public sealed record Who(PageLink State, string Code, bool IsExtended, string How);

    /// <summary>A published due date that differs from the computed one.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Treaty">The treaty.</param>
    /// <param name="What">What is to be done, in the language of the page.</param>
    /// <param name="Words">How the two compare.</param>
    /// <param name="Source">Who published it.</param>
    public sealed record Anomaly(PageLink State, PageLink Treaty, string What, string Words, string Source);
}
