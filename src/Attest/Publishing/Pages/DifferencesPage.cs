namespace Attest.Publishing.Pages;

/// <summary>What editions, or sources, answer differently to one question about a State or area: both wordings side by side, and what kind of difference it is.</summary>
public sealed record DifferencesPage : Page
{
    /// <summary>The State or area.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>How many reports were compared.</summary>
    public required int Reports { get; init; }

    /// <summary>How many differences there are of each kind, in the order of the kinds.</summary>
    public required IReadOnlyList<Tally> Kinds { get; init; }

    /// <summary>The differences, newest edition first.</summary>
    public required IReadOnlyList<Entry> Differences { get; init; }

    /// <summary>A kind and how many there are of it.</summary>
    /// <param name="Kind">The kind as a word of the data.</param>
    /// <param name="Words">The kind in the language of the page.</param>
    /// <param name="Count">How many.</param>
    public sealed record Tally(string Kind, string Words, int Count);

    /// <summary>A difference with both its sides.</summary>
    /// <param name="Kind">What kind of difference it is, as a word of the data.</param>
    /// <param name="Words">The kind in the language of the page.</param>
    /// <param name="Question">What both speak of.</param>
    /// <param name="Reason">Why it is of this kind.</param>
    /// <param name="Later">The later answer, or the section that no longer gives one.</param>
    /// <param name="Earlier">The earlier answer.</param>
    public sealed record Entry(string Kind, string Words, string Question, string Reason, FindingEntry.Side Later, FindingEntry.Side Earlier);
}
