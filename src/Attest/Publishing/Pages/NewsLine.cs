namespace Attest.Publishing.Pages;

/// <summary>Something that changed in the base or the registers.</summary>
/// <param name="On">The day, UTC.</param>
/// <param name="Kind">What kind of change, as a word of the data: imported, learned, corrected, withdrawn.</param>
/// <param name="Words">What changed, in the language of the page.</param>
/// <param name="Page">Where to see it.</param>
public sealed record NewsLine(DateOnly On, string Kind, string Words, PageLink Page);
