namespace Attest.Publishing.Pages;

/// <summary>How old what is known is: for each State and kind the last edition that says anything.</summary>
public sealed record AgePage : Page
{
    /// <summary>Whether only what an editor has checked counts.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The kinds, in the order of the vocabulary.</summary>
    public required IReadOnlyList<PageLink> Kinds { get; init; }

    /// <summary>The States with a report held, in the order of names.</summary>
    public required IReadOnlyList<Row> States { get; init; }

    /// <summary>How many States there are: the denominator.</summary>
    public required int Of { get; init; }

    /// <summary>A State.</summary>
    /// <param name="State">The State.</param>
    /// <param name="LastReport">The last edition with a report held.</param>
    /// <param name="Editions">For each kind the last edition that says anything of it; null where none does.</param>
    public sealed record Row(PageLink State, int LastReport, IReadOnlyList<int?> Editions);
}
