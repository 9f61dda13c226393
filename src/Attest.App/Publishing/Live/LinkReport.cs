using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Publishing.Linked;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>What the pages of a report say to programs: the report in the terms of schema.org, and its statements as Web Annotations.</summary>
internal sealed class LinkReport(LiveBase live, CiteFromBase cite)
{
    /// <summary>The last part of the address of a report's annotations.</summary>
    public const string Annotations = "annotations.jsonld";


    /// <summary>The report; the sources of its notes where <paramref name="withSources"/> is so.</summary>
    public JsonObject Describe(StoredPage page, bool withSources, LinkedTerms terms)
    {
        string address = live.AddressOf(page.Address);
        var edition = EditionOf(page);
        return DescribeReport.Of(page.Document, new ReportDescription
        {
            Address = address,
            Name = cite.Report(page, null).Title!,
            About = live.Registers.Jurisdictions.Find(page.Address.Jurisdiction) is { } place
                ? new(place.Code.Value, live.NameOf(place.Code), Addresses.State(place.Code), place.Kind != JurisdictionKind.Area, place.CodeOrigin == CodeOrigin.Iso)
                : null,
            Year = page.Address.Edition,
            Source = Addresses.Source(page.SourceId),
            Evidence = address + "/evidence",
            Notice = page.Notice,
            Sources = withSources ? [.. cite.Notes(page, null)] : [],
            Translations = [.. live.TranslationsOf(page.Address).Select(other => (other.Code, other.Address))],
            Version = edition is null ? null : $"{edition.Product}-{edition.Year}{(edition.Revision == 0 ? "" : "." + edition.Revision)}",
            Root = edition?.Root,
        }, terms);
    }

    /// <summary>The annotations of those of the statements that stand, with what is to stand before their addresses.</summary>
    public IReadOnlyList<JsonObject> AnnotationsOf(StoredPage page, IEnumerable<string> statements, string root = "")
    {
        AnnotationSetting setting = new(root + Addresses.Source(page.SourceId), root + live.AddressOf(page.Address), live.Texts.Language, live.Licence.Address.ToString());
        var wanted = statements.ToHashSet(StringComparer.Ordinal);
        return [.. page.Upheld.Where(stored => wanted.Contains(stored.Id.Value)).Select(stored => AnnotateStatement.Of(page.Document, new(stored.Id, stored.Statement, Says(stored.Statement), root + Addresses.Statement(stored.Id)), setting))];
    }

    /// <summary>The annotation of one statement, a document of its own; null where it does not stand.</summary>
    public JsonObject? AnnotationOf(StoredPage page, StatementId statement)
    {
        if (AnnotationsOf(page, [statement.Value]) is not [var annotation])
            return null;
        annotation.Insert(0, "@context", AnnotateStatement.Context);
        return annotation;
    }

    /// <summary>All annotations of a report as a document of its own, addresses whole.</summary>
    public byte[] Collection(StoredPage page, Uri site)
    {
        string root = site.ToString().TrimEnd('/'), label = live.Texts.Of("Evidence of {0}", $"{live.NameOf(page.Address.Jurisdiction)} {page.Address.Edition}");
        return WriteLinkedData.Alone(AnnotateStatement.Collection(
            $"{root}{live.AddressOf(page.Address)}/{Annotations}", page.Notice is { } notice ? $"{label}. {notice}" : label, AnnotationsOf(page, page.Upheld.Select(stored => stored.Id.Value), root)));
    }

    private string Says(Statement statement) => live.Texts.Of("{0}: {1}", live.Words.Of("kind", statement.Kind), live.Say.Brief(statement));

    // The last edition that was frozen of its product and year, unless the page was read anew since.
    private RecordedEdition? EditionOf(StoredPage page) =>
        live.Store.Editions.Of(page.Address.Product, page.Address.Edition) is [.., var last] && ReadingsOf(last) >= page.Summary.Recorded ? last : null;

    private static long ReadingsOf(RecordedEdition edition)
    {
        using var description = JsonDocument.Parse(edition.Description);
        return description.RootElement.TryGetProperty("readings", out var readings) ? readings.GetInt64() : 0;
    }
}
