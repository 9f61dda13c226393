using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attest.Editions;
using Attest.Publishing.Linked;
using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.Publishing.Sites;

/// <summary>What the pages of a site of editions say to programs: reports in the terms of schema.org, statements as Web Annotations, every address whole.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="site">Which reports it shows.</param>
internal sealed class LinkSite(SiteTerms terms, SitePlan site)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LinkedTerms _linked = new(terms.Organisation, terms.Licence, terms.At.AbsoluteUri.TrimEnd('/'));
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly SayStatement _say = new(terms.Texts, terms.Words, () => terms.Registers);

    /// <summary>The site itself, with its search.</summary>
    public string Site(string description) => WriteLinkedData.ForPage([DescribeSite.Of(description, [terms.Texts.Language], "/search.html?q=", _linked)]);

    /// <summary>A report, and the way to it. Which edition it stands in tells its page; the root would make every page another when one is.</summary>
    public string Report(SiteReport report, EditionDocument document) => WriteLinkedData.ForPage(
    [
        DescribeReport.Of(document.Document, new ReportDescription
        {
            Address = "/" + report.Path,
            Name = document.Source.Notice is null ? document.Document.Title ?? NameOf(report) : NameOf(report),
            About = terms.Registers.Jurisdictions.Find(report.State) is { } place
                ? new(place.Code.Value, site.NameOf(place.Code), "/" + SitePlan.PathOf(report.State), place.Kind != JurisdictionKind.Area, place.CodeOrigin == CodeOrigin.Iso)
                : null,
            Year = report.Year,
            Source = "/" + SitePlan.TextOf(document),
            Evidence = "/" + report.Evidence,
            Notice = document.Source.Notice,
            Version = report.Edition.Header.Name.ToString(),
        }, _linked),
        DescribeSite.Way([new PageLink(site.NameOf(report.State), "/" + SitePlan.PathOf(report.State)), new PageLink(report.Label, "/" + report.Path)], _linked)!,
    ]);

    /// <summary>The statements of a report as Web Annotations on its text; what they have in common is told once, and addresses are told from the root of the site.</summary>
    public ReadOnlyMemory<byte> Annotations(SiteReport report, EditionDocument document)
    {
        AnnotationSetting setting = new(SitePlan.TextOf(document), null, terms.Texts.Language, null) { HasContext = false };
        var label = terms.Texts.Of("Evidence of {0}", NameOf(report));
        _bytes.ResetWrittenCount();
        using Utf8JsonWriter json = new(_bytes, Compact);
        json.WriteStartObject();
        json.WriteStartArray("@context"u8);
        json.WriteStringValue(AnnotateStatement.Context);
        json.WriteStartObject();
        json.WriteString("@base"u8, terms.At.AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("id"u8, report.Annotations);
        json.WriteString("type"u8, "AnnotationCollection"u8);
        json.WriteString("label"u8, document.Source.Notice is { } notice ? $"{label}. {notice}" : label);
        json.WriteString("rights"u8, terms.Licence.Address.ToString());
        json.WriteNumber("total"u8, document.Statements.Length);
        json.WriteStartObject("first"u8);
        json.WriteString("id"u8, report.Annotations + "#first");
        json.WriteString("type"u8, "AnnotationPage"u8);
        json.WriteNumber("startIndex"u8, 0);
        json.WriteStartArray("items"u8);
        foreach (var stored in document.Statements)
            AnnotateStatement.Write(json, document.Document, new(stored.Id, stored.Statement, Says(stored), $"{report.Evidence}#statement-{stored.Id.Value[..12]}"), setting);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return _bytes.WrittenMemory;
    }

    private string NameOf(SiteReport report) => $"{site.NameOf(report.State)} {report.Label}";

    private string Says(EditionStatement stored) => terms.Texts.Of("{0}: {1}", terms.Words.Of("kind", stored.Statement.Kind), _say.Brief(stored.Statement));
}
