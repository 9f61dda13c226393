namespace Attest.Publishing.Pages;

/// <summary>What an authority replied on a statement, as it stands beside it.</summary>
/// <param name="Does">Whether it confirms, contests or supersedes the statement, as a word of the data.</param>
/// <param name="Words">The same in the language of the page, with who wrote and when: “contested by the Government of X, letter of 3 March 2026”.</param>
/// <param name="Text">The letter, shortened where it is long; null where it is not public.</param>
/// <param name="Language">The language of that text; null where there is none.</param>
/// <param name="Decision">What the editors decided, and why; null where that is not public.</param>
/// <param name="Address">Where all of it stands; null where no list has it.</param>
public sealed record ReplyMark(string Does, string Words, string? Text, string? Language, EditorsDecision? Decision, string? Address)
{
    /// <summary>What a reply does to a statement, in a word behind the sentence.</summary>
    public static string Short(string does, InterfaceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return does switch { "contests" => texts["contested"], "confirms" => texts["confirmed"], _ => texts["superseded"] };
    }
}
