namespace Attest.Publishing.Pages;

/// <summary>The ledger of contradictions: what checks found not to fit, with the words of both sides, and what was ruled on it.</summary>
public sealed record FindingsPage : Page, IListPage
{
    /// <summary>What the list is narrowed to.</summary>
    public required Filter Chosen { get; init; }

    /// <summary>How many findings there are, whatever the list is narrowed to.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them the list holds, over all its pages.</summary>
    public required int Matching { get; init; }

    /// <summary>How many of those a person has reviewed and found right.</summary>
    public required int Reviewed { get; init; }

    /// <summary>Whether findings that nobody has reviewed are shown; as the organisation sets.</summary>
    public required bool ShowsUnreviewed { get; init; }

    /// <summary>What it can be narrowed by, each with how many findings it has.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The findings of this page of the list: newest edition first.</summary>
    public required IReadOnlyList<FindingEntry> Findings { get; init; }

    /// <summary>The page of the list before this one; null on the first.</summary>
    public required string? Earlier { get; init; }

    /// <summary>The page of the list after this one; null on the last.</summary>
    public required string? Later { get; init; }

    /// <summary>The same list as comma-separated values, all of it.</summary>
    public required string Table { get; init; }

    /// <summary>What a list is narrowed to; empty is everything.</summary>
    /// <param name="Code">The check.</param>
    /// <param name="Severity">The weight.</param>
    /// <param name="State">The code of the State.</param>
    /// <param name="About">Text, sources or State.</param>
    /// <param name="Standing"><c>accepted</c> (reviewed) or <c>not_reviewed</c>.</param>
    public sealed record Filter(string Code, string Severity, string State, string About, string Standing);

    /// <summary>One of the things a list can be narrowed by.</summary>
    /// <param name="Name">Its name in the address: <c>code</c>.</param>
    /// <param name="Words">What it is called.</param>
    /// <param name="Values">Its values.</param>
    public sealed record Choice(string Name, string Words, IReadOnlyList<ChoiceValue> Values);

    /// <summary>A value that a list can be narrowed to.</summary>
    /// <param name="Value">The value in the address.</param>
    /// <param name="Words">What it is called.</param>
    /// <param name="Count">How many findings have it.</param>
    /// <param name="IsChosen">Whether the list is narrowed to it.</param>
    public sealed record ChoiceValue(string Value, string Words, int Count, bool IsChosen);
}
