using Attest.Statements;

namespace Attest.Publishing.Pages;

/// <summary>The review queue: the statement whose reading is least certain, in its paragraph, with what can be ruled on it. Shown on the machine that serves the site only.</summary>
public sealed record ReviewPage : Page
{
    /// <summary>How many statements wait for a ruling, this one included.</summary>
    public required int Waiting { get; init; }

    /// <summary>Which of them this is, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The State whose statements are reviewed, or null for all.</summary>
    public required string? OnlyState { get; init; }

    /// <summary>The edition whose statements are reviewed, or null for all.</summary>
    public required int? OnlyEdition { get; init; }

    /// <summary>The name under which rulings are recorded.</summary>
    public required string By { get; init; }

    /// <summary>The statement; null where nothing waits.</summary>
    public required Item? Current { get; init; }

    /// <summary>What can be said: each kind with its values.</summary>
    public required IReadOnlyList<KindChoice> Kinds { get; init; }

    /// <summary>The hedges, words of the data with their phrases.</summary>
    public required IReadOnlyList<Choice> Hedges { get; init; }

    /// <summary>The bounds, words of the data with their phrases.</summary>
    public required IReadOnlyList<Choice> Bounds { get; init; }

    /// <summary>Why the last ruling was not taken, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>What was ruled last, in the language of the page, or null.</summary>
    public string? Done { get; init; }

    /// <summary>The address of the queue further on, or null at its end.</summary>
    public required string? Later { get; init; }

    /// <summary>The address of the queue one back, or null at its beginning.</summary>
    public required string? Earlier { get; init; }

    /// <summary>A statement that waits for a ruling.</summary>
    /// <param name="Report">Its report.</param>
    /// <param name="PageAddress">Its page’s full address: <c>lm/1999/0/PRK/all</c>.</param>
    /// <param name="Replaces">The judgement that a ruling would replace, or null.</param>
    /// <param name="Paragraph">The sentences around it, in order.</param>
    /// <param name="Sentence">Its sentence with the statement, its notes and its source.</param>
    /// <param name="Doubts">What speaks against the reading, in the language of the page.</param>
    /// <param name="Kept">What an earlier ruling lets stand in place of what is read, on one line; null where none does.</param>
    /// <param name="Correction">The fields of a correction.</param>
    /// <param name="Missed">The fields of a statement that was missed.</param>
    /// <param name="MissedWords">The words that were missed; the whole sentence until somebody selects.</param>
    /// <param name="Open">Which of the forms is open: <c>correct</c>, <c>missed</c>, or null.</param>
    public sealed record Item(
        PageLink Report,
        string PageAddress,
        string? Replaces,
        IReadOnlyList<Words> Paragraph,
        SentenceCard Sentence,
        IReadOnlyList<string> Doubts,
        string? Kept,
        StatementDraft Correction,
        StatementDraft Missed,
        string MissedWords,
        string? Open);

    /// <summary>A sentence of the paragraph.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="IsCurrent">Whether it is the one that the statement stands in.</param>
    public sealed record Words(string Text, bool IsCurrent);

    /// <summary>A word of the data and what is shown for it.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Phrase">What is shown.</param>
    public sealed record Choice(string Word, string Phrase);

    /// <summary>A kind and its values.</summary>
    /// <param name="Word">The word of the data.</param>
    /// <param name="Phrase">What is shown.</param>
    /// <param name="Values">Its values.</param>
    public sealed record KindChoice(string Word, string Phrase, IReadOnlyList<Choice> Values);
}
