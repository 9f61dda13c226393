namespace Attest.Registers;

/// <summary>What the kinds of treaty events are to each other.</summary>
public static class TreatyEventKinds
{
    /// <summary>What was deposited by an event of this kind; <see cref="DepositKind.None"/> when it is no deposit.</summary>
    public static DepositKind Deposit(this TreatyEventKind kind) => kind switch
    {
        TreatyEventKind.Ratification => DepositKind.Ratification,
        TreatyEventKind.Accession => DepositKind.Accession,
        TreatyEventKind.Acceptance => DepositKind.Acceptance,
        TreatyEventKind.Approval => DepositKind.Approval,
        TreatyEventKind.Succession => DepositKind.Succession,
        TreatyEventKind.ConsentToBeBound => DepositKind.ConsentToBeBound,
        _ => DepositKind.None,
    };

    /// <summary>The event by which something was deposited; null for <see cref="DepositKind.None"/>.</summary>
    public static TreatyEventKind? Event(this DepositKind kind) => kind switch
    {
        DepositKind.Ratification => TreatyEventKind.Ratification,
        DepositKind.Accession => TreatyEventKind.Accession,
        DepositKind.Acceptance => TreatyEventKind.Acceptance,
        DepositKind.Approval => TreatyEventKind.Approval,
        DepositKind.Succession => TreatyEventKind.Succession,
        DepositKind.ConsentToBeBound => TreatyEventKind.ConsentToBeBound,
        _ => null,
    };

    /// <summary>Whether it belongs to membership (signature to objection) and stands in <c>treaty_events.csv</c>; the others belong to an obligation and have registers of their own.</summary>
    public static bool IsOfMembership(this TreatyEventKind kind) => kind <= TreatyEventKind.Objection;
}
