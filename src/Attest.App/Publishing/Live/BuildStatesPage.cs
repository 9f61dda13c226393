using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the table of contents of all jurisdictions.</summary>
internal sealed class BuildStatesPage(LiveBase live)
{
    public StatesPage Build()
    {
        var jurisdictions = live.Registers.Jurisdictions;
        var reports = live.Store.Pages.ToLookup(page => page.Address.Jurisdiction);
        return new()
        {
            Address = "/states",
            Title = "States and areas",
            Description = "Every State and area reported on, its standing in the Mine Ban Treaty and the reports held on it.",
            KnownTo = live.MineBanTreaty.KnownTo,
            Holdings = live.Holdings(),
            Regions = [.. jurisdictions.States.GroupBy(state => state.Region).OrderBy(region => region.Key, StringComparer.Ordinal)
                .Select(region => new StatesPage.Region(region.Key, Entries(region, reports)))],
            Areas = Entries(jurisdictions.Areas, reports),
            Historical = Entries(jurisdictions.All.Where(jurisdiction => jurisdiction.Kind == JurisdictionKind.Historical), reports),
        };
    }

    private List<StatesPage.Entry> Entries(IEnumerable<Jurisdiction> jurisdictions, ILookup<JurisdictionCode, PageSummary> reports) =>
        [.. jurisdictions.OrderBy(jurisdiction => jurisdiction.ShortName, StringComparer.InvariantCulture).Select(jurisdiction => Entry(jurisdiction, reports[jurisdiction.Code]))];

    private StatesPage.Entry Entry(Jurisdiction jurisdiction, IEnumerable<PageSummary> reports)
    {
        var status = live.Status.On(jurisdiction.Code, TreatyCode.Mbt, live.MineBanTreaty.KnownTo);
        bool isHistorical = jurisdiction.Kind == JurisdictionKind.Historical;
        return new(jurisdiction.Code.Value, jurisdiction.ShortName, Addresses.State(jurisdiction.Code),
            isHistorical ? null : Vocabulary.Word(status),
            isHistorical ? null : live.Words.Of("status", status),
            [.. reports.OrderBy(page => page.Address.Edition).Select(page => new PageLink(page.Address.Edition.ToString(CultureInfo.InvariantCulture), live.AddressOf(page.Address)))]);
    }
}
