using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Records new readings of sources that the base holds; runs in the writer's thread, within its transaction.</summary>
internal sealed class SupersedePages(SqliteConnection connection, PlaceReadings place)
{
    public static ImmutableArray<SourceOutcome> Run(EvidenceRows rows, IEnumerable<PreparedReading> readings, DateTimeOffset now)
    {
        var step = new SupersedePages(rows.Connection, new PlaceReadings(rows, now));
        return [.. readings.SelectMany(reading => reading.Parts.Prepend(reading)).Select(step.Supersede)];
    }

    private SourceOutcome Supersede(PreparedReading reading)
    {
        var id = reading.Source.Id;
        if (EvidenceQueries.Held(connection, id) is not { } source)
            return Refused(id, null, "The base does not hold this source; import it.");
        var held = source.Readings.GetValueOrDefault(reading.Facts.Part);
        var page = held?.Page;
        if (reading.Refusal is { } refusal)
            return Refused(id, page, refusal);
        // A better reader supersedes statements, never addresses (I5).
        if (page is not null && reading.Address != page)
            return Refused(id, page, $"It would now stand under {reading.Address?.ToString() ?? "no address"}; the page stays as it was until a person rules.");
        var reason = place.ReasonAgainst(reading);
        if (held is not null && held.Unfiled?.Reason == reason && IsUnchanged(reading, held, reason))
            return new SourceOutcome(id, RereadFate.Unchanged, page, [], [], []);
        if (reason is { } unfiled)
        {
            place.Keep(reading, source.Key, unfiled);
            return new SourceOutcome(id, RereadFate.Superseded, null, [], [], [], ExplainUnfiled.Of(unfiled, reading));
        }
        if (place.ReadElsewhere(reading) is { } known)
            return Refused(id, page, $"The statement {known} was read from another page, whose text is the same.");
        var matched = place.File(reading, source.Key);
        return Outcome(reading, page is null ? RereadFate.Filed : RereadFate.Superseded, matched);
    }

    private bool IsUnchanged(PreparedReading reading, HeldReading held, UnfiledReason? reason)
    {
        var before = EvidenceQueries.Reading(connection, held.Number);
        var packed = reason is null || reading.Unfiled is not null ? reading.PackedJson : reading.PackedWithoutStatements();
        return before.Document.Text.Hash == reading.Facts.TextHash && before.Json.AsSpan().SequenceEqual(Compressed.Unpack(packed));
    }

    private static SourceOutcome Refused(SourceId id, PageAddress? page, string reason) => new(id, RereadFate.Refused, page, [], [], [], reason);

    private static SourceOutcome Outcome(PreparedReading reading, RereadFate fate, MatchedStatements matched)
    {
        var address = reading.Address!;
        StoredStatement Current((StatementId Id, Statement Statement) pair) => new(pair.Id, pair.Statement, address);
        StoredStatement Former((StatementId Id, Statement Statement) pair, StatementId? by) => new(pair.Id, pair.Statement, address, IsCurrent: false, by);
        return new SourceOutcome(
            reading.Source.Id, fate, address,
            [.. matched.Added.Select(Current)],
            [.. matched.Changed.Select(change => new StatementChange(Former(change.Before, change.Now.Id), Current(change.Now)))],
            [.. matched.Vanished.Select(old => Former(old, null))]);
    }
}
