using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the front page.</summary>
internal sealed class BuildHomePage(LiveBase live)
{
    private const int Latest = 8, NextDays = 5;

    public HomePage Build()
    {
        var treaty = live.MineBanTreaty;
        var map = new BuildWorldMap(live).OfTreaty(treaty, treaty.KnownTo);
        BuildNews news = new(live);
        return new()
        {
            Address = "/",
            Title = live.Texts["Who has banned antipersonnel mines"],
            Description = live.Texts.Of("{0} of {1} States are bound by the Mine Ban Treaty, as known on {2}.", map.Counts[0].Number, map.Counts[0].Of, live.Texts.Dates.Of(treaty.KnownTo)),
            Treaty = live.LinkTo(treaty),
            KnownTo = treaty.KnownTo,
            Map = map,
            Areas = [.. live.Registers.Jurisdictions.Areas.Where(area => live.Registers.TileMap.Of(area.Code) is not null).Select(area => live.LinkTo(area.Code)).OrderBy(link => link.Text, live.Alphabet)],
            Holdings = live.Holdings(),
            Coverage = [.. news.Coverage()],
            News = [.. news.Latest(Latest)],
            Due = [.. new BuildObligationsPage(live).Next(NextDays)],
            Lately = [.. Changes(treaty).OrderByDescending(change => change.On).ThenBy(change => change.Jurisdiction.Text, live.Alphabet).Take(Latest)],
            Reports = [.. live.Store.Pages.OrderByDescending(page => page.StatementCount).ThenBy(page => page.Address).Take(Latest).Select(live.LinkTo)],
        };
    }

    private IEnumerable<TreatyChange> Changes(Treaty treaty)
    {
        foreach (var acts in live.Registers.Jurisdictions.States.SelectMany(state => live.Status.PeriodsOf(state.Code, treaty.Code)))
        {
            if (acts.WithdrawalEffective.Day is { } left)
                yield return new(left, live.LinkTo(acts.Jurisdiction), live.Texts["Withdrawal"]);
            if (acts.EntryIntoForce.Day is { } joined)
                yield return new(joined, live.LinkTo(acts.Jurisdiction), live.Texts["Entry into force"]);
        }
    }
}
