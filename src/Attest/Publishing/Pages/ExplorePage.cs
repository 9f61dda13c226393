namespace Attest.Publishing.Pages;

/// <summary>Statements sorted by facets: how many there are of each word, and those that were chosen.</summary>
public sealed record ExplorePage : Page, IListPage
{
    /// <summary>How many statements are found.</summary>
    public required int Total { get; init; }

    /// <summary>How many there are without any choice.</summary>
    public required int All { get; init; }

    /// <summary>Which of the lists of statements is shown, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The facets in their order.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>The statements, newest edition first.</summary>
    public required IReadOnlyList<Line> Statements { get; init; }

    /// <summary>The list before; null on the first.</summary>
    public required string? Earlier { get; init; }

    /// <summary>The list after; null on the last.</summary>
    public required string? Later { get; init; }

    /// <summary>The same statements as a feed.</summary>
    public required string FeedAddress { get; init; }

    /// <summary>All of the same statements as comma-separated values.</summary>
    public required string TableAddress { get; init; }

    /// <summary>What the columns of that table mean, as a Data Package.</summary>
    public required string PackageAddress { get; init; }

    /// <summary>A facet.</summary>
    /// <param name="Name">Its name in addresses.</param>
    /// <param name="Words">The same for readers.</param>
    /// <param name="Choices">Its words, those with the most statements first.</param>
    public sealed record Facet(string Name, string Words, IReadOnlyList<Choice> Choices);

    /// <summary>A word of a facet.</summary>
    /// <param name="Word">The word of the data.</param>
    /// <param name="Words">The same for readers.</param>
    /// <param name="Count">How many statements there would be if it were the only one chosen of its facet.</param>
    /// <param name="IsChosen">Whether it is chosen.</param>
    /// <param name="Address">Where it is chosen, or no longer.</param>
    public sealed record Choice(string Word, string Words, int Count, bool IsChosen, string Address);

    /// <summary>A statement in the list.</summary>
    /// <param name="State">Whom it is about.</param>
    /// <param name="Kind">Its kind, for readers.</param>
    /// <param name="Statement">What it says and where its words stand.</param>
    public sealed record Line(PageLink State, string Kind, StatementLine Statement);
}
