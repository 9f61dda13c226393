using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the calendar of obligations, and the lines about one State.</summary>
internal sealed class BuildObligationsPage(LiveBase live)
{
    public ObligationsPage Build()
    {
        var on = live.Today;
        var every = live.ByName(live.Registers.Jurisdictions.States).SelectMany(state => live.Obligations.Of(state.Code, on)).ToArray();
        var ahead = every.Where(answer => answer.IsAhead).OrderBy(answer => answer.Due).GroupBy(answer => (answer.Due, answer.Obligation, answer.Covers)).Select(Group).ToArray();
        return new()
        {
            Address = "/obligations",
            Title = live.Texts["What falls due"],
            Description = live.Texts.Of("Reports, stockpile destruction and clearance that States have to do under the treaties, by day, from {0} on.", live.Texts.Dates.Of(on)),
            On = on,
            Cautions = [.. Cautions()],
            Files = [new(live.Texts["Calendar (iCalendar)"], "/obligations.ics"), new(live.Texts["Feed (Atom)"], "/obligations.atom"), new(live.Texts["Table (CSV)"], "/obligations.csv"), new(live.Texts["Data (JSON)"], "/obligations.json")],
            Ahead = ahead,
            Late = [.. every.Where(answer => answer.State is ObligationState.Overdue or ObligationState.Missed).OrderByDescending(answer => answer.Due).Select(Line)],
            Tallies = Tallies(every),
            Anomalies = [.. every.SelectMany(answer => answer.Published.Where(compared => compared.Verdict == PublishedVerdict.Differs).Select(compared => Anomaly(answer, compared)))],
        };
    }

    /// <summary>What falls due next over all States, so many days of it.</summary>
    public IEnumerable<ObligationsPage.Group> Next(int most) => live.Registers.Jurisdictions.States.OrderBy(state => state.ShortName, StringComparer.InvariantCulture).SelectMany(state => live.Obligations.Of(state.Code, live.Today))
        .Where(answer => answer.IsAhead).OrderBy(answer => answer.Due).GroupBy(answer => (answer.Due, answer.Obligation, answer.Covers)).Take(most).Select(Group);

    /// <summary>The obligations of one State, of yearly ones the last and the next and those with evidence.</summary>
    public IEnumerable<ObligationLine> Of(JurisdictionCode state) => live.Obligations.Of(state, live.Today).GroupBy(answer => answer.Obligation)
        .SelectMany(group => group.Index().Where(one => one.Item.Covers is null || one.Item.Evidence.Count > 0 || one.Index >= group.Count() - 2).Select(one => Line(one.Item)));

    /// <summary>How the obligations of one treaty that do not come back stood on a day over all States bound by it.</summary>
    public IReadOnlyList<ObligationTally> TalliesOf(TreatyCode treaty, DateOnly on) => Tallies(live.Registers.Jurisdictions.States.SelectMany(state => live.Obligations.Of(state.Code, treaty, on)));

    private List<ObligationTally> Tallies(IEnumerable<ObligationAnswer> answers) =>
        [.. answers.Where(answer => answer.Obligation.Until != ObligationEnd.Withdrawal).GroupBy(answer => answer.Obligation).OrderBy(group => group.Key.Origin.Line).Select(Tally)];

    private IEnumerable<string> Cautions()
    {
        var known = live.Obligations.Treaties.Select(treaty => $"{live.NameOf(treaty)} {live.Texts.Dates.Of(treaty.KnownTo)}");
        yield return live.Texts.Of("Few extensions, reports and completions are held: what is not shown as done may have been done. Membership is known up to these days: {0}.", string.Join("; ", known));
    }

    private ObligationsPage.Group Group(IGrouping<(DateOnly? Due, Obligation Obligation, int? Covers), ObligationAnswer> group) => new(
        group.Key.Due!.Value, Treaty(group.Key.Obligation), group.Key.Obligation.Code, group.Key.Obligation.Article, live.NameOf(group.Key.Obligation), group.Key.Covers,
        [.. group.Select(answer => new ObligationsPage.Who(live.LinkTo(answer.Jurisdiction), answer.Jurisdiction.Value, answer.Deadlines.Count > 1, answer.Deadlines[^1].How))]);

    private ObligationTally Tally(IGrouping<Obligation, ObligationAnswer> group) => new(Treaty(group.Key), group.Key.Code, group.Key.Article, live.NameOf(group.Key), group.Count(),
        [.. group.CountBy(answer => answer.State).OrderBy(count => count.Key).Select(count => new ObligationTally.Count(Vocabulary.Word(count.Key), live.Words.Of("obligation", count.Key), count.Value))]);

    private ObligationsPage.Anomaly Anomaly(ObligationAnswer answer, PublishedComparison compared) =>
        new(live.LinkTo(answer.Jurisdiction), Treaty(answer.Obligation), live.NameOf(answer.Obligation), compared.Words, compared.Origin?.Source ?? "");

    private ObligationLine Line(ObligationAnswer answer) => new(live.LinkTo(answer.Jurisdiction), Treaty(answer.Obligation), answer.Obligation.Code, answer.Article, live.NameOf(answer.Obligation), answer.Covers,
        answer.Due, Vocabulary.Word(answer.State), live.Words.Of("obligation", answer.State), [.. answer.Deadlines.Select(deadline => deadline.How)], answer.Reason,
        [.. answer.Evidence.Select(Held)], [.. answer.Published.Select(compared => $"{compared.Words} ({compared.Origin?.Source})")]);

    private ObligationLine.Held Held(TreatyEvent held) => new(
        held.Day is { } day ? live.Texts.Of("{0}, {1}", live.Words.Of("event", held.Kind), live.Texts.Dates.OfEdtf(day.Text)) : live.Words.Of("event", held.Kind), held.Origin is null ? null : live.Trust(held.Origin), held.Evidence);

    private PageLink Treaty(Obligation obligation) => live.LinkTo(live.Registers.Treaties.Find(obligation.Treaty)!);
}
