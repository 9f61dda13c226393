using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Turns the rows of the registers into events, corrections applied; as of an earlier day, without what happened after it.</summary>
internal sealed class ReadTreatyEvents(RegisterSet registers)
{
    internal IEnumerable<TreatyEvent> Read() => Membership().Concat(Obligations()).Where(IsKnown);

    private IEnumerable<TreatyEvent> Membership()
    {
        var said = registers.Obligations.Events;
        var corrected = said.Where(row => row.Corrects.Length > 0).Select(row => (row.Treaty, row.Jurisdiction, row.Kind, row.Corrects)).ToHashSet();
        var held = registers.Participation.All.SelectMany(Acts)
            .Concat(said.Where(row => !row.IsTakenBack).Select(row => Make(row.Treaty, row.Jurisdiction, row.Kind, row.Day, row.Origin) with { By = row.By }));
        return held.Where(act => !corrected.Contains((act.Treaty, act.Jurisdiction, act.Kind, act.Day?.Text ?? "unknown")))
            .DistinctBy(act => (act.Treaty, act.Jurisdiction, act.Kind, act.Day, act.By));
    }

    private static IEnumerable<TreatyEvent> Acts(Participation row)
    {
        TreatyEvent Act(TreatyEventKind kind, ActDay day) => Make(row.Treaty, row.Jurisdiction, kind, day.Day is { } known ? EdtfDate.OfDay(known) : null, row.Origin);
        if (row.Signature.Happened)
            yield return Act(TreatyEventKind.Signature, row.Signature);
        if (row.DepositKind.Event() is { } deposit)
            yield return Act(deposit, row.Deposit);
        if (row.DepositKind == DepositKind.Succession && row.EntryIntoForce.Happened)
            yield return Act(TreatyEventKind.EntryIntoForce, row.EntryIntoForce);
        if (row.WithdrawalNotified.Happened)
            yield return Act(TreatyEventKind.WithdrawalNotified, row.WithdrawalNotified);
    }

    private IEnumerable<TreatyEvent> Obligations()
    {
        foreach (var row in registers.Obligations.Extensions)
        {
            var extension = Make(row.Treaty, row.Jurisdiction, TreatyEventKind.ExtensionRequested, row.Requested, row.Origin) with { Article = row.Article, Number = row.Number, Until = row.RequestedUntil };
            if (row.Requested is not null || row.RequestedUntil is not null)
                yield return extension;
            if (row.GrantedUntil is { } until)
                yield return extension with { Kind = TreatyEventKind.ExtensionGranted, Day = row.Granted ?? DayOf(row), Until = EdtfDate.OfDay(until), At = row.GrantedAt, Note = Joined(row.Length, row.Conditions, row.Origin.Note) };
        }
        foreach (var row in registers.Obligations.Reports)
            yield return Make(row.Treaty, row.Jurisdiction, TreatyEventKind.ReportSubmitted, row.Submitted, row.Origin) with { Report = row.Kind, Covers = row.Covers };
        foreach (var row in registers.Obligations.Completions)
            yield return Make(row.Treaty, row.Jurisdiction, KindOf(row.Outcome), row.Day, row.Origin) with { Article = row.Article, At = row.DeclaredAt };
    }

    private static TreatyEvent Make(TreatyCode treaty, JurisdictionCode jurisdiction, TreatyEventKind kind, EdtfDate? day, RowOrigin origin) => new()
    {
        Treaty = treaty,
        Jurisdiction = jurisdiction,
        Kind = kind,
        Day = day,
        Evidence = origin.Place,
        Source = origin.Source,
        Confidence = origin.Confidence,
        LearnedOn = origin.LearnedOn,
        Note = origin.Note,
        Origin = origin,
    };

    // Meetings decide on their last day.
    private EdtfDate? DayOf(Extension row) => row.GrantedAt.Length > 0 ? EdtfDate.OfDay(registers.Meetings.Find(row.Treaty, row.GrantedAt)!.End) : null;

    private static TreatyEventKind KindOf(CompletionOutcome outcome) => outcome switch
    {
        CompletionOutcome.Completed => TreatyEventKind.Completed,
        CompletionOutcome.NotCompleted => TreatyEventKind.NotCompleted,
        _ => TreatyEventKind.NoDeadlineListed,
    };

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        string text = "";
        foreach (string part in parts)
            text += part.Length == 0 ? "" : text.Length == 0 ? part : "; " + part;
        return text;
    }

    // A bundled row does not say when it was learned; it cannot have been before the event.
    private bool IsKnown(TreatyEvent happened) => registers.AsOf is not { } asOf || !(happened.Day?.Earliest > asOf);
}
