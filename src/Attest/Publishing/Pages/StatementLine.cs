namespace Attest.Publishing.Pages;

/// <summary>A statement on one line, where many stand together.</summary>
/// <param name="Edition">The edition that says it.</param>
/// <param name="Words">What it says, in the language of the page.</param>
/// <param name="Date">When it was so, EDTF, or null.</param>
/// <param name="Hedge">How strongly it is said, as a word of the data.</param>
/// <param name="HedgeWords">The same in the language of the page, short.</param>
/// <param name="Address">Its evidence.</param>
/// <param name="Standing">How it stands, as a word of the data: <c>read_by_machine</c>, <c>accepted</c>, <c>corrected</c> or <c>entered</c>.</param>
public sealed record StatementLine(int Edition, string Words, string? Date, string Hedge, string HedgeWords, string Address, string Standing)
{
    /// <summary>Whether an editor has checked it.</summary>
    public bool IsChecked => Standing != "read_by_machine";
}
