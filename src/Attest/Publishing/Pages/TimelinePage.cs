namespace Attest.Publishing.Pages;

/// <summary>What each edition said about a State on one topic.</summary>
public sealed record TimelinePage : Page
{
    /// <summary>The State or area.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>The topic: a kind of statement, as a word of the data.</summary>
    public required string Kind { get; init; }

    /// <summary>The topic in the language of the page.</summary>
    public required string KindWords { get; init; }

    /// <summary>Every edition from the first that is held of anybody to the last, the earliest first.</summary>
    public required IReadOnlyList<Edition> Editions { get; init; }

    /// <summary>The first year that is spoken of; null where nothing is said.</summary>
    public required int? FirstYear { get; init; }

    /// <summary>The last year that is spoken of, or of the last edition.</summary>
    public required int? LastYear { get; init; }

    /// <summary>The same statements among all, by facets.</summary>
    public required string Statements { get; init; }

    /// <summary>The same topic asked of every State.</summary>
    public required PageLink Everybody { get; init; }

    /// <summary>The other topics.</summary>
    public required PageLink Topics { get; init; }

    /// <summary>What one edition says.</summary>
    /// <param name="Year">Its year.</param>
    /// <param name="Knowing">Said, not_asked or not_held, as a word of the data.</param>
    /// <param name="KnowingWords">The same in the language of the page.</param>
    /// <param name="Reports">Its reports on the State.</param>
    /// <param name="Said">What they say on the topic.</param>
    public sealed record Edition(int Year, string Knowing, string KnowingWords, IReadOnlyList<PageLink> Reports, IReadOnlyList<Saying> Said);

    /// <summary>A statement and when it was so.</summary>
    /// <param name="Line">The statement.</param>
    /// <param name="From">The first year that it speaks of; null where it names no date, or no beginning.</param>
    /// <param name="To">The last year; null where it names no date, or no end.</param>
    /// <param name="Permalink">Its permanent address.</param>
    public sealed record Saying(StatementLine Line, int? From, int? To, string Permalink);
}
