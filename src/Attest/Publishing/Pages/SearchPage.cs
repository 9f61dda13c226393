namespace Attest.Publishing.Pages;

/// <summary>What a search found.</summary>
public sealed record SearchPage : Page, IListPage
{
    /// <summary>The words as typed.</summary>
    public required string Query { get; init; }

    /// <summary>Why the query cannot be understood; null for a good one.</summary>
    public required string? Problem { get; init; }

    /// <summary>Jurisdictions whose name was typed.</summary>
    public required IReadOnlyList<PageLink> Jurisdictions { get; init; }

    /// <summary>The query as it may have been meant, where nothing was found; null otherwise.</summary>
    public required PageLink? Suggestion { get; init; }

    /// <summary>How many reports match.</summary>
    public required int Total { get; init; }

    /// <summary>Which twenty are shown, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How they are ordered, in the language of the page.</summary>
    public required string Order { get; init; }

    /// <summary>The reports.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>What the results may be narrowed to.</summary>
    public required IReadOnlyList<Choice> Narrower { get; init; }

    /// <summary>The twenty before; null on the first.</summary>
    public required string? Earlier { get; init; }

    /// <summary>The twenty after; null on the last.</summary>
    public required string? Later { get; init; }

    /// <summary>A report that matches.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Language">The language of its text.</param>
    /// <param name="Notice">What every showing of it must say, or null.</param>
    /// <param name="Snippets">The sentences and notes that match best.</param>
    public sealed record Hit(PageLink Report, string Language, string? Notice, IReadOnlyList<Snippet> Snippets);

    /// <summary>A sentence or note that matches.</summary>
    /// <param name="Address">Where it stands.</param>
    /// <param name="Place">Its locator, or the number of the note.</param>
    /// <param name="Parts">Its words.</param>
    /// <param name="Statements">What was read from the sentence; none for a note.</param>
    public sealed record Snippet(string Address, string Place, IReadOnlyList<Part> Parts, IReadOnlyList<StatementLine> Statements);

    /// <summary>A narrower search.</summary>
    /// <param name="Words">The edition or State it keeps to.</param>
    /// <param name="Count">How many reports it would find.</param>
    /// <param name="Address">Where it is.</param>
    public sealed record Choice(string Words, int Count, string Address);

    /// <summary>A run of words.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="IsMatch">Whether they match.</param>
    public sealed record Part(string Text, bool IsMatch);
}
