namespace Attest.Publishing.Pages;

/// <summary>When each State signed a treaty, deposited, was bound and withdrew, as the register has it by a day: what reports print as annexes.</summary>
public sealed record TreatyActsPage : Page
{
    /// <summary>The treaty on that day.</summary>
    public required PageLink Treaty { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many States there were.</summary>
    public required int States { get; init; }

    /// <summary>What must be said with every number on the page.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>The States that did anything under it, by status; those of which no act is held are on the page of the treaty.</summary>
    public required IReadOnlyList<TreatyPage.StatusList> Lists { get; init; }
}
