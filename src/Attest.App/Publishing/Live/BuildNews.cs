using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>What changed lately: editions imported, events learned, statements corrected, sources withdrawn; newest first, from what the base and the registers have written down.</summary>
internal sealed class BuildNews(LiveBase live)
{
    public IEnumerable<NewsLine> Latest(int most) => Imported().Concat(Learned()).Concat(Corrected(most)).Concat(Withdrawn()).OrderByDescending(line => line.On).Take(most);

    /// <summary>How much of each edition is held, the newest first.</summary>
    public IEnumerable<EditionCoverage> Coverage()
    {
        int states = live.Registers.Jurisdictions.States.Count;
        return from page in live.Store.Pages
               group page by page.Address.Edition into edition
               orderby edition.Key descending
               let about = edition.Select(page => page.Address.Jurisdiction).Distinct().ToLookup(code => live.Registers.Jurisdictions.Find(code)?.Kind == JurisdictionKind.State)
               select new EditionCoverage(edition.Key, about[true].Count(), states, about[false].Count(), edition.Sum(page => page.StatementCount), $"/statements?edition={Year(edition.Key)}");
    }

    // The reports of an edition that came on one day are one line.
    private IEnumerable<NewsLine> Imported() =>
        from page in live.Store.Pages
        group page by (Day: Day(page.RecordedAt), page.Address.Edition) into came
        let only = came.Count() == 1 ? came.First() : null
        select new NewsLine(came.Key.Day, "imported",
            live.Texts.Count(came.Count(), "Read: one report of the {1} edition.", "Read: {0} reports of the {1} edition.", Year(came.Key.Edition)),
            only is null ? new(live.Texts["their statements"], $"/statements?edition={Year(came.Key.Edition)}") : new(live.NameOf(only.Address.Jurisdiction), live.AddressOf(only.Address)));

    private IEnumerable<NewsLine> Learned() =>
        from jurisdiction in live.Registers.Jurisdictions.All
        from treaty in live.Registers.Treaties.All
        from act in live.Status.EventsOf(jurisdiction.Code, treaty.Code)
        let learned = act.LearnedOn
        where learned is not null
        select new NewsLine(learned.Value, "learned", live.Texts.Of("Learned: {0}, {1}: {2}.", live.NameOf(jurisdiction.Code), treaty.Name, Event(act)), new(live.NameOf(jurisdiction.Code), Addresses.State(jurisdiction.Code)));

    private IEnumerable<NewsLine> Corrected(int most) =>
        from judged in live.Store.Judgements.Reverse().Where(judged => judged.Judgement.Ruling is Ruling.Correct or Ruling.Reject or Ruling.Missed).Take(most)
        let place = live.Texts.Of("{0}, {1} edition", live.NameOf(judged.Page.Jurisdiction), Year(judged.Page.Edition))
        select new NewsLine(Day(judged.Judgement.At), "corrected", judged.Judgement.Ruling switch
        {
            Ruling.Correct => live.Texts.Of("Corrected by an editor: a statement of {0}.", place),
            Ruling.Reject => live.Texts.Of("Rejected by an editor: a statement of {0}.", place),
            _ => live.Texts.Of("Entered by an editor: a statement of {0}.", place),
        }, new(place, live.AddressOf(judged.Page) + "/evidence/checked"));

    private IEnumerable<NewsLine> Withdrawn() =>
        from word in live.Store.Support.Withdrawals
        select new NewsLine(Day(word.At), "withdrawn", word.IsWithdrawn ? live.Texts.Of("Withdrawn: the source “{0}”.", word.Name) : live.Texts.Of("Holds again: the source “{0}”.", word.Name), new(live.Texts["what rests on it"], Addresses.Source(word.Source)));

    private string Event(TreatyEvent act) => act.Day is { } day ? live.Texts.Of("{0} on {1}", live.Words.Of("event", act.Kind), live.Texts.Dates.OfEdtf(day.Text)) : live.Words.Of("event", act.Kind);

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
