using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Records readings as another base recorded them, their numbers and times included; runs in the writer's thread, within its transaction.</summary>
internal static class ReplayReadings
{
    /// <summary>Throws <see cref="FormatException"/> for a reading that does not follow from those before it.</summary>
    public static (Holdings After, bool Done) Run(SqliteConnection connection, Holdings before, IEnumerable<(LoggedReading Logged, PreparedReading Prepared)> readings)
    {
        using var rows = new EvidenceRows(connection);
        return (readings.Aggregate(before, (holdings, reading) => Replay(rows, holdings, reading.Logged, reading.Prepared)), true);
    }

    private static Holdings Replay(EvidenceRows rows, Holdings holdings, LoggedReading logged, PreparedReading prepared)
    {
        if (prepared.Refusal is { } refusal)
            throw new FormatException(refusal);
        if (logged.Number != holdings.Revision + 1)
            throw new FormatException($"Reading {logged.Number} follows reading {holdings.Revision}; one is missing or stands twice.");
        if ((logged.Page is null) == (logged.Unfiled is null) || (logged.Page is not null && logged.Page != prepared.Address))
            throw new FormatException($"Reading {logged.Number} does not stand where its document says.");

        var held = holdings.Sources.GetValueOrDefault(prepared.Source.Id);
        var source = held?.Key ?? rows.AddSource(prepared.Source, prepared.PackedBytes);
        var text = rows.AddText(prepared.Document.Text.Hash, prepared.PackedText);
        if (logged.Page is not { } address)
        {
            var packed = prepared.Unfiled is null ? Compressed.Pack(prepared.JsonWithoutStatements()) : prepared.PackedJson;
            rows.AddReading(prepared.Document, 0, logged.RecordedAt, source, text, null, logged.Unfiled, prepared.Address, packed);
            return holdings.With(Summaries.Unfiled(prepared.Source, prepared.Document, prepared.Address, logged.Unfiled!.Value, logged.Number), source, prepared.Document.Part);
        }
        var page = holdings.PageIds.TryGetValue(address, out var id) ? id : rows.AddPage(address);
        var number = rows.AddReading(prepared.Document, prepared.Statements.Length, logged.RecordedAt, source, text, page, null, null, prepared.PackedJson);
        rows.AddStatements(page, number, prepared.Statements.Where(statement => rows.PageOf(statement.Id) is null));
        foreach (var (old, by) in logged.Superseded)
            rows.AddSupersession(Known(rows, old), number, by is null ? null : Known(rows, by));
        foreach (var again in logged.Reappeared)
            rows.AddReappearance(Known(rows, again), number);
        foreach (var (locator, became) in logged.Aliases)
            rows.AddAlias(page, number, locator, became);
        return holdings.With(page, Summaries.Page(prepared, address, number, logged.RecordedAt), source, prepared.Document.Part);
    }

    private static StatementId Known(EvidenceRows rows, StatementId id) =>
        rows.PageOf(id) is not null ? id : throw new FormatException($"The superseded statement {id} was never recorded.");
}
