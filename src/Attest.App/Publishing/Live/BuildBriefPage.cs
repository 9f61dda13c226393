using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds a State’s brief: two printed pages, so every list is bounded, and says of how many it is.</summary>
internal sealed class BuildBriefPage(LiveBase live)
{
    private const int MostDuties = 6;
    private const int MostPromises = 7;
    private const int MostNeighbours = 20;
    private const int MostReports = 10;
    private const int MostRegisters = 5;

    public BriefPage Build(Jurisdiction jurisdiction)
    {
        var state = new BuildStatePage(live).Build(jurisdiction);
        var neighbours = new FindNeighbours(live).InSubregion(jurisdiction).ToArray();
        StoredPage[] pages = [.. live.Store.PagesAbout(jurisdiction.Code).Take(MostReports).Select(page => live.Store.Find(page.Address)).OfType<StoredPage>()];
        string name = live.NameOf(jurisdiction.Code);
        return new()
        {
            Address = Addresses.Brief(jurisdiction.Code),
            Title = live.Texts.Of("{0}: brief", name),
            Description = live.Texts.Of("{0} on two printed pages: treaties, votes, duties, figures, promises, neighbours and sources.", name),
            Notice = state.Notice,
            Jurisdiction = live.LinkTo(jurisdiction.Code),
            OfficialName = jurisdiction.OfficialName,
            On = live.Today,
            Treaties = state.Treaties,
            Votes = state.VotesInShort,
            RollCalls = state.Votes.Count(vote => vote.IsOnTheBan),
            Duties = [.. state.Obligations.OrderBy(line => Pressing(line.Standing)).ThenBy(line => line.Due).Take(MostDuties)],
            AllDuties = state.Obligations.Count,
            Figures = state.Figures,
            Promises = [.. state.Promises.Take(MostPromises).Select(promise => promise with { Said = [.. promise.Said.TakeLast(1)] })],
            AllPromises = state.Promises.Count,
            Subregion = live.SubregionOf(jurisdiction),
            Neighbours = [.. neighbours.Take(MostNeighbours).Select(Neighbour)],
            AllNeighbours = neighbours.Length,
            Reports = [.. pages.Select(Report)],
            AllReports = state.Reports.Count,
            Registers = [.. state.Treaties.Select(standing => standing.Trust?.Source).OfType<string>().Distinct().Take(MostRegisters)],
            Citation = state.Citation,
        };
    }

    private BriefPage.Neighbour Neighbour(Jurisdiction state)
    {
        var status = live.Status.On(state.Code, TreatyCode.Mbt, live.KnownOn(state.Code, live.MineBanTreaty));
        return new(live.LinkTo(state.Code), Vocabulary.Word(status), live.Words.Of("status", status));
    }

    private BriefPage.Source Report(StoredPage page) => new(
        new(live.Texts.Of("{0} report", page.Address.Edition.ToString(CultureInfo.InvariantCulture)), live.AddressOf(page.Address)), page.Document.Text.Hash,
        page.Upheld.Length, page.Upheld.Count(stored => stored.Standing.IsChecked));

    // What is late first, then what is ahead, what is done last.
    private static int Pressing(string standing) => standing switch
    {
        "overdue" => 0,
        "missed" => 1,
        "met" => 3,
        _ => 2,
    };
}
