namespace Attest.Publishing.Pages;

/// <summary>How many jurisdictions have a status.</summary>
/// <param name="Status">The status as a word of the data: <c>state_party</c>.</param>
/// <param name="Words">The status in the language of the page.</param>
/// <param name="Number">How many have it.</param>
/// <param name="Of">The denominator: the States, or the areas, of the day.</param>
public sealed record StatusCount(string Status, string Words, int Number, int Of);
