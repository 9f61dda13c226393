namespace Attest.Registers;

/// <summary>A treaty whose participation is followed.</summary>
public sealed record Treaty
{
    /// <summary>Its key.</summary>
    public required TreatyCode Code { get; init; }

    /// <summary>The title as adopted.</summary>
    public required string OfficialName { get; init; }

    /// <summary>The name reports use.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and initials.</summary>
    public required IReadOnlyList<string> ShortForms { get; init; }

    /// <summary>The day the text was adopted.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The day it was opened for signature, or for consent where it is not signed.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The day it entered into force generally.</summary>
    public required DateOnly EntryIntoForce { get; init; }

    /// <summary>With whom instruments are deposited.</summary>
    public required string Depositary { get; init; }

    /// <summary>When it enters into force for a State that deposits later.</summary>
    public required EntryRule EntryRule { get; init; }

    /// <summary>Months from the notification of a withdrawal to its effect (Mine Ban Treaty and Convention on Cluster Munitions, Article 20: six; Convention on Conventional Weapons, Article 9: twelve).</summary>
    public required int WithdrawalMonths { get; init; }

    /// <summary>The last day for which participation is known.</summary>
    public required DateOnly KnownTo { get; init; }

    /// <summary>Whether every participation up to that day is held.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>Where this row comes from.</summary>
    public required RowOrigin Origin { get; init; }

    /// <summary>The day of entry into force for a State that ratifies, accedes, accepts or approves on the day; a succession follows other rules.</summary>
    public DateOnly EntryIntoForceAfter(DateOnly deposit)
    {
        var day = EntryRule == EntryRule.SixMonths ? deposit.AddMonths(6) : new DateOnly(deposit.Year, deposit.Month, 1).AddMonths(6);
        return day < EntryIntoForce ? EntryIntoForce : day;
    }

    internal static Treaty Read(RegisterRow row) => new()
    {
        Code = TreatyCode.Parse(row.Required("treaty")),
        OfficialName = row.Required("official_name"),
        Name = row.Required("name"),
        ShortForms = row.List("short_forms"),
        Adopted = row.Date("adopted"),
        Opened = row.Date("opened"),
        EntryIntoForce = row.Date("entry_into_force"),
        Depositary = row.Required("depositary"),
        EntryRule = row.Word<EntryRule>("entry_rule"),
        WithdrawalMonths = row.Number("withdrawal_months"),
        KnownTo = row.Date("participation_known_to"),
        Completeness = row.Word<Completeness>("participation_completeness"),
        Origin = row.Origin(),
    };
}
