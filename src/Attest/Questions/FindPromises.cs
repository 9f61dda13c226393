using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var rows = isChecked ? OfEditors() : store.RowsOf([.. Kinds.Select(kind => kind.Kind)], [.. Kinds.SelectMany(kind => kind.Promised.Add(kind.Done)).Distinct()]);
        return Among(only is null ? rows : rows.Where(row => row.Subject == only));
    }

    /// <summary>The promises among some statements; by jurisdiction, then kind.</summary>
    public ImmutableArray<Promise> Among(IEnumerable<StatementRow> statements)
    {
        // One pass: an archive has tens of thousands of them.
        Dictionary<(JurisdictionCode Subject, StatementKind Kind, string? Instrument), List<StatementRow>> promised = [];
        Dictionary<(JurisdictionCode, StatementKind), List<StatementRow>> done = [];
        foreach (var row in statements.Where(row => !row.Negated && (row.Standing.IsChecked || !isChecked)))
        {
            if (OfKind(row.Kind) is not { } kind)
                continue;
            if (row.Value == kind.Done)
                Of(done, (row.Subject, row.Kind)).Add(row);
            else if (kind.Promised.Contains(row.Value))
                Of(promised, (row.Subject, row.Kind, InstrumentOf(row))).Add(row);
        }
        return
        [
            .. from said in promised
               orderby said.Key.Subject.Value, said.Key.Kind
               select Told(said.Key.Subject, said.Key.Kind, said.Key.Instrument, said.Value, done.GetValueOrDefault((said.Key.Subject, said.Key.Kind)) ?? []),
        ];
    }

    // Editors rule on few pages of many; what nobody ruled on is not looked at.
    private IEnumerable<StatementRow> OfEditors() =>
        from page in store.Judgements.Select(recorded => recorded.Page).Distinct().Order().Select(store.Find)
        where page is not null
        from stored in page.Upheld
        select StatementRow.Of(stored.Id, stored.Page, stored.Statement) with { Standing = stored.Standing };

    private static (StatementKind Kind, ImmutableArray<StatementValue> Promised, StatementValue Done)? OfKind(StatementKind kind)
    {
        foreach (var known in Kinds)
            if (known.Kind == kind)
                return known;
        return null;
    }

    private static List<StatementRow> Of<TKey>(Dictionary<TKey, List<StatementRow>> lists, TKey key)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }

    private Promise Told(JurisdictionCode who, StatementKind kind, string? instrument, List<StatementRow> said, IEnumerable<StatementRow> done)
    {
        ImmutableArray<Promise.Telling> tellings = [.. Tellings(said)];
        var followed = kind == StatementKind.Policy ? Joined(who, instrument) : [.. Done(done, tellings[0].Edition)];
        var promise = new Promise(who, kind, instrument, tellings, PromiseOutcome.Open, followed);
        return promise with { Outcome = Outcome(promise) };
    }

    // Of one edition each aim, the earlier one first: a report that names two tells of an older one too. What has no aim adds nothing to what has one, nor what repeats
    // the last telling.
    private static IEnumerable<Promise.Telling> Tellings(List<StatementRow> said)
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
