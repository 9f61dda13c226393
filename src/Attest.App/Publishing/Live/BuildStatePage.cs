using Attest.Checks;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of a State or area: useful without any report, since the registers know its standing, votes and meetings.</summary>
internal sealed class BuildStatePage(LiveBase live)
{
    // A page stays under 100 KB; the newest say most of what is known today.
    private const int MostSaidElsewhere = 100;

    private readonly BuildStatementCard cards = new(live);

    public StatePage Build(Jurisdiction jurisdiction, bool onlyChecked = false)
    {
        var registers = live.Registers;
        var summaries = live.Store.PagesAbout(jurisdiction.Code).ToArray();
        return new()
        {
            Address = Addresses.State(jurisdiction.Code) + (onlyChecked ? "/checked" : ""),
            Title = jurisdiction.ShortName,
            Description = $"{jurisdiction.ShortName}: standing in the treaties on landmines and cluster munitions, votes, and {(summaries.Length == 0 ? "no report held" : $"{summaries.Length} reports")}.",
            Notice = summaries.Select(page => page.Notice).FirstOrDefault(notice => notice is not null),
            Code = jurisdiction.Code.Value,
            Name = jurisdiction.ShortName,
            OfficialName = jurisdiction.OfficialName,
            Kind = Vocabulary.Word(jurisdiction.Kind),
            KindWords = $"{live.Words.Of("jurisdiction", jurisdiction.Kind)} · {jurisdiction.Subregion}",
            FormerNames = FormerNames(jurisdiction.Code),
            Treaties = [.. registers.Treaties.All.Where(treaty => treaty.Completeness != Completeness.NotHeld).Select(treaty => live.Standing(jurisdiction.Code, treaty, live.KnownOn(jurisdiction.Code, treaty)))],
            Votes = [.. registers.Resolutions.All.Where(resolution => resolution.RollCall != RollCallStanding.NotHeld).OrderByDescending(resolution => resolution.Adopted)
                .Select(resolution => Vote(jurisdiction.Code, resolution)).Where(vote => vote.Word != "not_member")],
            Obligations = [.. new BuildObligationsPage(live).Of(jurisdiction.Code)],
            ObligationsOn = live.Today,
            Conference = Conference(jurisdiction.Code),
            Meetings = [.. registers.Meetings.All.Where(meeting => meeting.Host == jurisdiction.Code).OrderBy(meeting => meeting.Start)
                .Select(meeting => new StatePage.Hosted(meeting.Name, meeting.Place, live.Texts.Dates.Between(meeting.Start, meeting.End), LiveBase.Trust(meeting.Origin)))],
            Reports = [.. summaries.Select(live.LinkTo)],
            Statements = Statements(summaries, onlyChecked),
            Differences = summaries.Length > 1 ? new("What editions said differently", Addresses.State(jurisdiction.Code) + "/differences") : null,
            Findings = Findings(jurisdiction.Code),
            Other = onlyChecked ? new("everything that the reports say", Addresses.State(jurisdiction.Code)) : new("only what an editor has checked", Addresses.State(jurisdiction.Code) + "/checked"),
            SaidElsewhere = [.. live.Store.StatementsOf(jurisdiction.Code, MostSaidElsewhere).Where(stored => stored.Standing.IsChecked || !onlyChecked).Select(SaidElsewhere)],
        };
    }

    private StatePage.FindingCounts Findings(JurisdictionCode code)
    {
        var about = BuildFindingsPage.Shown(live).Where(stored => stored.Finding.State == code.Value && stored.Finding.About == FindingSubject.State).ToList();
        var reviewed = about.Count(stored => stored.IsAccepted);
        return new(reviewed, live.ShowsUnreviewed ? about.Count - reviewed : null, $"/findings?state={code}&about=state");
    }

    private StatePage.Elsewhere SaidElsewhere(StoredStatement stored)
    {
        string about = live.Registers.Jurisdictions.Find(stored.Page.Jurisdiction)?.ShortName ?? stored.Page.Jurisdiction.Value;
        return new(new($"{about} {stored.Page.Edition}", live.AddressOf(stored.Page)), cards.Line(stored));
    }

    private List<string> FormerNames(JurisdictionCode code) =>
    [
        .. live.Registers.Jurisdictions.NamesOf(code)
            .Where(name => name is { Language: "en", Kind: NameKind.Short or NameKind.Official } && (name.To is not null))
            .Select(name => name.To is { } to ? $"{name.Name} (until {live.Texts.Dates.Of(to)})" : name.Name).Distinct(),
    ];

    private StatePage.Vote Vote(JurisdictionCode code, Resolution resolution)
    {
        var vote = live.Registers.Resolutions.VoteOf(code, resolution);
        return new(LiveBase.LinkTo(resolution), resolution.Title, resolution.Adopted, Vocabulary.Word(vote.Vote), live.Words.Of("vote", vote.Vote), VoteRemarks.Of(vote, live));
    }

    private StatePage.Membership Conference(JurisdictionCode code) => live.Registers.ConferenceOnDisarmament.Of(code) is { } member
        ? new("Member", member.IsOrBefore ? $"../{Addresses.Iso(member.Since)}" : $"{Addresses.Iso(member.Since)}/..", LiveBase.Trust(member.Origin))
        : new("Not a member", null, null);

    private List<StatePage.KindGroup> Statements(IReadOnlyList<PageSummary> summaries, bool onlyChecked) =>
    [
        .. summaries.Select(page => live.Store.Find(page.Address)).OfType<StoredPage>().SelectMany(page => page.Upheld).Where(stored => stored.Standing.IsChecked || !onlyChecked)
            .GroupBy(stored => stored.Statement.Kind).OrderBy(group => group.Key)
            .Select(group => new StatePage.KindGroup(Vocabulary.Word(group.Key), live.Words.Of("kind", group.Key), [.. group.Select(cards.Line)])),
    ];

}
