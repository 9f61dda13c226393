namespace Attest.Publishing.Pages;

/// <summary>A page's references in a format for bibliographies.</summary>
/// <param name="Text">The format, as people know it.</param>
/// <param name="Address">Where they are.</param>
/// <param name="MediaType">The media type.</param>
public sealed record CiteLink(string Text, string Address, string MediaType);
