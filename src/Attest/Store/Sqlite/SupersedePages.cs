using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Records new readings of sources that the base holds; runs in the writer's thread, within its transaction.</summary>
internal sealed class SupersedePages(SqliteConnection connection, EvidenceRows rows, Holdings holdings, DateTimeOffset now)
{
    private Holdings _holdings = holdings;

    public static (Holdings After, ImmutableArray<SourceOutcome> Outcomes) Run(
        SqliteConnection connection, Holdings before, IEnumerable<PreparedReading> readings, DateTimeOffset now)
    {
        using var rows = new EvidenceRows(connection);
        var step = new SupersedePages(connection, rows, before, now);
        ImmutableArray<SourceOutcome> outcomes = [.. readings.Select(step.Supersede)];
        return (step._holdings, outcomes);
    }

    private SourceOutcome Supersede(PreparedReading reading)
    {
        var id = reading.Source.Id;
        if (!_holdings.Sources.TryGetValue(id, out var held))
            return Refused(id, null, "The base does not hold this source; import it.");
        var page = held.PageId is { } pageId ? _holdings.PagesById[pageId].Address : null;
        if (reading.Refusal is { } refusal)
            return Refused(id, page, refusal);
        // A better reader supersedes statements, never addresses (I5).
        if (page is not null && reading.Address != page)
            return Refused(id, page, $"It would now stand under {reading.Address?.ToString() ?? "no address"}; the page stays as it was until a person rules.");

        var before = EvidenceQueries.Reading(connection, held.Reading);
        var isTaken = page is null && reading.Address is { } wanted && _holdings.Find(wanted) is not null;
        var json = isTaken ? reading.JsonWithoutStatements() : reading.Json;
        if (before.Document.Text.Hash == reading.Document.Text.Hash && before.Json.AsSpan().SequenceEqual(json))
            return new SourceOutcome(id, RereadFate.Unchanged, page, [], [], []);
        if (page is null && (isTaken || reading.Address is null))
            return KeepUnfiled(reading, held, json, reading.Unfiled ?? UnfiledReason.AddressTaken);
        return File(reading, held, before, page);
    }

    private static SourceOutcome Refused(SourceId id, PageAddress? page, string reason) => new(id, RereadFate.Refused, page, [], [], [], reason);

    private SourceOutcome KeepUnfiled(PreparedReading reading, HeldSource held, byte[] json, UnfiledReason reason)
    {
        var number = rows.AddReading(reading, now, held.Key, TextKey(reading), null, reason, reading.Address, Compressed.Pack(json));
        var unfiled = Summaries.Unfiled(reading, reason, number);
        _holdings = _holdings.With(unfiled, new HeldSource(held.Key, number, null, unfiled));
        return new SourceOutcome(reading.Source.Id, RereadFate.Superseded, null, [], [], [], Summaries.Explain(unfiled));
    }

    private SourceOutcome File(PreparedReading reading, HeldSource held, Reading before, PageAddress? page)
    {
        var address = reading.Address!;
        var matched = MatchStatements.Between(page is null ? [] : before.Identified(), before.Document, reading.Statements, reading.Document);
        if (matched.Added.Concat(matched.Changed.Select(change => change.Now)).FirstOrDefault(added => rows.PageOf(added.Id) is { } other && other != held.PageId) is { Id: { } known })
            return Refused(reading.Source.Id, page, $"The statement {known} was read from another page, whose text is the same.");

        var pageId = held.PageId ?? rows.AddPage(address);
        var number = rows.AddReading(reading, now, held.Key, TextKey(reading), pageId, null, null, reading.PackedJson);
        var added = matched.Added.Concat(matched.Changed.Select(change => change.Now)).ToLookup(statement => rows.PageOf(statement.Id) is null);
        rows.AddStatements(pageId, number, added[true].OrderBy(statement => reading.Statements.IndexOf(statement)));
        foreach (var (again, _) in added[false])
            rows.AddReappearance(again, number);
        foreach (var (old, successor) in matched.Changed)
            rows.AddSupersession(old.Id, number, successor.Id);
        foreach (var old in matched.Vanished)
            rows.AddSupersession(old.Id, number, null);
        if (page is not null)
            foreach (var (locator, became) in MatchSentences.Renamed(before.Document, reading.Document))
                rows.AddAlias(pageId, number, locator, became);
        _holdings = _holdings.With(pageId, Summaries.Page(reading, address, number, now), new HeldSource(held.Key, number, pageId, null));
        return Outcome(reading, page is null ? RereadFate.Filed : RereadFate.Superseded, matched);
    }

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

    private long TextKey(PreparedReading reading) => rows.AddText(reading.Document.Text.Hash, reading.PackedText);
}
