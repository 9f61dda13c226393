using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>
/// What a register says on the matter of a statement, for a reader to compare. Nothing is decided: a page may be right and a register wrong, and where
/// the day meant is not certain no verdict is given.
/// </summary>
internal sealed class CompareWithRegisters(LiveBase live)
{
    /// <summary>The register's own answer; null where no register speaks of the matter.</summary>
    public StatementCard.Register? With(Statement statement, int edition)
    {
        if (statement.Jurisdiction is not { } code || statement.Actor is not null || live.Registers.Jurisdictions.Find(code) is not { } jurisdiction)
            return null;
        return statement.Kind switch
        {
            StatementKind.UngaVote when statement.Instrument == ExpandVotes.EveryResolution => EveryRollCall(statement, code, edition),
            StatementKind.UngaVote => RollCall(statement, code),
            StatementKind.TreatyStatus or StatementKind.Ccw => Participation(statement, jurisdiction, edition),
            StatementKind.CdMember => Conference(statement, code, edition),
            _ => null,
        };
    }

    private StatementCard.Register? RollCall(Statement statement, JurisdictionCode code)
    {
        var resolutions = live.Registers.Resolutions;
        var resolution = statement.Instrument switch
        {
            null => null,
            [.. "UNGA ", var a, var b, var c, var d] when int.TryParse([a, b, c, d], out int year) => resolutions.OfYear(year),
            var instrument => resolutions.Find(instrument),
        };
        if (resolution is null)
            return null;
        var vote = resolutions.VoteOf(code, resolution).Vote;
        bool? agrees = ExpandVotes.Agrees(statement, vote);
        string words = vote == Vote.Unknown ? "roll call: not known" : $"roll call: {live.Words.Of("vote", vote)}";
        return new(agrees == true ? words + ", as stated" : words, agrees, new($"how all members voted on {resolution.Symbol}", Addresses.Resolution(resolution)));
    }

    // “every resolution since 1996” stays one statement; the votes it covers are told, and those that are otherwise by name. An edition is of the autumn, before the vote of its year.
    private StatementCard.Register? EveryRollCall(Statement statement, JurisdictionCode code, int edition)
    {
        var covered = new ExpandVotes(live.Registers.Resolutions).Of(statement, new DateOnly(edition, 10, 31));
        var known = covered.Where(vote => vote.Agrees is not null).ToList();
        if (known.Count == 0)
            return null;
        var others = known.Where(vote => vote.Agrees == false).ToList();
        string unknown = covered.Length > known.Count ? $"; {covered.Length - known.Count} more are not known" : "";
        string words = $"covers {(known.Count == 1 ? "1 vote" : $"{known.Count} votes")} of the register: " + (others.Count == 0
            ? $"{live.Words.Of("vote", known[0].Vote)} on each{unknown}, as stated"
            : $"otherwise on {live.Texts.List([.. others.Select(vote => $"{vote.Resolution.Symbol} ({live.Words.Of("vote", vote.Vote)})")])}{unknown}");
        return new(words, others.Count == 0, new("every vote", Addresses.State(code) + "#votes"));
    }

    private StatementCard.Register? Participation(Statement statement, Jurisdiction jurisdiction, int edition)
    {
        if (statement.Instrument is null || live.Registers.Treaties.Resolve(statement.Instrument) is not { Completeness: not Completeness.NotHeld } treaty)
            return null;
        var acts = live.Status.PeriodsOf(jurisdiction.Code, treaty.Code) is [var first, ..] ? first : null;
        return statement.Value switch
        {
            StatementValue.Signed => Act(statement, treaty, acts?.Signature ?? ActDay.None, "signed"),
            StatementValue.Ratified or StatementValue.Acceded => Act(statement, treaty, acts?.Deposit ?? ActDay.None, acts is { Deposit.Happened: true } ? live.Words.Of("deposit", acts.DepositKind) : "joined"),
            StatementValue.EntryIntoForce when !statement.Negated => Act(statement, treaty, acts?.EntryIntoForce ?? ActDay.None, "in force for it"),
            StatementValue.StateParty or StatementValue.Party => Status(statement, jurisdiction.Code, treaty, edition, status => status == TreatyStatus.StateParty),
            StatementValue.NotParty or StatementValue.NotRatified or StatementValue.NotAcceded => Status(statement, jurisdiction.Code, treaty, edition, status => status != TreatyStatus.StateParty),
            StatementValue.NotSigned => Status(statement, jurisdiction.Code, treaty, edition, status => status == TreatyStatus.NotParty),
            StatementValue.CannotAccede => Status(statement, jurisdiction.Code, treaty, edition, status => status == TreatyStatus.CannotJoin),
            _ => null,
        };
    }

    private StatementCard.Register Act(Statement statement, Treaty treaty, ActDay act, string done)
    {
        var page = new PageLink(treaty.Name, Addresses.Treaty(treaty.Code));
        if (!act.Happened)
            return new($"register: not {done} up to {live.Texts.Dates.Of(treaty.KnownTo)}", treaty.Completeness == Completeness.Complete && !statement.Negated ? false : null, page);
        string words = $"register: {done} {live.Texts.Dates.OfDay(act.ToString())}";
        bool? agrees = statement.Negated || act.Day is null || statement.Date is null ? null : !(statement.Date.Earliest > act.Day) && !(statement.Date.Latest < act.Day);
        return new(agrees == true ? words + ", as stated" : words, agrees, page);
    }

    // The cut-off of an archived edition is not held: a verdict is given only where the status was the same from the first to the last day of its year.
    private StatementCard.Register Status(Statement statement, JurisdictionCode code, Treaty treaty, int edition, Func<TreatyStatus, bool> isAsStated)
    {
        var first = statement.Date?.Earliest ?? new DateOnly(edition, 1, 1);
        var last = statement.Date?.Latest ?? new DateOnly(edition, 12, 31);
        var before = live.Status.On(code, treaty.Code, first);
        var after = live.Status.On(code, treaty.Code, last < first ? first : last);
        bool isKnown = before != TreatyStatus.Unknown && after != TreatyStatus.Unknown && treaty.Completeness == Completeness.Complete;
        bool? agrees = !isKnown || isAsStated(before) != isAsStated(after) ? null : isAsStated(before);
        string when = first == last ? $"on {live.Texts.Dates.Of(first)}" : first.Year == last.Year ? $"throughout {first.Year}" : $"from {live.Texts.Dates.Of(first)}";
        string words = before == after ? $"register: {live.Words.Of("status", before)} {when}" : $"register: {live.Words.Of("status", before)}, then {live.Words.Of("status", after)} in {last.Year}";
        return new(agrees == true ? words + ", as stated" : words, agrees, new(treaty.Name, Addresses.Treaty(treaty.Code, first < treaty.Adopted ? treaty.Opened : first)));
    }

    private StatementCard.Register? Conference(Statement statement, JurisdictionCode code, int edition)
    {
        var conference = live.Registers.ConferenceOnDisarmament;
        var answer = conference.On(code, statement.Date?.Earliest ?? new DateOnly(edition, 1, 1));
        if (answer == CdMembership.Unknown)
            return null;
        string since = answer == CdMembership.Member && conference.Of(code) is { IsOrBefore: false } member ? $" since {live.Texts.Dates.Of(member.Since)}" : "";
        bool agrees = answer == CdMembership.Member == (statement.Value == StatementValue.Member);
        return new($"register: {(answer == CdMembership.Member ? "a member" : "not a member")}{since}{(agrees ? ", as stated" : "")}", agrees, new("what the register holds", Addresses.State(code)));
    }
}
