using Attest.Statements;

namespace Attest.Store.Sqlite;

/// <summary>Records readings as another base recorded them, their numbers and times included; runs in the writer's thread, within its transaction.</summary>
internal static class ReplayReadings
{
    /// <summary>Throws <see cref="FormatException"/> for a reading that does not follow from those before it.</summary>
    public static bool Run(EvidenceRows rows, IEnumerable<(LoggedReading Logged, PreparedReading Prepared)> readings)
    {
        var revision = EvidenceQueries.Revision(rows.Connection);
        foreach (var (logged, prepared) in readings)
            Replay(rows, revision++, logged, prepared);
        return true;
    }

    private static void Replay(EvidenceRows rows, long revision, LoggedReading logged, PreparedReading prepared)
    {
        if (prepared.Refusal is { } refusal)
            throw new FormatException(refusal);
        if (logged.Number != revision + 1)
            throw new FormatException($"Reading {logged.Number} follows reading {revision}; one is missing or stands twice.");
        if ((logged.Page is null) == (logged.Unfiled is null) || (logged.Page is not null && logged.Page != prepared.Address))
            throw new FormatException($"Reading {logged.Number} does not stand where its document says.");

        var source = rows.FindSource(prepared.Source.Id) ?? rows.AddSource(prepared.Source, prepared.PackedBytes);
        var text = rows.AddText(prepared.Facts.TextHash, prepared.PackedText);
        if (logged.Page is not { } address)
        {
            var packed = prepared.Unfiled is null ? prepared.PackedWithoutStatements() : prepared.PackedJson;
            rows.AddReading(prepared.Facts, 0, logged.RecordedAt, source, text, null, logged.Unfiled, prepared.Address, packed);
            return;
        }
        var page = rows.FindPage(address) ?? rows.AddPage(address);
        var number = rows.AddReading(prepared.Facts, prepared.Statements.Length, logged.RecordedAt, source, text, page, null, null, prepared.PackedJson);
        rows.AddStatements(page, number, prepared.Statements.Where(statement => rows.PageOf(statement.Id) is null));
        foreach (var (old, by) in logged.Superseded)
            rows.AddSupersession(Known(rows, old), number, by is null ? null : Known(rows, by));
        foreach (var again in logged.Reappeared)
            rows.AddReappearance(Known(rows, again), number);
        foreach (var (locator, became) in logged.Aliases)
            rows.AddAlias(page, number, locator, became);
        rows.AddFiled(new FiledText(number, prepared.Indexed!));
    }

    private static StatementId Known(EvidenceRows rows, StatementId id) =>
        rows.PageOf(id) is not null ? id : throw new FormatException($"The superseded statement {id} was never recorded.");
}
