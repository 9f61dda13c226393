using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Answers what follows from dated events: a jurisdiction's status on any day, and counts of it. Past statuses keep.</summary>
public sealed class StatusOnDate
{
    private readonly RegisterSet registers;
    private readonly Dictionary<(JurisdictionCode, TreatyCode), (IReadOnlyList<TreatyEvent> Events, IReadOnlyList<Participation> Periods)> byKey;

    /// <summary>Answers from the events of these registers, and from further ones that rest on something else.</summary>
    public StatusOnDate(RegisterSet registers, IEnumerable<TreatyEvent>? further = null)
    {
        ArgumentNullException.ThrowIfNull(registers);
        this.registers = registers;
        byKey = new ReadTreatyEvents(registers).Read().Concat(further ?? []).GroupBy(act => (act.Jurisdiction, act.Treaty))
            .ToDictionary(group => group.Key, group => ((IReadOnlyList<TreatyEvent>)[.. group], new FoldActs(registers.Treaties.Find(group.Key.Treaty)!).Fold(group)));
    }

    /// <summary>Every event held of a jurisdiction under a treaty, those that change nothing included.</summary>
    public IReadOnlyList<TreatyEvent> EventsOf(JurisdictionCode jurisdiction, TreatyCode treaty) => byKey.GetValueOrDefault((jurisdiction, treaty)).Events ?? [];

    /// <summary>The periods of membership of a jurisdiction, in their order; more than one only where it came back after a withdrawal.</summary>
    public IReadOnlyList<Participation> PeriodsOf(JurisdictionCode jurisdiction, TreatyCode treaty) => byKey.GetValueOrDefault((jurisdiction, treaty)).Periods ?? [];

    /// <summary>The status of a jurisdiction on a day.</summary>
    /// <exception cref="ArgumentException">A register does not hold the jurisdiction or the treaty.</exception>
    public TreatyStatus On(JurisdictionCode jurisdiction, TreatyCode treaty, DateOnly day) => Answer(jurisdiction, treaty, day).Status;

    /// <summary>The status of a jurisdiction on a day, with its basis.</summary>
    /// <exception cref="ArgumentException">A register does not hold the jurisdiction or the treaty.</exception>
    public StatusAnswer Answer(JurisdictionCode jurisdiction, TreatyCode treaty, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(treaty);
        var who = registers.Jurisdictions.Find(jurisdiction) ?? throw new ArgumentException($"{jurisdiction} is not in the register of jurisdictions.", nameof(jurisdiction));
        var what = registers.Treaties.Find(treaty) ?? throw new ArgumentException($"{treaty} is not in the register of treaties.", nameof(treaty));
        var periods = PeriodsOf(jurisdiction, treaty);
        var answer = new StatusAnswer
        {
            Jurisdiction = jurisdiction,
            Treaty = treaty,
            On = day,
            Status = TreatyStatus.Unknown,
            Since = null,
            Basis = null,
            Origin = who.Origin,
            Confidence = who.Origin.Confidence,
            KnownUpTo = what.KnownTo,
            InForceFrom = null,
            Events = Behind(jurisdiction, treaty, day),
            Remark = "",
        };
        if (who.Kind == JurisdictionKind.Historical)
            return answer with { Confidence = Confidence.Unknown, Remark = "Participation of States that have ceased to exist is not held." };
        if (!who.CanJoin(day))
            return answer with { Status = TreatyStatus.CannotJoin, Remark = who.CanJoinSince is { } since ? $"Able to join from {since:O}." : "An area, not a State that can join." };
        if (periods.Count > 0)
            return WithClaims(FromPeriods(answer, periods));
        return WithoutActs(answer with { Origin = what.Origin }, what);
    }

    /// <summary>How many jurisdictions had which status on a day.</summary>
    /// <exception cref="ArgumentException">The register does not hold the treaty.</exception>
    public StatusCounts Counts(TreatyCode treaty, DateOnly day)
    {
        var counts = registers.Jurisdictions.States.Concat(registers.Jurisdictions.Areas)
            .CountBy(jurisdiction => On(jurisdiction.Code, treaty, day)).ToDictionary();
        return new(treaty, day, counts.GetValueOrDefault(TreatyStatus.StateParty), counts.GetValueOrDefault(TreatyStatus.Signatory), counts.GetValueOrDefault(TreatyStatus.NotParty),
            counts.GetValueOrDefault(TreatyStatus.Withdrawn), counts.GetValueOrDefault(TreatyStatus.Unknown), counts.GetValueOrDefault(TreatyStatus.CannotJoin), registers.Treaties.Find(treaty)!.KnownTo);
    }

    private IReadOnlyList<TreatyEvent> Behind(JurisdictionCode jurisdiction, TreatyCode treaty, DateOnly day) =>
        [.. EventsOf(jurisdiction, treaty).Where(act => act.Kind.IsOfMembership()).Concat(Following(jurisdiction, treaty)).Where(act => !(act.Day?.Earliest > day)).OrderBy(act => act.Day?.Earliest ?? DateOnly.MaxValue).ThenBy(act => act.Kind)];

