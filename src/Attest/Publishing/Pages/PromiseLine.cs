namespace Attest.Publishing.Pages;

/// <summary>What a State said it would do, edition by edition, and what followed.</summary>
/// <param name="What">What it said it would do, in the language of the page.</param>
/// <param name="Said">Each telling, the earliest edition first; consecutive editions that say the same are one.</param>
/// <param name="Outcome">What followed, as a word of the data.</param>
/// <param name="OutcomeWords">The same in the language of the page.</param>
/// <param name="Followed">What followed, event by event; empty where nothing is known.</param>
public sealed record PromiseLine(string What, IReadOnlyList<PromiseLine.Telling> Said, string Outcome, string OutcomeWords, string Followed)
{
    /// <summary>One telling.</summary>
    /// <param name="Edition">The edition.</param>
    /// <param name="Aim">The date aimed at, EDTF, or null.</param>
    /// <param name="HedgeWords">How strongly it is said.</param>
    /// <param name="Address">The statement.</param>
    public sealed record Telling(int Edition, string? Aim, string HedgeWords, string Address);
}
