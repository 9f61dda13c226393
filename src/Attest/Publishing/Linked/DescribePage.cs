using System.Globalization;
using System.Text.Json.Nodes;
using Attest.Publishing.Pages;

namespace Attest.Publishing.Linked;

/// <summary>Describes what a page of the site is about in the terms of schema.org, from the record that the page is written from.</summary>
public static class DescribePage
{
    private const string Json = "application/json", Csv = "text/csv";

    /// <summary>What the page is about, and the way to it; nothing for pages that only ask, or say that something is not there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="languages">The languages that the site is there in.</param>
    /// <param name="texts">The sentences of the page's language.</param>
    /// <param name="terms">Who publishes it.</param>
    public static IReadOnlyList<JsonObject> Of(Page page, IEnumerable<string> languages, InterfaceTexts texts, LinkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(texts);
        PageLink states = new(texts["Country reports"], "/states"), treaties = new(texts["Treaties"], "/treaties");
        return page switch
        {
            HomePage => [DescribeSite.Of(page.Description, languages, "/search?q=", terms)],
            StatePage state => [State(state, terms), .. Way(terms, states, new(state.Name, page.Address))],
            ReportPage { Whole: { } whole } part => [Part(part, whole, terms), .. Way(terms, states, part.Jurisdiction, Edition(part.Edition, whole.Address), new(page.Title, page.Address))],
            ReportPage report => [.. Described(page, terms), .. Way(terms, states, report.Jurisdiction, Edition(report.Edition, page.Address))],
            EvidencePage evidence => [Evidence(evidence, terms), .. Way(terms, states, evidence.Jurisdiction, Edition(evidence.Edition, evidence.Report.Address), new(page.Title, page.Address))],
            TreatyPage treaty => [Treaty(treaty, terms), .. Way(terms, treaties, new(page.Title, page.Address))],
            StatementPage statement => [.. Superseded(statement, terms), .. Way(terms, states, statement.Report, new(page.Title, page.Address))],
            DownloadsPage downloads => [Downloads(downloads, terms), .. Way(terms, new PageLink(page.Title, page.Address))],
            { Data: not null } => [Table(page, terms), .. Way(terms, new PageLink(page.Title, page.Address + page.Narrowing))],
            _ => [],
        };
    }

    private static IEnumerable<JsonObject> Way(LinkedTerms terms, params PageLink[] steps) => DescribeSite.Way(steps, terms) is { } way ? [way] : [];

    private static IEnumerable<JsonObject> Described(Page page, LinkedTerms terms) => page.Describes is { } describe ? [describe(terms)] : [];

    private static PageLink Edition(int year, string address) => new(year.ToString(CultureInfo.InvariantCulture), address);

    // What a page on a State is about is the State; the reports are what it collects.
    private static JsonObject State(StatePage page, LinkedTerms terms) => LinkedNode.Of(
        "CollectionPage",
        ("url", terms.PageOf(page.Address)),
        ("name", page.Title),
        ("description", page.Description),
        ("inLanguage", page.Language),
        ("mainEntity", LinkedNode.Of(
            page.Kind == "area" ? "Place" : "Country",
            ("@id", terms.IdOf(page.Address)),
            ("name", page.Name),
            ("alternateName", LinkedNode.All(page.FormerNames.Prepend(page.OfficialName).Distinct().Where(name => name != page.Name).Select(name => (JsonNode)name))),
            ("identifier", page.Code))),
        ("publisher", LinkedNode.Publisher(terms)),
        ("license", terms.Licence.Address.ToString()),
        ("hasPart", LinkedNode.All(page.Reports.Select(report => LinkedNode.Of("Report", ("@id", terms.IdOf(report.Address)), ("name", $"{page.Name} {report.Edition.ToString(CultureInfo.InvariantCulture)}"))))));

    private static JsonObject Part(ReportPage page, PageLink whole, LinkedTerms terms) => LinkedNode.Of(
        "CreativeWork",
        ("@id", terms.IdOf(page.Address)),
        ("url", terms.PageOf(page.Address)),
        ("name", page.Title),
        ("disambiguatingDescription", page.Notice),
        ("inLanguage", page.TextLanguage),
        ("isPartOf", LinkedNode.Of("Report", ("@id", terms.IdOf(whole.Address)))),
        ("license", terms.Licence.Address.ToString()));

    private static JsonObject Evidence(EvidencePage page, LinkedTerms terms) => DescribeData.Dataset(
        new(page.Title, page.Address), page.Description, [new(page.JsonAddress, Json), .. page.Alternates.Select(other => new DescribeData.Form(other.Address, other.MediaType))], terms, page.Report.Address);

    // The data is who was bound on the day; the treaty is what it is about.
    private static JsonObject Treaty(TreatyPage page, LinkedTerms terms)
    {
        var data = DescribeData.Dataset(new(page.Title, page.Address), page.Description, Forms(page), terms);
        data["temporalCoverage"] = Day(page.On);
        data["about"] = LinkedNode.Of("Legislation", ("name", page.Name), ("alternateName", page.OfficialName), ("legislationIdentifier", page.Code), ("temporalCoverage", Day(page.EntryIntoForce) + "/.."));
        return data;
    }

    // One that an editor rejected says nothing any more.
    private static IEnumerable<JsonObject> Superseded(StatementPage page, LinkedTerms terms) => page.Statement.Standing == "rejected" ? [] :
    [
        LinkedNode.Of(
            "Claim",
            ("@id", terms.IdOf(page.Address)),
            ("url", terms.PageOf(page.Address)),
            ("text", page.Statement.Wording),
            ("disambiguatingDescription", page.Notice),
            ("inLanguage", page.Statement.TextLanguage),
            ("creativeWorkStatus", page.IsCurrent ? null : "superseded"),
            ("appearance", LinkedNode.Of("Report", ("@id", terms.IdOf(page.Report.Address)), ("name", page.Report.Text)))),
    ];

    private static JsonObject Downloads(DownloadsPage page, LinkedTerms terms) => DescribeData.Catalogue(
        new(page.Title, page.Address), page.Description,
        page.Files.Count == 0 ? [] : [DescribeData.Dataset(new(terms.Organisation, page.Address + "#base"), page.Description, page.Files.Select(file => new DescribeData.Form(file.Address, MediaTypeOf(file.Name), file.Bytes, file.Sha256)), terms)],
        terms);

    private static JsonObject Table(Page page, LinkedTerms terms) => DescribeData.Dataset(new(page.Title, page.Address + page.Narrowing), page.Description, Forms(page), terms);

    private static IEnumerable<DescribeData.Form> Forms(Page page) => [new(page.JsonAddress, Json), .. page.CsvAddress is { } csv ? [new DescribeData.Form(csv, Csv)] : Array.Empty<DescribeData.Form>()];

    private static string MediaTypeOf(string name) => name.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : "application/vnd.sqlite3";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
