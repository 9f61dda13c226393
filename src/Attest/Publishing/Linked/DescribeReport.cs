using System.Globalization;
using System.Text.Json.Nodes;
using Attest.Publishing.References;
using Attest.Registers;
using Attest.Reports;

namespace Attest.Publishing.Linked;

/// <summary>Describes a report in the terms of schema.org: what it is about, when and by whom it was published, what it was read from, and what it cites.</summary>
public static class DescribeReport
{
    private const string Work = "CreativeWork";

    /// <summary>The report. Each source that its notes name is cited once, however often it is named.</summary>
    public static JsonObject Of(ReportDocument document, ReportDescription said, LinkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(terms);
        return LinkedNode.Of(
            "Report",
            ("@id", terms.IdOf(said.Address)),
            ("url", terms.PageOf(said.Address)),
            ("name", said.Name),
            ("disambiguatingDescription", said.Notice),
            ("about", said.About is { } about ? LinkedNode.Place(about, terms) : null),
            ("datePublished", document.LastUpdated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? said.Year.ToString(CultureInfo.InvariantCulture)),
            ("inLanguage", document.Language),
            ("publisher", LinkedNode.Publisher(terms)),
            ("license", terms.Licence.Address.ToString()),
            ("identifier", LinkedNode.Property("SHA-256", document.Text.Hash)),
            ("isBasedOn", terms.PageOf(said.Source)),
            ("hasPart", said.Evidence is { } evidence ? LinkedNode.Of("Dataset", ("@id", terms.IdOf(evidence))) : null),
            ("workTranslation", LinkedNode.All(said.Translations.Select(translation => LinkedNode.Of("CreativeWork", ("inLanguage", translation.Language), ("url", terms.IdOf(translation.Address)))))),
            ("version", said.Version),
            ("isPartOf", said.Version is { } version ? LinkedNode.Of("PublicationVolume", ("name", version), ("identifier", said.Root is { } root ? $"urn:sha256:{root}" : null)) : null),
            ("citation", Citations(said.Sources)));
    }

    private static JsonArray Citations(IEnumerable<Reference> sources) =>
        LinkedNode.All(sources.Select(Citation).OfType<JsonObject>().DistinctBy(cited => cited.ToJsonString(), StringComparer.Ordinal));

    // What has neither title nor author could be anything.
    private static JsonObject? Citation(Reference source) => source.Title is null && source.Authors.IsEmpty ? null : LinkedNode.Of(
        TypeOf(source.Type),
        ("name", source.Title),
        ("author", LinkedNode.All(source.Authors.Select(NameOf))),
        ("isPartOf", (source.Container ?? source.Event) is { } whole ? LinkedNode.Of(Work, ("name", whole)) : null),
        ("datePublished", source.Issued is { } date ? Day(date) : null),
        ("genre", source.Genre ?? (TypeOf(source.Type) == Work ? ReferenceTypeWords.Csl(source.Type).Replace('_', ' ') : null)),
        ("url", Uri.TryCreate(source.Url, UriKind.Absolute, out var at) && (at.Scheme is "http" or "https") ? source.Url : null));

    // A name in one piece may be a body’s or a person’s: the note does not tell.
    private static JsonNode NameOf(ReferenceName name) => name.Family is null ? name.ToString() : LinkedNode.Of("Person", ("name", name.ToString()));

    // ISO 8601 has days, months and years; spans and uncertain dates stay in the notes.
    private static string? Day(EdtfDate date) => date.Text.All(c => char.IsAsciiDigit(c) || c == '-') ? date.Text : null;

    private static string TypeOf(ReferenceType type) => type switch
    {
        ReferenceType.Report => "Report",
        ReferenceType.Book => "Book",
        ReferenceType.Thesis => "Thesis",
        ReferenceType.Chapter => "Chapter",
        ReferenceType.NewspaperArticle => "NewsArticle",
        ReferenceType.JournalArticle => "ScholarlyArticle",
        ReferenceType.Legislation or ReferenceType.Bill or ReferenceType.Treaty => "Legislation",
        ReferenceType.Webpage => "WebPage",
        ReferenceType.Dataset => "Dataset",
        _ => Work,
    };
}