    // What follows from acts is an event as well, and rests on what the act rests on.
    private IEnumerable<TreatyEvent> Following(JurisdictionCode jurisdiction, TreatyCode treaty)
    {
        var said = EventsOf(jurisdiction, treaty);
        foreach (var period in PeriodsOf(jurisdiction, treaty))
        {
            if (period.EntryIntoForce.Day is { } entry && Cause(act => act.Kind.Deposit() != DepositKind.None, period.Deposit) is { } deposit && !said.Any(act => act.Kind == TreatyEventKind.EntryIntoForce && act.Act.Day == entry))
                yield return deposit with { Kind = TreatyEventKind.EntryIntoForce, Day = EdtfDate.OfDay(entry), Note = "follows from the deposit" };
            if (period.WithdrawalEffective.Day is { } left && Cause(act => act.Kind is TreatyEventKind.WithdrawalNotified or TreatyEventKind.WithdrawalReceived, period.WithdrawalNotified) is { } notice && !said.Any(act => act.Kind == TreatyEventKind.WithdrawalEffective && act.Act.Day == left))
                yield return notice with { Kind = TreatyEventKind.WithdrawalEffective, Day = EdtfDate.OfDay(left), Note = "follows from the notification" };
        }
        TreatyEvent? Cause(Func<TreatyEvent, bool> isKind, ActDay day) => said.LastOrDefault(act => isKind(act) && act.Act == day);
    }

    // Who came back stays withdrawn until the treaty is in force for it again.
    private static StatusAnswer FromPeriods(StatusAnswer answer, IReadOnlyList<Participation> periods)
    {
        int at = periods.Count - 1;
        while (at > 0 && !periods[at].Signature.IsBy(answer.On) && !periods[at].Deposit.IsBy(answer.On))
            at--;
        StatusAnswer From(Participation period) => FromActs(answer with { Basis = period, Origin = period.Origin, Confidence = period.Origin.Confidence }, period);
        var now = From(periods[at]);
        return at > 0 && now.Status is TreatyStatus.Signatory or TreatyStatus.NotParty && From(periods[Math.Max(at - 1, 0)]) is { Status: TreatyStatus.Withdrawn } before
            ? before with { InForceFrom = now.InForceFrom, Remark = now.Remark }
            : now;
    }

    // A claim and an objection change no status; a reader must know of them.
    private static StatusAnswer WithClaims(StatusAnswer answer)
    {
        var said = answer.Events.Where(act => act.Kind is TreatyEventKind.SuspensionClaimed or TreatyEventKind.Objection)
            .Select(act => act.Kind == TreatyEventKind.SuspensionClaimed ? $"Claims a suspension ({act.Day?.Text ?? "day not held"}), which changes no status." : $"{(act.By.Length > 0 ? act.By : "Somebody")} objects.");
        return answer with { Remark = string.Join(' ', said.Prepend(answer.Remark).Where(words => words.Length > 0)) };
    }

    private static StatusAnswer WithoutActs(StatusAnswer answer, Treaty treaty) => treaty.Completeness switch
    {
        Completeness.NotHeld => answer with { Confidence = Confidence.Unknown, Remark = $"Participation in {treaty.Name} is not held." },
        Completeness.Incomplete => answer with { Status = TreatyStatus.NotParty, Confidence = Confidence.Low, Remark = $"Some participations in {treaty.Name} are known to be missing: {treaty.Origin.Note}." },
        _ => answer with { Status = TreatyStatus.NotParty, Confidence = treaty.Origin.Confidence, Remark = answer.On < treaty.Opened ? $"{treaty.Name} was not yet open: {treaty.Opened:O}." : "" },
    };

    private static StatusAnswer FromActs(StatusAnswer answer, Participation acts)
    {
        var day = answer.On;
        if (acts.WithdrawalEffective.IsBy(day))
            return answer with { Status = TreatyStatus.Withdrawn, Since = acts.WithdrawalEffective.Day };
        if (acts.EntryIntoForce.IsBy(day))
            return answer with { Status = TreatyStatus.StateParty, Since = acts.EntryIntoForce.Day, Remark = Withdrawing(acts, day) };
        if (acts.EntryIntoForce.IsUnknown && acts.Deposit.IsBy(day))
            return answer with { Status = TreatyStatus.StateParty, Since = acts.Deposit.Day, Remark = "A party at the latest from the deposit; the day of effect is not held." };
        if (acts.Deposit.IsUnknown)
            return day >= answer.KnownUpTo
                ? answer with { Status = TreatyStatus.StateParty, Remark = "A party; since when is not held." }
                : answer with { Status = TreatyStatus.Unknown, Remark = "A party today; whether on this day is not held." };
        bool hasDeposited = acts.Deposit.IsBy(day);
        answer = hasDeposited
            ? answer with { InForceFrom = acts.EntryIntoForce.Day, Remark = $"Deposited on {acts.Deposit}; in force for it from {acts.EntryIntoForce}." }
            : answer;
        return acts.Signature.IsBy(day)
            ? answer with { Status = TreatyStatus.Signatory, Since = acts.Signature.Day }
            : answer with { Status = TreatyStatus.NotParty };
    }

    private static string Withdrawing(Participation acts, DateOnly day) =>
        acts.WithdrawalNotified.IsBy(day) ? $"Notified its withdrawal on {acts.WithdrawalNotified}, with effect from {acts.WithdrawalEffective}." : "";
}
