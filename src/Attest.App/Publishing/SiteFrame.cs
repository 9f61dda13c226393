using Attest.Publishing.Linked;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>What stands around every page: the name, the two navigations, the terms, and the addresses of the style sheet, the script and the icon.</summary>
public sealed record SiteFrame
{
    /// <summary>The name of the organisation's monitor.</summary>
    public required string Name { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<PageLink> Navigation { get; init; }

    /// <summary>The nine sections at the foot.</summary>
    public required IReadOnlyList<PageLink> Sections { get; init; }

    /// <summary>The languages of the interface, this one included.</summary>
    public required IReadOnlyList<LanguageLink> Languages { get; init; }

    /// <summary>The licence of the organisation's texts.</summary>
    public required PageLink Licence { get; init; }

    /// <summary>What linked data says of who publishes the pages.</summary>
    public required LinkedTerms Linked { get; init; }

    /// <summary>What the whole site must say, when its base is a demonstration; null otherwise.</summary>
    public string? Notice { get; init; }

    /// <summary>The address of the style sheet; changes with its content.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The address of the script; changes with its content.</summary>
    public required string Script { get; init; }

    /// <summary>The address of the script that pages of the office have besides; null for a site without an office.</summary>
    public string? OfficeScript { get; init; }

    /// <summary>The address of the icon; changes with its content.</summary>
    public required string Icon { get; init; }

    /// <summary>A language of the interface.</summary>
    /// <param name="Code">A BCP 47 tag.</param>
    /// <param name="Name">Its name in itself.</param>
    /// <param name="Prefix">What stands before its addresses; empty for the first language.</param>
    public sealed record LanguageLink(string Code, string Name, string Prefix);
}
