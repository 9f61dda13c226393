using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the list of treaties, and the page of a treaty on a day.</summary>
internal sealed class BuildTreatyPages(LiveBase live)
{
    public TreatiesPage All() => new()
    {
        Address = "/treaties",
        Title = live.Texts["Treaties"],
        Description = live.Texts["The treaties whose membership is followed, and how many States are bound by each."],
        Treaties = [.. live.Registers.Treaties.All.Select(Entry)],
    };

    public TreatyPage On(Treaty treaty, DateOnly day, string address)
    {
        var map = new BuildWorldMap(live).OfTreaty(treaty, day);
        return new()
        {
            Address = address,
            Title = live.Texts.Of("{0} on {1}", live.NameOf(treaty), live.Texts.Dates.Of(day)),
            Description = live.Texts.Of("Who was bound by the {0} on {1}: {2} of {3} States.", live.NameOf(treaty), live.Texts.Dates.Of(day), map.Counts[0].Number, map.Counts[0].Of),
            Code = treaty.Code.Value,
            Name = live.NameOf(treaty),
            OfficialName = treaty.OfficialName,
            On = day,
            KnownTo = treaty.KnownTo,
            Opened = treaty.Opened,
            EntryIntoForce = treaty.EntryIntoForce,
            Cautions = [.. Cautions(treaty, day)],
            Map = map,
            Growth = address == Addresses.Treaty(treaty.Code) && treaty.Completeness != Completeness.NotHeld ? new BuildCharts(live).Growth(treaty) : null,
            Data = () => TreatyTables.Annex(live, treaty, day),
            Lists = Lists(treaty, day),
            Areas = [.. live.Registers.Jurisdictions.States.Concat(live.Registers.Jurisdictions.Areas).Where(jurisdiction => !jurisdiction.CanJoin(day)).Select(area => live.LinkTo(area.Code)).OrderBy(link => link.Text, live.Alphabet)],
            Obligations = new BuildObligationsPage(live).TalliesOf(treaty.Code, day),
            OtherDays = [.. OtherDays(treaty)],
        };
    }

    /// <summary>The acts of every State behind the page of a treaty.</summary>
    public TreatyActsPage Acts(TreatyPage page) => new()
    {
        Address = page.Address + "/acts",
        Title = live.Texts.Of("{0}: acts of each State by {1}", page.Name, live.Texts.Dates.Of(page.On)),
        Description = live.Texts.Of("When each State signed the {0}, deposited, was bound and withdrew, as the register has it by {1}.", page.Name, live.Texts.Dates.Of(page.On)),
        Treaty = new(page.Title, page.Address),
        On = page.On,
        States = page.Map.Counts[0].Of,
        Cautions = page.Cautions,
        Lists = [.. page.Lists.Where(list => list.States.Any(row => row.Signature is not null || row.Deposit is not null))],
        Data = page.Data,
    };

    private TreatiesPage.Entry Entry(Treaty treaty)
    {
        var counts = live.Status.Counts(treaty.Code, treaty.KnownTo);
        return new(treaty.Code.Value, live.NameOf(treaty), treaty.OfficialName, Addresses.Treaty(treaty.Code), treaty.Adopted, treaty.EntryIntoForce, treaty.KnownTo,
            treaty.Completeness == Completeness.NotHeld ? null : counts.StatesParties, counts.States, Incomplete(treaty));
    }

    private string? Incomplete(Treaty treaty) => treaty.Completeness switch
    {
        Completeness.Incomplete => treaty.Origin.Note.Length > 0 ? live.Texts.Of("Some participations are known to be missing: {0}.", treaty.Origin.Note) : live.Texts["Some participations are known to be missing."],
        Completeness.NotHeld => live.Texts["Participation in this treaty is not held."],
        _ => null,
    };

    private IEnumerable<string> Cautions(Treaty treaty, DateOnly day)
    {
        if (day > treaty.KnownTo)
            yield return live.Texts.Of("Membership is known up to {0}. What is shown is the last status known; later acts are missing.", live.Texts.Dates.Of(treaty.KnownTo));
        if (day < treaty.Opened)
            yield return live.Texts.Of("The treaty was not yet open for signature: that was on {0}.", live.Texts.Dates.Of(treaty.Opened));
        else if (day < treaty.EntryIntoForce)
            yield return live.Texts.Of("The treaty was not yet in force for anyone: that was on {0}.", live.Texts.Dates.Of(treaty.EntryIntoForce));
        if (Incomplete(treaty) is { } incomplete)
            yield return incomplete;
    }

    private List<TreatyPage.StatusList> Lists(Treaty treaty, DateOnly day)
    {
        var byStatus = live.Registers.Jurisdictions.States.Select(state => live.Status.Answer(state.Code, treaty.Code, day)).ToLookup(answer => answer.Status);
        TreatyStatus[] order = [TreatyStatus.Withdrawn, TreatyStatus.Signatory, TreatyStatus.NotParty, TreatyStatus.Unknown, TreatyStatus.StateParty];
        return [.. order.Select(status => new TreatyPage.StatusList(Vocabulary.Word(status), live.Words.Of("status", status),
            [.. byStatus[status].Select(Row).OrderBy(row => row.State.Text, live.Alphabet)]))];
    }

    private TreatyPage.Row Row(StatusAnswer answer)
    {
        string? By(ActDay? act) => act is { Happened: true } known && !(known.Day > answer.On) ? known.ToString() : null;
        var acts = answer.Basis;
        string? deposit = By(acts?.Deposit);
        return new(live.LinkTo(answer.Jurisdiction), By(acts?.Signature), deposit, deposit is null ? null : live.Words.Of("deposit", acts!.DepositKind),
            By(acts?.EntryIntoForce), By(acts?.WithdrawalEffective), acts is null ? null : live.Trust(answer.Origin));
    }

    // The anniversaries of entry into force: the day from which editions count.
    private IEnumerable<PageLink> OtherDays(Treaty treaty)
    {
        for (var day = treaty.EntryIntoForce; day <= treaty.KnownTo; day = day.AddYears(1))
            yield return new(day.ToString(live.Texts["MMM yyyy"], live.Texts.Culture), Addresses.Treaty(treaty.Code, day));
        yield return new(live.Texts["as known last"], Addresses.Treaty(treaty.Code));
    }
}
