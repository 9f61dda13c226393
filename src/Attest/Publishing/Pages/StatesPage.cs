namespace Attest.Publishing.Pages;

/// <summary>The table of contents: every jurisdiction, with its standing and the reports held.</summary>
public sealed record StatesPage : Page
{
    /// <summary>The last day for which participation in the Mine Ban Treaty is known.</summary>
    public required DateOnly KnownTo { get; init; }

    /// <summary>How many States there are.</summary>
    public required int States { get; init; }

    /// <summary>How many areas there are, which are counted apart.</summary>
    public required int AllAreas { get; init; }

    /// <summary>What the base holds.</summary>
    public required Holdings Holdings { get; init; }

    /// <summary>How the list is ordered: <c>region</c>, <c>status</c> or <c>name</c>.</summary>
    public required string By { get; init; }

    /// <summary>The same list in its other orders, this one among them.</summary>
    public required IReadOnlyList<PageLink> Orders { get; init; }

    /// <summary>The groups of the list, each in the order of names: regions, statuses in the Mine Ban Treaty, or initial letters, in which areas stand among the States.</summary>
    public required IReadOnlyList<Region> Regions { get; init; }

    /// <summary>The areas, which cannot join and are counted apart.</summary>
    public required IReadOnlyList<Entry> Areas { get; init; }

    /// <summary>States that have ceased to exist; they are in no count.</summary>
    public required IReadOnlyList<Entry> Historical { get; init; }

    /// <summary>A region, a status or a letter, and its States.</summary>
    /// <param name="Name">The region, the status or the letter, in the language of the page.</param>
    /// <param name="States">Its States.</param>
    public sealed record Region(string Name, IReadOnlyList<Entry> States);

    /// <summary>One jurisdiction in the table.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its short name.</param>
    /// <param name="Address">Its page.</param>
    /// <param name="Status">Its status in the Mine Ban Treaty as a word of the data; null for a State that has ceased to exist.</param>
    /// <param name="StatusWords">The status in the language of the page.</param>
    /// <param name="Reports">The reports held; none says nothing about the world.</param>
    public sealed record Entry(string Code, string Name, string Address, string? Status, string? StatusWords, IReadOnlyList<PageLink> Reports);
}
