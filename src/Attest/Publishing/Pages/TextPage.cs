namespace Attest.Publishing.Pages;

/// <summary>A page of the organisation's own text.</summary>
public sealed record TextPage : Page
{
    /// <summary>The text as HTML: headings from the second level, paragraphs, lists, links; written by the organisation, never by a reader.</summary>
    public required string Html { get; init; }

    /// <summary>The language the text is written in, a BCP 47 tag; another than that of the page where nobody has translated it.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>The other pages of the same part of the site, this one among them.</summary>
    public required IReadOnlyList<PageLink> Section { get; init; }
}
