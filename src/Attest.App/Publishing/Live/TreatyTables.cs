using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Who did what under a treaty and when, as the annexes of reports have it.</summary>
internal static class TreatyTables
{
    private static readonly DataColumn[] Columns =
    [
        new("state", "code of the State (ISO 3166-1 alpha-3, or the project's own)"),
        new("name", "its short name"),
        new("status", "how it stood on the day: state_party, signatory, not_party, withdrawn; unknown where the register cannot tell"),
        new("on", "the day (YYYY-MM-DD)"),
        new("signature", "day of signature; unknown where it is not held, empty where it did not sign"),
        new("deposit", "day of deposit of the instrument; unknown and empty as above"),
        new("deposit_kind", "what was deposited: ratification, accession, acceptance, approval, succession; empty where nothing was"),
        new("entry_into_force", "day of entry into force for the State; unknown and empty as above"),
        new("withdrawal_notified", "day on which it notified its withdrawal; empty where it did not"),
        new("withdrawal_effective", "day on which its withdrawal took effect; empty where it did not withdraw"),
        new("source", "where the row comes from"),
        new("verified", "whether the row was confirmed: yes, no, unknown"),
        new("remark", "what a reader must know besides; empty where there is nothing"),
    ];

    /// <summary>One row for each State that could join on the day, acts up to the day.</summary>
    public static DataTable Annex(LiveBase live, Treaty treaty, DateOnly day) => new("treaty-" + treaty.Code.Value.ToLowerInvariant(), Columns,
    [
        .. from state in live.Registers.Jurisdictions.States
           where state.CanJoin(day)
           let answer = live.Status.Answer(state.Code, treaty.Code, day)
           let acts = answer.Basis
           orderby state.Code.Value
           select (object?[])
           [
               state.Code.Value, state.ShortName, Vocabulary.Word(answer.Status), Addresses.Iso(day), By(acts?.Signature, day), By(acts?.Deposit, day),
               By(acts?.Deposit, day) is null ? null : Vocabulary.Word(acts!.DepositKind), By(acts?.EntryIntoForce, day), By(acts?.WithdrawalNotified, day), By(acts?.WithdrawalEffective, day),
               answer.Origin.Source, Vocabulary.Word(answer.Origin.Verified), answer.Remark.Length > 0 ? answer.Remark : null,
           ],
    ]);

    private static string? By(ActDay? act, DateOnly day) => act is { Happened: true } known && !(known.Day > day) ? known.ToString() : null;
}
