using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>The form by which a text is checked and, once one was given, its sentences beside what is known. The text is nowhere but on this page.</summary>
public sealed record CheckPage : Page
{
    /// <summary>The text as pasted; empty where a file was given.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";

    /// <summary>The States and areas that can be chosen, by name.</summary>
    [JsonIgnore]
    public IReadOnlyList<Choice> States { get; init; } = [];

    /// <summary>The State the text was judged as being about; null where it names none and none was chosen, and on the empty form.</summary>
    public required Choice? State { get; init; }

    /// <summary>Whether that State was chosen, and not told from the text.</summary>
    public required bool IsStateChosen { get; init; }

    /// <summary>The day it was judged on: what was said later is left out of account.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many reports on the State were there to compare with.</summary>
    public required int ReportCount { get; init; }

    /// <summary>What stood in the way of reading the text.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>How many sentences stand how, the weightiest first; empty on the empty form.</summary>
    public required IReadOnlyList<Tally> Counts { get; init; }

    /// <summary>The sentences, in order.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>One of several to choose from.</summary>
    /// <param name="Value">The word of the data.</param>
    /// <param name="Words">The same in the language of the page.</param>
    public sealed record Choice(string Value, string Words);

    /// <summary>What stood in the way.</summary>
    /// <param name="Code">The code of a diagnostic, or <c>text-missing</c>, <c>text-too-long</c>.</param>
    /// <param name="Words">What is wrong and what to do.</param>
    public sealed record Problem(string Code, string Words);

    /// <summary>How many sentences stand so.</summary>
    /// <param name="Outcome">The word of the data: <c>contradicted</c>, <c>stronger_than_evidence</c>, <c>out_of_date</c>, <c>not_checkable</c>, <c>confirmed</c>.</param>
    /// <param name="Words">The same in the language of the page.</param>
    /// <param name="Number">How many.</param>
    public sealed record Tally(string Outcome, string Words, int Number);

    /// <summary>A sentence.</summary>
    /// <param name="Number">Its place in the text, from 1.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Outcome">How it stands, a word of the data.</param>
    /// <param name="OutcomeWords">The same in the language of the page.</param>
    /// <param name="Statements">What was read from it; empty where nothing was, and it is not checkable for that reason.</param>
    /// <param name="Remarks">What checks found in it besides.</param>
    public sealed record Sentence(int Number, string Words, string Outcome, string OutcomeWords, IReadOnlyList<Statement> Statements, IReadOnlyList<Remark> Remarks);

    /// <summary>A statement that was read from a sentence.</summary>
    /// <param name="Kind">Its kind, a word of the data.</param>
    /// <param name="About">Whom it is about; null where that is not known.</param>
    /// <param name="Words">What it says, in the language of the page.</param>
    /// <param name="HedgeWords">How strongly.</param>
    /// <param name="Outcome">How it stands, a word of the data.</param>
    /// <param name="OutcomeWords">The same in the language of the page.</param>
    /// <param name="Gap">Why it is not checkable, a word of the data: <c>no_state</c>, <c>no_reports</c>, <c>no_answer</c>, <c>register_open</c>; null where it is.</param>
    /// <param name="GapWords">The same in the language of the page, or null.</param>
    /// <param name="Asked">Where everything that is said on that question is; null where it has no page.</param>
    /// <param name="Against">What it was compared with, that which decides first.</param>
    public sealed record Statement(string Kind, PageLink? About, string Words, string HedgeWords, string Outcome, string OutcomeWords, string? Gap, string? GapWords, string? Asked, IReadOnlyList<Side> Against);

    /// <summary>What a statement was compared with.</summary>
    /// <param name="Place">A report and its sentence, or a register and its row.</param>
    /// <param name="Address">Where it can be read on this site; null for what has no page.</param>
    /// <param name="Wording">Its words.</param>
    /// <param name="Edition">The edition that says it; null for a register.</param>
    /// <param name="HedgeWords">How strongly it is said there; null for a register.</param>
    /// <param name="Outcome">What follows from it alone, a word of the data.</param>
    /// <param name="OutcomeWords">The same in the language of the page: “says the same”.</param>
    public sealed record Side(string Place, string? Address, string Wording, int? Edition, string? HedgeWords, string Outcome, string OutcomeWords);

    /// <summary>What a check found in a sentence besides.</summary>
    /// <param name="Code">The check.</param>
    /// <param name="Words">What does not fit.</param>
    /// <param name="IsContradiction">Whether a register has it otherwise, so that the sentence is contradicted.</param>
    /// <param name="Address">Where the register shows it; null where it has no page.</param>
    public sealed record Remark(string Code, string Words, bool IsContradiction, string? Address);
}
