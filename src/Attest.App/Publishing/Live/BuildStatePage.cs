using System.Globalization;
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

    // Lines of what the reports say, over all kinds; beyond that each kind shows its newest and leads to the rest.
    private const int MostLines = 120, LeastOfAKind = 3, MostPromises = 30;

    private const int MostDue = 3;

    private readonly BuildStatementCard cards = new(live);

    public StatePage Build(Jurisdiction jurisdiction, bool onlyChecked = false)
    {
        var registers = live.Registers;
        var summaries = live.Store.PagesAbout(jurisdiction.Code).ToArray();
        StoredPage[] pages = [.. summaries.Select(page => live.Store.Find(page.Address)).OfType<StoredPage>().Select(page => onlyChecked ? Checked(page) : page)];
        StatePage.Vote[] votes = [.. registers.Resolutions.All.Where(resolution => resolution.RollCall != RollCallStanding.NotHeld).OrderByDescending(resolution => resolution.Adopted)
            .Select(resolution => Vote(jurisdiction.Code, resolution)).Where(vote => vote.Word != "not_member")];
        ObligationLine[] obligations = [.. new BuildObligationsPage(live).Of(jurisdiction.Code)];
        var said = pages.SelectMany(page => page.Upheld).ToArray();
        StoredStatement[] elsewhere = [.. live.Store.StatementsOf(jurisdiction.Code, MostSaidElsewhere).Where(stored => stored.Standing.IsChecked || !onlyChecked)];
        var (previous, following) = new FindNeighbours(live).Of(jurisdiction.Code);
        return new()
        {
            Address = Addresses.State(jurisdiction.Code) + (onlyChecked ? "/checked" : ""),
            Title = live.NameOf(jurisdiction.Code),
            Description = summaries.Length == 0
                ? live.Texts.Of("{0}: standing in the treaties on landmines and cluster munitions, votes, and no report held.", live.NameOf(jurisdiction.Code))
                : live.Texts.Count(summaries.Length, "{1}: standing in the treaties on landmines and cluster munitions, votes, and one report.", "{1}: standing in the treaties on landmines and cluster munitions, votes, and {0} reports.", live.NameOf(jurisdiction.Code)),
            Notice = summaries.Select(page => page.Notice).FirstOrDefault(notice => notice is not null),
            Code = jurisdiction.Code.Value,
            Name = live.NameOf(jurisdiction.Code),
            OfficialName = jurisdiction.OfficialName,
            Kind = Vocabulary.Word(jurisdiction.Kind),
            KindWords = $"{live.Words.Of("jurisdiction", jurisdiction.Kind)} · {live.SubregionOf(jurisdiction)}",
            FormerNames = FormerNames(jurisdiction.Code),
            Treaties = [.. registers.Treaties.All.Where(treaty => treaty.Completeness != Completeness.NotHeld).Select(treaty => live.Standing(jurisdiction.Code, treaty, live.KnownOn(jurisdiction.Code, treaty)))],
            Votes = votes,
            VotesInShort = [.. votes.Where(vote => vote.IsOnTheBan).GroupBy(vote => (vote.Word, vote.Words)).Select(way => new StatePage.VotedIn(way.Key.Word, way.Key.Words, Years(way.Select(vote => vote.On.Year))))],
            Obligations = obligations,
            Due = [.. obligations.Where(line => line.Standing == "overdue").Concat(obligations.Where(line => line.Due >= live.Today && line.Standing != "met").OrderBy(line => line.Due)).Take(MostDue)],
            Figures = new BuildKeyFigures(live).Of(jurisdiction.Code, pages),
            Promises = [.. new BuildPromises(live).Of(jurisdiction.Code, said.Concat(elsewhere)).Take(MostPromises)],
            Previous = previous,
            Following = following,
            Brief = new(live.Texts["Two printed pages"], Addresses.Brief(jurisdiction.Code)),
            Timeline = new(live.Texts["What each edition said, by topic"], Addresses.Timeline(jurisdiction.Code)),
            Comparisons = Comparisons(jurisdiction.Code, summaries),
            Downloads = Downloads(jurisdiction.Code, onlyChecked),
            Citation = Citation(jurisdiction, pages),
            ObligationsOn = live.Today,
            Conference = Conference(jurisdiction.Code),
            Meetings = [.. registers.Meetings.All.Where(meeting => meeting.Host == jurisdiction.Code).OrderBy(meeting => meeting.Start)
                .Select(meeting => new StatePage.Hosted(meeting.Name, meeting.Place, live.Texts.Dates.Between(meeting.Start, meeting.End), live.Trust(meeting.Origin)))],
            Reports = [.. summaries.Select(live.LinkTo)],
            Statements = Statements(jurisdiction.Code, said, onlyChecked),
            Differences = summaries.Length > 1 ? new(live.Texts["What editions said differently"], Addresses.State(jurisdiction.Code) + "/differences") : null,
            Findings = Findings(jurisdiction.Code),
            Other = onlyChecked ? new(live.Texts["everything that the reports say"], Addresses.State(jurisdiction.Code)) : new(live.Texts["only what an editor has checked"], Addresses.State(jurisdiction.Code) + "/checked"),
            SaidElsewhere = [.. elsewhere.Take(said.Length > MostLines ? MostSaidElsewhere / 3 : MostSaidElsewhere).Select(SaidElsewhere)],
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
        return new(new($"{live.NameOf(stored.Page.Jurisdiction)} {stored.Page.Edition}", live.AddressOf(stored.Page)), cards.Line(stored));
    }

    private List<string> FormerNames(JurisdictionCode code) =>
    [
        .. live.Registers.Jurisdictions.NamesOf(code)
            .Where(name => name is { Language: "en", Kind: NameKind.Short or NameKind.Official } && (name.To is not null))
            .Select(name => name.To is { } to ? live.Texts.Of("{0} (until {1})", name.Name, live.Texts.Dates.Of(to)) : name.Name).Distinct(),
    ];

    private StatePage.Vote Vote(JurisdictionCode code, Resolution resolution)
    {
        var vote = live.Registers.Resolutions.VoteOf(code, resolution);
        return new(LiveBase.LinkTo(resolution), resolution.Title, resolution.Adopted, Vocabulary.Word(vote.Vote), live.Words.Of("vote", vote.Vote), VoteRemarks.Of(vote, live), resolution.Topic is ResolutionTopic.BanAgreement or ResolutionTopic.MineBanTreaty);
    }

    private StatePage.Membership Conference(JurisdictionCode code) => live.Registers.ConferenceOnDisarmament.Of(code) is { } member
        ? new(live.Texts["Member"], member.IsOrBefore ? $"../{Addresses.Iso(member.Since)}" : $"{Addresses.Iso(member.Since)}/..", live.Trust(member.Origin))
        : new(live.Texts["Not a member"], null, null);

    // As if nothing else had been read: figures and promises keep to it as the list does.
    private static StoredPage Checked(StoredPage page) => page with
    {
        Statements = [.. page.Statements.Where(stored => stored.Standing.IsChecked)],
        Entered = [.. page.Entered.Where(stored => stored.Standing.IsChecked)],
    };

    private List<StatePage.KindGroup> Statements(JurisdictionCode code, StoredStatement[] said, bool onlyChecked)
    {
        var kinds = said.GroupBy(stored => stored.Statement.Kind).OrderBy(group => group.Key).ToList();
        int most = said.Length <= MostLines ? said.Length : Math.Max(LeastOfAKind, MostLines / kinds.Count);
        return
        [
            .. kinds.Select(group => new StatePage.KindGroup(Vocabulary.Word(group.Key), live.Words.Of("kind", group.Key), [.. group.OrderByDescending(stored => stored.Page.Edition).Take(most).Select(cards.Line)])
            {
                Count = group.Count(),
                All = Addresses.Statements(code, group.Key) + (onlyChecked ? "&standing=accepted&standing=corrected&standing=entered" : ""),
            }),
        ];
    }

    private List<PageLink> Comparisons(JurisdictionCode code, PageSummary[] summaries)
    {
        int[] editions = [.. summaries.Select(page => page.Address.Edition).Distinct().Where(edition => live.Store.FindShort(code, edition) is not null).Order()];
        return [.. editions.Zip(editions.Skip(1), (earlier, later) => new PageLink(live.Texts.Of("{0} and {1}", Year(earlier), Year(later)), Addresses.Comparison(code, earlier, later))).Reverse()];
    }

    private List<PageLink> Downloads(JurisdictionCode code, bool onlyChecked) =>
    [
        new(live.Texts["This page as data (JSON)"], Addresses.State(code) + (onlyChecked ? "/checked.json" : ".json")),
        new(live.Texts["Every statement as a table (CSV)"], $"/statements.csv?state={code}"),
        new(live.Texts["what its columns mean (Data Package)"], $"/statements/datapackage.json?state={code}"),
        new(live.Texts["New statements as a feed (Atom)"], $"/statements.atom?state={code}"),
    ];

    // A demonstration is cited as what it is, never as a publication of the organisation.
    private string Citation(Jurisdiction jurisdiction, StoredPage[] pages)
    {
        string name = live.NameOf(jurisdiction.Code), address = Addresses.State(jurisdiction.Code), day = live.Texts.Dates.Of(live.Today);
        string? notice = pages.Select(page => page.Notice).FirstOrDefault(notice => notice is not null);
        return notice is null && !live.Store.State.IsDemonstration
            ? live.Texts.Of("“{0}”, as held by {1}, {2}, as of {3}.", name, live.Organisation, address, day)
            : live.Texts.Of("“{0}”, demonstration page held by {1}, {2}, as of {3}. Its reports are demonstration texts.", name, live.Organisation, address, day);
    }

    // “1996, 2000–2004”: years that follow each other are one range.
    private static string Years(IEnumerable<int> years)
    {
        List<(int From, int To)> ranges = [];
        foreach (int year in years.Distinct().Order())
            if (ranges is [.., var last] && year == last.To + 1)
                ranges[^1] = (last.From, year);
            else
                ranges.Add((year, year));
        return string.Join(", ", ranges.Select(range => range.From == range.To ? Year(range.From) : $"{Year(range.From)}–{Year(range.To)}"));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
