namespace Attest.Publishing.Pages;

/// <summary>A link to another page of the site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads, from the root of the site.</param>
public sealed record PageLink(string Text, string Address);
