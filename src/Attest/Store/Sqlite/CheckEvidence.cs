using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Whether the rows of the evidence file agree with each other.</summary>
internal static class CheckEvidence
{
    private static readonly (string Table, string Sql)[] OrphanCounts =
    [
        ("source", "SELECT count(*) FROM source WHERE key NOT IN (SELECT source FROM reading)"),
        ("text", "SELECT count(*) FROM text WHERE key NOT IN (SELECT text FROM reading)"),
        ("page", "SELECT count(*) FROM page WHERE id NOT IN (SELECT page FROM reading WHERE page IS NOT NULL)"),
        ("reading", "SELECT (SELECT coalesce(max(number), 0) FROM reading) - (SELECT count(*) FROM reading)"),
        ("judgement", "SELECT (SELECT coalesce(max(number), 0) FROM judgement) - (SELECT count(*) FROM judgement)"),
    ];

    /// <summary>The tables with rows that belong to nothing, and how many; for readings and judgements, how many are missing in the sequence.</summary>
    public static IEnumerable<(string Table, long Count)> Orphans(SqliteConnection connection) =>
        connection.Rows(row => (row.GetString(0), row.GetInt64(1)), "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1")
            .Concat(OrphanCounts.Select(orphans => (orphans.Table, connection.Integer(orphans.Sql)!.Value)).Where(orphans => orphans.Item2 > 0));

    /// <summary>What of a reading does not agree with its source, its text or the rows of its statements.</summary>
    public static IEnumerable<string> Mismatches(SqliteConnection connection, long number)
    {
        var reading = EvidenceQueries.Reading(connection, number);
        var (source, sourceId, textHash, page, statements) = connection.Rows(
            row => (row.GetInt64(0), Convert.ToHexStringLower(row.Bytes(1)), Convert.ToHexStringLower(row.Bytes(2)), row.IsDBNull(3) ? (long?)null : row.GetInt64(3), row.GetInt32(4)),
            "SELECT s.key, s.id, t.hash, r.page, r.statements FROM reading r JOIN source s ON s.key = r.source JOIN text t ON t.key = r.text WHERE r.number = $1", number)[0];
        if (EvidenceQueries.Source(connection, source).Id.Value != sourceId)
            yield return "the bytes of its source are not those received (I1)";
        if (reading.Document.Text.Hash != textHash)
            yield return "its text is not the one that was read (I2)";
        if (page is null)
            yield break;
        if (reading.Statements.Length != statements)
            yield return $"it has {reading.Statements.Length} statements where {statements} were recorded";
        foreach (var (id, statement) in reading.Identified().Where(statement => EvidenceQueries.Statement(connection, statement.Id)?.Page != page))
            yield return $"its statement {id} at {statement.Locator} is not recorded under its identity (I5)";
    }
}
