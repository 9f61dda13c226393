using System.Globalization;
using System.Text;
using Attest.Publishing.Pages;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the table of contents of all jurisdictions.</summary>
internal sealed class BuildStatesPage(LiveBase live)
{
    private const string ByRegion = "/states", OfStatus = "/states/by-status", OfName = "/states/by-name";

    public StatesPage Build() => Build(ByRegion, "region", live.Texts["States and areas"],
        States.GroupBy(state => state.Region).OrderBy(region => region.Key, StringComparer.Ordinal).Select(region => (live.Words["region", region.Key], region.AsEnumerable())), live.Registers.Jurisdictions.Areas);

    /// <summary>The States by how they stand to the Mine Ban Treaty.</summary>
    public StatesPage ByStatus() => Build(OfStatus, "status", live.Texts["States by status"],
        States.GroupBy(state => live.Status.On(state.Code, TreatyCode.Mbt, live.MineBanTreaty.KnownTo)).OrderBy(status => status.Key).Select(status => (live.Words.Of("status", status.Key), status.AsEnumerable())), live.Registers.Jurisdictions.Areas);

    /// <summary>All by their names, the areas among the States.</summary>
    public StatesPage ByName() => Build(OfName, "name", live.Texts["States and areas by name"],
        live.ByName(FindNeighbours.InBookOrder(live.Registers.Jurisdictions)).GroupBy(jurisdiction => Letter(live.NameOf(jurisdiction.Code))).Select(letter => (letter.Key, letter.AsEnumerable())), []);

    private IEnumerable<Jurisdiction> States => live.Registers.Jurisdictions.States;

    private StatesPage Build(string address, string by, string title, IEnumerable<(string Name, IEnumerable<Jurisdiction> States)> groups, IEnumerable<Jurisdiction> areas)
    {
        var reports = live.Store.Pages.ToLookup(page => page.Address.Jurisdiction);
        return new()
        {
            Address = address,
            Title = title,
            Description = live.Texts["Every State and area reported on, its standing in the Mine Ban Treaty and the reports held on it."],
            By = by,
            Orders = [new(live.Texts["by region"], ByRegion), new(live.Texts["by status"], OfStatus), new(live.Texts["by name"], OfName)],
            KnownTo = live.MineBanTreaty.KnownTo,
            States = live.Registers.Jurisdictions.States.Count,
            AllAreas = live.Registers.Jurisdictions.Areas.Count,
            Holdings = live.Holdings(),
            Regions = [.. groups.Select(group => new StatesPage.Region(group.Name, Entries(group.States, reports)))],
            Areas = Entries(areas, reports),
            Data = () => Table(reports),
            TablePackage = ByRegion + "/datapackage.json",
            Historical = Entries(live.Registers.Jurisdictions.All.Where(jurisdiction => jurisdiction.Kind == JurisdictionKind.Historical), reports),
        };
    }

    // Every order of the list is the same table.
    private DataTable Table(ILookup<JurisdictionCode, PageSummary> reports) => new("states",
    [
        new("state", "code of the State or area (ISO 3166-1 alpha-3, or the project's own)", "#country+code"),
        new("name", "its short name", "#country+name"),
        new("kind", "state, area, or historical where it has ceased to exist", "#country+kind"),
        new("region", "its region (M49); empty where it has none", "#region+name"),
        new("subregion", "its subregion (M49); empty where it has none", "#region+name+sub"),
        new("status", "its status in the Mine Ban Treaty; empty where it has ceased to exist", "#status+treaty"),
        new("known_to", "the last day for which that is known (YYYY-MM-DD)", "#date+known"),
        new("reports", "how many reports on it are held; none says nothing about it", "#indicator+reports+num", "integer"),
        new("editions", "their editions, separated by a semicolon; empty where none is held", "#date+year+list"),
        new("address", "its page here", "#meta+url"),
    ],
    [
        .. from jurisdiction in live.Registers.Jurisdictions.All.OrderBy(jurisdiction => jurisdiction.Code.Value, StringComparer.Ordinal)
           let isHistorical = jurisdiction.Kind == JurisdictionKind.Historical
           let held = reports[jurisdiction.Code].ToList()
           select (object?[])
           [
               jurisdiction.Code.Value, jurisdiction.ShortName, Vocabulary.Word(jurisdiction.Kind), Filled(jurisdiction.Region), Filled(jurisdiction.Subregion),
               isHistorical ? null : Vocabulary.Word(live.Status.On(jurisdiction.Code, TreatyCode.Mbt, live.MineBanTreaty.KnownTo)), isHistorical ? null : Addresses.Iso(live.MineBanTreaty.KnownTo), held.Count,
               Filled(string.Join("; ", held.Select(page => page.Address.Edition).Distinct().Order())), Addresses.State(jurisdiction.Code),
           ],
    ]);

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    // Without its accent: É stands under E.
    private static string Letter(string name) => name.Normalize(NormalizationForm.FormD)[..1].ToUpperInvariant();

    private List<StatesPage.Entry> Entries(IEnumerable<Jurisdiction> jurisdictions, ILookup<JurisdictionCode, PageSummary> reports) =>
        [.. live.ByName(jurisdictions).Select(jurisdiction => Entry(jurisdiction, reports[jurisdiction.Code]))];

    private StatesPage.Entry Entry(Jurisdiction jurisdiction, IEnumerable<PageSummary> reports)
    {
        var status = live.Status.On(jurisdiction.Code, TreatyCode.Mbt, live.MineBanTreaty.KnownTo);
        bool isHistorical = jurisdiction.Kind == JurisdictionKind.Historical;
        return new(jurisdiction.Code.Value, live.NameOf(jurisdiction.Code), Addresses.State(jurisdiction.Code),
            isHistorical ? null : Vocabulary.Word(status),
            isHistorical ? null : live.Words.Of("status", status),
            [.. reports.OrderBy(page => page.Address.Edition).Select(page => new PageLink(page.Address.Edition.ToString(CultureInfo.InvariantCulture), live.AddressOf(page.Address)))]);
    }
}
