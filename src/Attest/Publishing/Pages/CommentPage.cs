namespace Attest.Publishing.Pages;

/// <summary>A reply of an authority whole, with what it says to which statements, and what the editors decided.</summary>
public sealed record CommentPage : Page
{
    /// <summary>The State.</summary>
    public required PageLink State { get; init; }

    /// <summary>Which authority wrote; null where that is not public.</summary>
    public required string? Authority { get; init; }

    /// <summary>The day of the letter, ISO 8601; null where that is not public.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>What kind of reply it is, in the language of the page.</summary>
    public required string Kind { get; init; }

    /// <summary>The text of the letter; null where it is not public.</summary>
    public required string? Text { get; init; }

    /// <summary>The language of the text.</summary>
    public required string? TextLanguage { get; init; }

    /// <summary>Its translation; null where there is none, or it is not public.</summary>
    public required string? Translation { get; init; }

    /// <summary>What the editors decided and why; null where that is not public.</summary>
    public required EditorsDecision? Decision { get; init; }

    /// <summary>What it does to which statements.</summary>
    public required IReadOnlyList<Bearing> Bearings { get; init; }

    /// <summary>What it does to a statement.</summary>
    /// <param name="Does">Whether it confirms, contests or supersedes it, as a word of the data.</param>
    /// <param name="Words">The same in the language of the page.</param>
    /// <param name="Statement">The words of the statement, and its page; its identity where the base does not hold it any more.</param>
    public sealed record Bearing(string Does, string Words, PageLink Statement);
}
