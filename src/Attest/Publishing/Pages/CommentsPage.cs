namespace Attest.Publishing.Pages;

/// <summary>What authorities replied on what reports say of their State, as far as editors made it public: the log of comments received.</summary>
public sealed record CommentsPage : Page
{
    /// <summary>The same in the other order: by day, or by State.</summary>
    public required PageLink Other { get; init; }

    /// <summary>The replies in this order.</summary>
    public required IReadOnlyList<Entry> Comments { get; init; }

    /// <summary>A reply.</summary>
    /// <param name="Reply">The day of the letter in words, or that it is not public; and its page.</param>
    /// <param name="State">The State.</param>
    /// <param name="Authority">Which authority wrote; null where that is not public.</param>
    /// <param name="Kind">What kind of reply it is, as a word of the data.</param>
    /// <param name="KindWords">The same in the language of the page.</param>
    /// <param name="Contested">How many statements it contests.</param>
    /// <param name="Decision">What the editors decided, in words; null where that is not public.</param>
    public sealed record Entry(PageLink Reply, PageLink State, string? Authority, string Kind, string KindWords, int Contested, string? Decision);
}
