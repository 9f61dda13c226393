namespace Attest.Publishing.Pages;

/// <summary>A dated act that changed who is bound by a treaty.</summary>
/// <param name="On">The day.</param>
/// <param name="Jurisdiction">Whose act.</param>
/// <param name="Words">What happened, in the language of the page.</param>
public sealed record TreatyChange(DateOnly On, PageLink Jurisdiction, string Words);
