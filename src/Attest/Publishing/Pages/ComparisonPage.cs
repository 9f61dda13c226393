namespace Attest.Publishing.Pages;

/// <summary>Two editions of a report sentence by sentence.</summary>
public sealed record ComparisonPage : Page
{
    /// <summary>The State or area.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>The earlier edition.</summary>
    public required PageLink Earlier { get; init; }

    /// <summary>The later edition.</summary>
    public required PageLink Later { get; init; }

    /// <summary>The language the later report is in, ISO 639-1.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>How many sentences are the same, changed, only in the earlier edition and only in the later one, by the word of the data.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>The sections: all, or the one that the address names.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The whole comparison, where the page shows one section; null where it shows all.</summary>
    public required PageLink? Whole { get; init; }

    /// <summary>What editions say differently, question by question.</summary>
    public required PageLink Timeline { get; init; }

    /// <summary>A section.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Address">The comparison of this section alone.</param>
    /// <param name="Heading">Its heading; null before any heading.</param>
    /// <param name="In">Which editions have it: <c>both</c>, <c>earlier</c> or <c>later</c>.</param>
    /// <param name="Sentences">Its sentences.</param>
    public sealed record Section(string Code, string Address, string? Heading, string In, IReadOnlyList<Sentence> Sentences);

    /// <summary>A sentence in two editions, or in one.</summary>
    /// <param name="Change"><c>same</c>, <c>changed</c>, <c>gone</c> or <c>added</c>.</param>
    /// <param name="Earlier">Its place in the earlier edition, or null.</param>
    /// <param name="Later">Its place in the later edition, or null.</param>
    /// <param name="Pieces">Its words.</param>
    public sealed record Sentence(string Change, string? Earlier, string? Later, IReadOnlyList<Piece> Pieces);

    /// <summary>Words that stand in both editions or in one.</summary>
    /// <param name="In"><c>same</c>: in both; <c>gone</c>: in the earlier one; <c>added</c>: in the later one.</param>
    /// <param name="Words">The words.</param>
    public sealed record Piece(string In, string Words);
}
