namespace Attest.Publishing.Pages;

/// <summary>How one obligation stands over all States bound by it on the day of the page; the counts add up to the whole.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Obligation">Its key within the treaty.</param>
/// <param name="Article">The article.</param>
/// <param name="What">What is to be done, in the language of the page.</param>
/// <param name="Of">How many States were bound by it, on the day or earlier: the denominator.</param>
/// <param name="Counts">How many stand how; states of which there are none are left out.</param>
public sealed record ObligationTally(PageLink Treaty, string Obligation, string Article, string What, int Of, IReadOnlyList<ObligationTally.Count> Counts)
{
    /// <summary>How many stand so.</summary>
    /// <param name="Standing">The state as a word of the data.</param>
    /// <param name="Words">The same in the language of the page.</param>
    /// <param name="Number">How many.</param>
    public sealed record Count(string Standing, string Words, int Number);
}
