namespace Attest.Publishing.Pages;

/// <summary>States beside each other: one row for each State, one column for each question.</summary>
public sealed record ComparePage : Page
{
    /// <summary>The questions asked.</summary>
    public required IReadOnlyList<PageLink> Questions { get; init; }

    /// <summary>The States asked about.</summary>
    public required IReadOnlyList<Row> States { get; init; }

    /// <summary>How many of the States have a report here.</summary>
    public required int Held { get; init; }

    /// <summary>Every State that can be chosen.</summary>
    public required IReadOnlyList<Choice> AllStates { get; init; }

    /// <summary>Every kind of statement that can be asked.</summary>
    public required IReadOnlyList<Choice> AllKinds { get; init; }

    /// <summary>How many States can be asked about at once.</summary>
    public required int MostStates { get; init; }

    /// <summary>How many questions can be put at once.</summary>
    public required int MostKinds { get; init; }

    /// <summary>A State with its answers.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Cells">Its answer to every question.</param>
    public sealed record Row(PageLink State, IReadOnlyList<Cell> Cells);

    /// <summary>An answer.</summary>
    /// <param name="Knowing">The answer as a word of the data, or the kind of not knowing.</param>
    /// <param name="Words">The kind of answer in the language of the page.</param>
    /// <param name="Said">What is said, each with its statement; empty where nothing is.</param>
    /// <param name="Hedge">How strongly; null where nothing is said.</param>
    /// <param name="Edition">The edition that decides; null where nothing is said.</param>
    public sealed record Cell(string Knowing, string Words, IReadOnlyList<PageLink> Said, string? Hedge, int? Edition);

    /// <summary>Something that can be chosen.</summary>
    /// <param name="Word">As a word of the data.</param>
    /// <param name="Words">In the language of the page.</param>
    /// <param name="IsChosen">Whether it is.</param>
    public sealed record Choice(string Word, string Words, bool IsChosen);
}
