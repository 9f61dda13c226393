using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>Finds every intention to join, target and deadline that was said, and what followed by the registers and by later statements.</summary>
/// <param name="registers">What followed.</param>
/// <param name="store">What was said.</param>
/// <param name="isChecked">Whether only what an editor has checked counts.</param>
public sealed class FindPromises(RegisterSet registers, EvidenceStore store, bool isChecked = false)
{
    private static readonly ImmutableArray<(StatementKind Kind, ImmutableArray<StatementValue> Promised, StatementValue Done)> Kinds =
    [
        (StatementKind.Policy, [StatementValue.IntendsToJoin], StatementValue.Other),
        (StatementKind.StockpileDestruction, [StatementValue.Planned, StatementValue.Deadline], StatementValue.Completed),
        (StatementKind.Clearance, [StatementValue.Planned, StatementValue.Deadline], StatementValue.Completed),
        (StatementKind.Article7, [StatementValue.IntendsToSubmit], StatementValue.Submitted),
    ];

    /// <summary>The promises of every jurisdiction, or of one; by jurisdiction, then kind.</summary>
    public ImmutableArray<Promise> All(JurisdictionCode? only = null)
    {
        var rows = store.RowsOf([.. Kinds.Select(kind => kind.Kind)], [.. Kinds.SelectMany(kind => kind.Promised.Add(kind.Done)).Distinct()]);
        return Among(only is null ? rows : rows.Where(row => row.Subject == only));
    }

    /// <summary>The promises among some statements; by jurisdiction, then kind.</summary>
    public ImmutableArray<Promise> Among(IEnumerable<StatementRow> statements)
    {
        var rows = statements.Where(row => row.Standing.IsChecked || !isChecked).ToList();
        var done = rows.Where(row => !row.Negated).ToLookup(row => (row.Subject, row.Kind, row.Value));
        return
        [
            .. from kind in Kinds
               from said in rows.Where(row => row.Kind == kind.Kind && !row.Negated && kind.Promised.Contains(row.Value)).GroupBy(row => (row.Subject, Instrument: InstrumentOf(row)))
               orderby said.Key.Subject.Value, kind.Kind
               select Told(said.Key.Subject, kind.Kind, said.Key.Instrument, [.. said], done[(said.Key.Subject, kind.Kind, kind.Done)]),
        ];
    }

    private Promise Told(JurisdictionCode who, StatementKind kind, string? instrument, StatementRow[] said, IEnumerable<StatementRow> done)
    {
        ImmutableArray<Promise.Telling> tellings = [.. Tellings(said)];
        var followed = kind == StatementKind.Policy ? Joined(who, instrument) : [.. Done(done, tellings[0].Edition)];
        var promise = new Promise(who, kind, instrument, tellings, PromiseOutcome.Open, followed);
        return promise with { Outcome = Outcome(promise) };
    }

    // Of one edition each aim, the earlier one first: a report that names two tells of an older one too. What has no aim adds nothing to what has one, nor what repeats
    // the last telling.
    private static IEnumerable<Promise.Telling> Tellings(StatementRow[] said)
    {
        Promise.Telling? last = null;
        foreach (var row in said.OrderBy(row => row.Edition).ThenBy(row => AimOf(row) is null).ThenBy(row => AimOf(row)?.Latest))
        {
            if (last is not null && (AimOf(row) is null || AimOf(row) == last.Aim))
                continue;
            yield return last = new(row.Edition, AimOf(row), row.Hedge, row.Id, row.Standing.Kind);
        }
    }

    private ImmutableArray<Promise.Event> Joined(JurisdictionCode who, string? instrument)
    {
        if (!TreatyCode.TryParse(instrument, out var treaty) || registers.Participation.Of(who, treaty) is not { } acts)
            return [];
        Promise.Event? Of(string what, ActDay act) => act.Happened ? new(what, act.Day is { } day ? EdtfDate.OfDay(day) : null, null, acts.Origin.Place) : null;
        return [.. new[] { Of(acts.DepositKind == DepositKind.Accession ? "acceded" : "deposited", acts.Deposit), Of("in force for it", acts.EntryIntoForce), Of("left", acts.WithdrawalEffective) }.OfType<Promise.Event>()];
    }

    // Of the tellings of its doing the one with a day, the latest edition first: figures are revised.
    private static IEnumerable<Promise.Event> Done(IEnumerable<StatementRow> rows, int since) => rows
        .Where(row => row.Edition >= since && row.Hedge is Hedge.Asserted or Hedge.Reported)
        .OrderByDescending(row => row.Date is not null).ThenByDescending(row => row.Edition).Take(1)
        .Select(row => new Promise.Event(Vocabulary.Word(row.Value), row.Date, row.Id, null));

    private PromiseOutcome Outcome(Promise promise)
    {
        var aim = promise.Aim?.Latest;
        if (promise.Followed is [var first, ..])
            return aim is null || first.Day is null || !(first.Day.Earliest > aim) ? PromiseOutcome.Kept : PromiseOutcome.KeptLate;
        var known = TreatyCode.TryParse(promise.Instrument, out var treaty) ? registers.Treaties.Find(treaty)?.KnownTo : null;
        if (aim is null || !(aim < (known ?? registers.Treaties.Find(TreatyCode.Mbt)!.KnownTo)))
            return PromiseOutcome.Open;
        return promise.Kind == StatementKind.Policy && known is not null ? PromiseOutcome.NotKept : PromiseOutcome.OutcomeNotHeld;
    }

    private static EdtfDate? AimOf(StatementRow row) => row.Target ?? (row.Value == StatementValue.Deadline ? row.Date : null);

    private static string? InstrumentOf(StatementRow row) => row.Instrument ?? (row.Kind == StatementKind.Policy ? "MBT" : null);
}
