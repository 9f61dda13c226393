namespace Attest.Publishing.Pages;

/// <summary>The form by which an event is recorded in the registers: what can be chosen, what was entered, and what came of it.</summary>
public sealed record AddEventPage : Page
{
    /// <summary>The States, by name.</summary>
    public required IReadOnlyList<Choice> States { get; init; }

    /// <summary>The treaties.</summary>
    public required IReadOnlyList<Choice> Treaties { get; init; }

    /// <summary>What can have happened.</summary>
    public required IReadOnlyList<Choice> Events { get; init; }

    /// <summary>How far an event can be trusted.</summary>
    public required IReadOnlyList<Choice> Confidences { get; init; }

    /// <summary>What was entered, by the name of the field; what the form begins with at first.</summary>
    public required IReadOnlyDictionary<string, string> Entered { get; init; }

    /// <summary>What came of it, in sentences; empty when nothing was entered yet.</summary>
    public required IReadOnlyList<string> Messages { get; init; }

    /// <summary>Whether it was recorded.</summary>
    public required bool IsRecorded { get; init; }

    /// <summary>One of several to choose from.</summary>
    /// <param name="Value">The word of the data.</param>
    /// <param name="Words">The same in the language of the page.</param>
    public sealed record Choice(string Value, string Words);
}
