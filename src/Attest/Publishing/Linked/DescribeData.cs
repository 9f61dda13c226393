using System.Text.Json.Nodes;
using Attest.Publishing.Pages;

namespace Attest.Publishing.Linked;

/// <summary>Describes data that can be taken away in the terms of schema.org.</summary>
public static class DescribeData
{
    /// <summary>A form in which data is there.</summary>
    /// <param name="Address">Where it is.</param>
    /// <param name="MediaType">Its media type.</param>
    /// <param name="Bytes">How long it is; null where that is not known before it is made.</param>
    /// <param name="Sha256">The SHA-256 of its bytes; null likewise.</param>
    public sealed record Form(string Address, string MediaType, long? Bytes = null, string? Sha256 = null);

    /// <summary>A table or a file of data, with every form in which it is there.</summary>
    public static JsonObject Dataset(PageLink data, string description, IEnumerable<Form> forms, LinkedTerms terms, string? basedOn = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(terms);
        return LinkedNode.Of(
            "Dataset",
            ("@id", terms.IdOf(data.Address)),
            ("url", terms.PageOf(data.Address)),
            ("name", data.Text),
            ("description", description),
            ("creator", LinkedNode.Publisher(terms)),
            ("license", terms.Licence.Address.ToString()),
            ("isBasedOn", basedOn is null ? null : terms.IdOf(basedOn)),
            ("distribution", LinkedNode.All(forms.Select(form => LinkedNode.Of(
                "DataDownload",
                ("contentUrl", terms.PageOf(form.Address)),
                ("encodingFormat", form.MediaType),
                ("contentSize", form.Bytes is { } bytes ? FormattableString.Invariant($"{bytes} B") : null),
                ("sha256", form.Sha256))))));
    }

    /// <summary>Several sets of data that are offered together.</summary>
    public static JsonObject Catalogue(PageLink catalogue, string description, IEnumerable<JsonObject> sets, LinkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(terms);
        return LinkedNode.Of(
            "DataCatalog",
            ("@id", terms.IdOf(catalogue.Address)),
            ("url", terms.PageOf(catalogue.Address)),
            ("name", catalogue.Text),
            ("description", description),
            ("publisher", LinkedNode.Publisher(terms)),
            ("license", terms.Licence.Address.ToString()),
            ("dataset", LinkedNode.All(sets)));
    }
}
