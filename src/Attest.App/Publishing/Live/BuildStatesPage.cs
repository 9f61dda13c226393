using System.Globalization;
using System.Text;
using Attest.Publishing.Pages;
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
            Historical = Entries(live.Registers.Jurisdictions.All.Where(jurisdiction => jurisdiction.Kind == JurisdictionKind.Historical), reports),
        };
    }

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
