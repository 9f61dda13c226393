namespace Attest.Publishing.Pages;

/// <summary>The front page: who is bound by the Mine Ban Treaty, and what this base holds.</summary>
public sealed record HomePage : Page
{
    /// <summary>The treaty shown.</summary>
    public required PageLink Treaty { get; init; }

    /// <summary>The last day for which the register of participation is known.</summary>
    public required DateOnly KnownTo { get; init; }

    /// <summary>The status of every jurisdiction on that day.</summary>
    public required WorldMap Map { get; init; }

    /// <summary>The areas on the map, which cannot join and are in no count of States.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }

    /// <summary>What the base holds.</summary>
    public required Holdings Holdings { get; init; }

    /// <summary>How much of each edition is held, the newest first.</summary>
    public required IReadOnlyList<EditionCoverage> Coverage { get; init; }

    /// <summary>What changed lately in the base and the registers, newest first.</summary>
    public required IReadOnlyList<NewsLine> News { get; init; }

    /// <summary>What falls due next, by day.</summary>
    public required IReadOnlyList<ObligationsPage.Group> Due { get; init; }

    /// <summary>The latest changes of participation, newest first.</summary>
    public required IReadOnlyList<TreatyChange> Lately { get; init; }

    /// <summary>The reports of the base that have most statements to follow, as a way in.</summary>
    public required IReadOnlyList<ReportLink> Reports { get; init; }
}
