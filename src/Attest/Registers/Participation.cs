namespace Attest.Registers;

/// <summary>What one jurisdiction has done about one treaty: its signature, its deposit, and its withdrawal if any.</summary>
public sealed record Participation
{
    /// <summary>The treaty.</summary>
    public required TreatyCode Treaty { get; init; }

    /// <summary>The jurisdiction.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>Signature.</summary>
    public required ActDay Signature { get; init; }

    /// <summary>Deposit of the instrument by which it became bound.</summary>
    public required ActDay Deposit { get; init; }

    /// <summary>What was deposited.</summary>
    public required DepositKind DepositKind { get; init; }

    /// <summary>Entry into force for the jurisdiction, computed from the deposit except for successions.</summary>
    public required ActDay EntryIntoForce { get; init; }

    /// <summary>Notification of withdrawal.</summary>
    public required ActDay WithdrawalNotified { get; init; }

    /// <summary>Effect of the withdrawal.</summary>
    public required ActDay WithdrawalEffective { get; init; }

    /// <summary>Where this row comes from.</summary>
    public required RowOrigin Origin { get; init; }

    internal static Participation Read(RegisterRow row, TreatyRegister treaties, JurisdictionRegister jurisdictions)
    {
        var participation = new Participation
        {
            Treaty = row.Treaty("treaty"),
            Jurisdiction = row.Code("jurisdiction"),
            Signature = row.Act("signature"),
            Deposit = row.Act("deposit"),
            DepositKind = row.Word<DepositKind>("deposit_kind"),
            EntryIntoForce = row.Act("entry_into_force"),
            WithdrawalNotified = row.Act("withdrawal_notified"),
            WithdrawalEffective = row.Act("withdrawal_effective"),
            Origin = row.Origin(),
        };
        participation.CheckOrder(treaties.Find(participation.Treaty)!);
        return jurisdictions.Find(participation.Jurisdiction)!.Kind == JurisdictionKind.State
            ? participation
            : throw new FormatException($"{participation.Jurisdiction} is not a State and cannot join");
    }

    private void CheckOrder(Treaty treaty)
    {
        if (!Signature.Happened && !Deposit.Happened)
            throw new FormatException("neither signature nor deposit: leave the row out");
        if (Deposit.Happened != (DepositKind != DepositKind.None))
            throw new FormatException("deposit and deposit_kind go together");
        if (Deposit.Happened != EntryIntoForce.Happened)
            throw new FormatException("deposit and entry_into_force go together (write “unknown” for a day not held)");
        if (Signature.Day < treaty.Opened)
            throw new FormatException($"signature {Signature} is before the treaty was opened on {treaty.Opened:O}");
        if (DepositKind != DepositKind.Succession)
            CheckDeposit(treaty);
        if (WithdrawalNotified.Happened != WithdrawalEffective.Happened)
            throw new FormatException("withdrawal_notified and withdrawal_effective go together");
        if (WithdrawalNotified.Day is { } notified && WithdrawalEffective.Day != notified.AddMonths(treaty.WithdrawalMonths))
            throw new FormatException($"withdrawal_effective {WithdrawalEffective} is not {treaty.WithdrawalMonths} months after {WithdrawalNotified}");
    }

    private void CheckDeposit(Treaty treaty)
    {
        if (Deposit.Day is not { } deposit)
            return;
        if (deposit < treaty.Opened)
            throw new FormatException($"deposit {Deposit} is before the treaty was opened on {treaty.Opened:O}");
        if (deposit < Signature.Day)
            throw new FormatException($"deposit {Deposit} is before signature {Signature}");
        if (EntryIntoForce.Day is { } day && day != treaty.EntryIntoForceAfter(deposit))
            throw new FormatException($"entry_into_force {EntryIntoForce} does not follow from deposit {Deposit}: {treaty.EntryIntoForceAfter(deposit):O}");
    }
}
