using Attest.Registers;

namespace Attest.Treaties;

/// <summary>
/// Folds a jurisdiction's events under a treaty into its periods of membership: one, as a rule; a further one for each return after a withdrawal took effect.
/// What follows from an act is computed here: entry into force from the deposit, the effect of a withdrawal from its receipt.
/// </summary>
internal sealed class FoldActs(Treaty treaty)
{
    private readonly List<Participation> periods = [];

    /// <summary>The periods in their order; empty when there is no act.</summary>
    internal IReadOnlyList<Participation> Fold(IEnumerable<TreatyEvent> events)
    {
        foreach (var act in events.Where(act => act.Kind.IsOfMembership()).OrderBy(act => act.Day?.Earliest ?? DateOnly.MinValue).ThenBy(act => act.Kind))
            Take(act);
        return periods;
    }

    private void Take(TreatyEvent act)
    {
        var day = act.Act;
        var period = periods.Count > 0 ? periods[^1] : null;
        bool hasLeft = period?.WithdrawalEffective.Day is { } left && !(day.Day < left);
        switch (act.Kind)
        {
            case TreatyEventKind.Signature when period is null || hasLeft:
                periods.Add(Begun(act) with { Signature = day });
                break;
            case TreatyEventKind.EntryIntoForce when period is null || hasLeft: // a successor is bound from independence, and says so later
                periods.Add(Begun(act) with { EntryIntoForce = day });
                break;
            case TreatyEventKind.EntryIntoForce:
                periods[^1] = period with { EntryIntoForce = day };
                break;
            case TreatyEventKind.WithdrawalNotified or TreatyEventKind.WithdrawalReceived when period is { Deposit.Happened: true } && !hasLeft:
                periods[^1] = period with { WithdrawalNotified = day, WithdrawalEffective = day.Day is { } received ? ActDay.On(received.AddMonths(treaty.WithdrawalMonths)) : ActDay.Unknown, Origin = act.Origin ?? period.Origin };
                break;
            case TreatyEventKind.WithdrawalEffective when period is { Deposit.Happened: true }:
                periods[^1] = period with { WithdrawalEffective = day, WithdrawalNotified = period.WithdrawalNotified.Happened ? period.WithdrawalNotified : ActDay.Unknown, Origin = act.Origin ?? period.Origin };
                break;
            case var kind when kind.Deposit() != DepositKind.None:
                Deposit(act, period is null || hasLeft ? null : period);
                break;
        }
    }

    // A second deposit within one membership adds nothing: it is bound by the first.
    private void Deposit(TreatyEvent act, Participation? period)
    {
        if (period is { Deposit.Happened: true })
            return;
        var bound = (period ?? Begun(act)) with { Deposit = act.Act, DepositKind = act.Kind.Deposit(), EntryIntoForce = period is { EntryIntoForce.Happened: true } ? period.EntryIntoForce : EntryAfter(act), Origin = act.Origin ?? period?.Origin ?? treaty.Origin };
        if (period is null)
            periods.Add(bound);
        else
            periods[^1] = bound;
    }

    // A successor is bound from the day it says; the rule over the deposit is not for it.
    private ActDay EntryAfter(TreatyEvent act) =>
        act.Kind != TreatyEventKind.Succession && act.Act.Day is { } day ? ActDay.On(treaty.EntryIntoForceAfter(day)) : ActDay.Unknown;

    private Participation Begun(TreatyEvent act) => new()
    {
        Treaty = act.Treaty,
        Jurisdiction = act.Jurisdiction,
        Signature = ActDay.None,
        Deposit = ActDay.None,
        DepositKind = DepositKind.None,
        EntryIntoForce = ActDay.None,
        WithdrawalNotified = ActDay.None,
        WithdrawalEffective = ActDay.None,
        Origin = act.Origin ?? treaty.Origin,
    };
}
