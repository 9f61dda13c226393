using System.Globalization;
using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Turns an event that is entered into a row of the register it belongs to, and tells whether it is new, held already, or at odds with what is held.</summary>
public sealed class RecordEvent(RegisterSet registers)
{
    private readonly StatusOnDate status = new(registers);

    /// <summary>How the entry compares with what is held, and the event it is held as or differs from.</summary>
    public (EntryOutcome Outcome, TreatyEvent? Held) Compare(EventEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var alike = status.EventsOf(entry.Jurisdiction, entry.Treaty).Where(held => IsAlike(held, entry)).ToArray();
        if (entry.Corrects.Length > 0)
            return (EntryOutcome.New, null);
        if (alike.FirstOrDefault(held => (held.Day?.Text ?? "unknown") == entry.Day) is { } same)
            return (EntryOutcome.Held, same);
        // Parliaments vote more than once; a State signs and joins once, unless it has left in between.
        bool isOnce = entry.Kind.IsOfMembership() && entry.Kind is not (TreatyEventKind.Proposal or TreatyEventKind.ParliamentVote or TreatyEventKind.Promulgation or TreatyEventKind.SuspensionClaimed or TreatyEventKind.Objection);
        return isOnce && alike.LastOrDefault(held => !HasLeftBetween(held, entry)) is { } other ? (EntryOutcome.Differs, other) : (EntryOutcome.New, null);
    }

    /// <summary>The register the event belongs to, and its row there.</summary>
    public (string File, IReadOnlyDictionary<string, string> Fields) Row(EventEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["treaty"] = entry.Treaty.Value,
            ["jurisdiction"] = entry.Jurisdiction.Value,
            ["source"] = entry.Source,
            ["confidence"] = Word(entry.Confidence),
            ["note"] = entry.Note,
            ["learned_on"] = entry.LearnedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        switch (entry.Kind)
        {
            case TreatyEventKind.ExtensionRequested or TreatyEventKind.ExtensionGranted:
                AddExtension(entry, fields);
                return ("extensions.csv", fields);
            case TreatyEventKind.ReportSubmitted:
                Set(fields, ("kind", entry.Covers.Length > 0 ? "annual" : "initial"), ("covers", entry.Covers), ("submitted", entry.Day));
                return ("article7_reports.csv", fields);
            case TreatyEventKind.Completed or TreatyEventKind.NotCompleted or TreatyEventKind.NoDeadlineListed:
                Set(fields, ("article", entry.Article), ("outcome", Word(entry.Kind)), ("day", entry.Day), ("declared_at", entry.At));
                return ("completions.csv", fields);
            default:
                Set(fields, ("event", Word(entry.Kind)), ("day", entry.Day), ("by", entry.By), ("corrects", entry.Corrects));
                return ("treaty_events.csv", fields);
        }
    }

    // A grant answers the request that is still open, and repeats what is known of it: the newer row of one key answers alone.
    private void AddExtension(EventEntry entry, Dictionary<string, string> fields)
    {
        var chain = registers.Obligations.Extensions.Where(row => row.Jurisdiction == entry.Jurisdiction && row.Treaty == entry.Treaty && row.Article == entry.Article).ToArray();
        var open = entry.Kind == TreatyEventKind.ExtensionGranted ? chain.LastOrDefault(row => row.GrantedUntil is null) : null;
        int number = open?.Number ?? chain.Select(row => row.Number).DefaultIfEmpty().Max() + 1;
        Set(fields, ("article", entry.Article), ("number", number.ToString(CultureInfo.InvariantCulture)));
        if (entry.Kind == TreatyEventKind.ExtensionRequested)
            Set(fields, ("requested", entry.Day), ("requested_until", entry.Until));
        else
            Set(fields, ("requested", open?.Requested?.Text ?? ""), ("requested_until", open?.RequestedUntil?.Text ?? ""), ("length", open?.Length ?? ""),
                ("granted", entry.Day), ("granted_at", entry.At), ("granted_until", entry.Until));
    }

    private static void Set(Dictionary<string, string> fields, params ReadOnlySpan<(string Name, string Text)> values)
    {
        foreach (var (name, text) in values)
            fields[name] = text;
    }

    private static bool IsAlike(TreatyEvent held, EventEntry entry)
    {
        bool isSame = entry.Kind.Deposit() == DepositKind.None ? held.Kind == entry.Kind : held.Kind.Deposit() != DepositKind.None;
        return isSame && held.Article == entry.Article && held.By == entry.By && (held.Covers?.ToString(CultureInfo.InvariantCulture) ?? "") == entry.Covers;
    }

    private bool HasLeftBetween(TreatyEvent held, EventEntry entry) =>
        status.PeriodsOf(entry.Jurisdiction, entry.Treaty).Any(period => period.WithdrawalEffective.Day is { } left && !(held.Day?.Earliest >= left) && EdtfDate.TryParse(entry.Day, out var day) && day.Earliest >= left);

    private static string Word<T>(T member) where T : struct, Enum => SnakeWords<T>.Of(member);
}
