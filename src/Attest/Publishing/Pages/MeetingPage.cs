namespace Attest.Publishing.Pages;

/// <summary>A meeting, and who is said to have been there.</summary>
public sealed record MeetingPage : Page
{
    /// <summary>The treaty.</summary>
    public required PageLink Treaty { get; init; }

    /// <summary>Its code within the treaty.</summary>
    public required string Code { get; init; }

    /// <summary>What sort of meeting it was, as a word of the data.</summary>
    public required string Kind { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Where it was held.</summary>
    public required string Place { get; init; }

    /// <summary>In which State.</summary>
    public required PageLink Host { get; init; }

    /// <summary>How far the row is to be trusted.</summary>
    public required RowTrust Trust { get; init; }

    /// <summary>Under which word statements speak of it; null where the vocabulary has none, so that nobody’s attendance can be told.</summary>
    public required string? Instrument { get; init; }

    /// <summary>The States of which something is said, by what is said.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>How many States there are: the denominator.</summary>
    public required int Of { get; init; }

    /// <summary>Of how many a report is held here.</summary>
    public required int Held { get; init; }

    /// <summary>Of how many something is said.</summary>
    public required int Told { get; init; }

    /// <summary>The meeting before it; null at the beginning.</summary>
    public required PageLink? Earlier { get; init; }

    /// <summary>The meeting after it; null at the end.</summary>
    public required PageLink? Later { get; init; }

    /// <summary>The States of which one thing is said.</summary>
    /// <param name="Value">What is said, as a word of the data.</param>
    /// <param name="Words">The same in the language of the page.</param>
    /// <param name="States">The States in the order of names.</param>
    public sealed record Group(string Value, string Words, IReadOnlyList<Row> States);

    /// <summary>What is said of one State.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Statement">The statement; its text is how strongly it is said.</param>
    /// <param name="Edition">The edition that says it.</param>
    /// <param name="Disagrees">Whether the same edition says something else too.</param>
    public sealed record Row(PageLink State, PageLink Statement, int Edition, bool Disagrees);
}
