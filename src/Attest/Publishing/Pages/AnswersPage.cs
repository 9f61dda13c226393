namespace Attest.Publishing.Pages;

/// <summary>One question, and what is known of every State.</summary>
public sealed record AnswersPage : Page
{
    /// <summary>Whether only what an editor has checked is used.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The kind, as a word of the data.</summary>
    public required string Kind { get; init; }

    /// <summary>The value asked to be so, as a word of the data; null where what is said is asked.</summary>
    public required string? Value { get; init; }

    /// <summary>The day it was so; null for the last known.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>The edition after which nothing is used; null for the newest.</summary>
    public required int? AsOf { get; init; }

    /// <summary>The answer in a sentence with its denominator.</summary>
    public required string Summary { get; init; }

    /// <summary>The map.</summary>
    public required WorldMap Map { get; init; }

    /// <summary>The States with a report held, by answer.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>The other values that can be asked of the kind.</summary>
    public required IReadOnlyList<PageLink> Others { get; init; }

    /// <summary>States with one answer.</summary>
    /// <param name="Knowing">The answer as a word of the data.</param>
    /// <param name="Words">The answer in the language of the page.</param>
    /// <param name="States">The States in the order of names.</param>
    public sealed record Group(string Knowing, string Words, IReadOnlyList<Row> States);

    /// <summary>One State's answer.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Said">What is said, each with its statement; empty where nothing is.</param>
    /// <param name="Hedge">How strongly; null where nothing is said.</param>
    /// <param name="Edition">The edition that decides; null where nothing is said.</param>
    public sealed record Row(PageLink State, IReadOnlyList<PageLink> Said, string? Hedge, int? Edition);
}
