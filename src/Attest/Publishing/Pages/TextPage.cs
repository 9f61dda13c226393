namespace Attest.Publishing.Pages;

/// <summary>A page of the organisation's own text.</summary>
public sealed record TextPage : Page
{
    /// <summary>The text as HTML: headings from the second level, paragraphs, lists, links; written by the organisation, never by a reader.</summary>
    public required string Html { get; init; }

    /// <summary>The language the text is written in, a BCP 47 tag; another than that of the page where nobody has translated it.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>Whether the text that it was translated from has changed since.</summary>
    public bool IsOutOfDate { get; init; }

    /// <summary>The other pages of the same part of the site, this one among them.</summary>
    public required IReadOnlyList<PageLink> Section { get; init; }

    /// <summary>The figures in the text that are worked out anew when it is shown.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>A figure in a text.</summary>
    /// <param name="Name">What it is, as the text asks for it: <c>treaty MBT</c>.</param>
    /// <param name="Words">The figure with its denominator.</param>
    /// <param name="Date">The day or year it is for, and of which knowledge.</param>
    /// <param name="Address">The page of the question it answers.</param>
    /// <param name="Told">The figure when the text was written; null where the text does not say.</param>
    /// <param name="IsStale">Whether that was another.</param>
    public sealed record Figure(string Name, string Words, string Date, string Address, string? Told, bool IsStale);
}
