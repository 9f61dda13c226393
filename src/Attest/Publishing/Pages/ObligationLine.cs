namespace Attest.Publishing.Pages;

/// <summary>An obligation of one State and how it stands on the day of the page.</summary>
/// <param name="State">The State.</param>
/// <param name="Treaty">The treaty.</param>
/// <param name="Obligation">Its key within the treaty.</param>
/// <param name="Article">The article.</param>
/// <param name="What">What is to be done, in the language of the page.</param>
/// <param name="Covers">The calendar year it is for; null where it is for none.</param>
/// <param name="Due">The deadline that holds; null where none can be computed.</param>
/// <param name="Standing">How it stands, as a word of the data.</param>
/// <param name="Words">The same in the language of the page.</param>
/// <param name="Deadlines">How each deadline came about, the original first.</param>
/// <param name="Reason">Why it stands so.</param>
/// <param name="Evidence">What that rests on.</param>
/// <param name="Published">Due dates that others published, compared; those that differ are anomalies.</param>
public sealed record ObligationLine(
    PageLink State, PageLink Treaty, string Obligation, string Article, string What, int? Covers, DateOnly? Due, string Standing, string Words,
    IReadOnlyList<string> Deadlines, string Reason, IReadOnlyList<ObligationLine.Held> Evidence, IReadOnlyList<string> Published)
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="Words">What happened and when.</param>
    /// <param name="Trust">Where the row comes from and how far it is to be trusted; null where it was made from something else.</param>
    /// <param name="Reference">What it rests on, as a reference.</param>
    public sealed record Held(string Words, RowTrust? Trust, string Reference);
}
