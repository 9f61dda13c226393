using System.Text.Json.Nodes;
using Attest.Publishing.Pages;

namespace Attest.Publishing.Linked;

/// <summary>Describes a site and the places in it in the terms of schema.org.</summary>
public static class DescribeSite
{
    /// <summary>The site, and how it is searched.</summary>
    /// <param name="description">What the site is, in a sentence.</param>
    /// <param name="languages">The languages that it is there in, BCP 47 tags.</param>
    /// <param name="search">The address that answers searches, up to the words; null where nothing does.</param>
    /// <param name="terms">Who publishes it.</param>
    public static JsonObject Of(string description, IEnumerable<string> languages, string? search, LinkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return LinkedNode.Of(
            "WebSite",
            ("@id", terms.IdOf("/")),
            ("url", terms.PageOf("/")),
            ("name", terms.Organisation),
            ("description", description),
            ("inLanguage", LinkedNode.All(languages.Select(language => (JsonNode)language))),
            ("publisher", LinkedNode.Publisher(terms)),
            ("license", terms.Licence.Address.ToString()),
            ("potentialAction", search is null ? null : LinkedNode.Of(
                "SearchAction",
                ("target", LinkedNode.Of("EntryPoint", ("urlTemplate", terms.PageOf(search) + "{search_term_string}"))),
                ("query-input", "required name=search_term_string"))));
    }

    /// <summary>The way to a page from the front page, the page itself last; null for the front page.</summary>
    public static JsonObject? Way(IReadOnlyList<PageLink> way, LinkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(way);
        ArgumentNullException.ThrowIfNull(terms);
        return way.Count == 0 ? null : LinkedNode.Of("BreadcrumbList", ("itemListElement", LinkedNode.All(way.Prepend(new(terms.Organisation, "/"))
            .Select((step, at) => LinkedNode.Of("ListItem", ("position", at + 1), ("name", step.Text), ("item", terms.PageOf(step.Address)))))));
    }
}
