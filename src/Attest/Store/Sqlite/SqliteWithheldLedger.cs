using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The sources that were taken out of a SQLite base.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
internal sealed class SqliteWithheldLedger(ILedgerAccess access) : WithheldLedger
{
    public override IReadOnlyList<WithheldSource> All => access.Read(connection => connection.Rows(ToWithheld, "SELECT source, pages, reason, person, at, log FROM withheld ORDER BY number"));

    /// <summary>Whether a source was taken out.</summary>
    public static bool Has(SqliteConnection connection, SourceId source) => connection.Integer("SELECT count(*) FROM withheld WHERE source = $1", Convert.FromHexString(source.Value)) > 0;

    internal override Task RecordAsync(WithheldSource withheld, CancellationToken cancellationToken) => access.WriteAsync(
        rows => rows.Connection.Integer(
            "INSERT INTO withheld (source, pages, reason, person, at, log) VALUES ($1, $2, $3, $4, $5, $6) RETURNING number",
            Convert.FromHexString(withheld.Source.Value), string.Join('\n', withheld.Pages), Vocabulary.Word(withheld.Reason), withheld.Person, Instant.Write(withheld.At), withheld.Log),
        cancellationToken);

    private static WithheldSource ToWithheld(SqliteDataReader row) => new(
        SupportJson.Id(Convert.ToHexStringLower(row.Bytes(0))), DumpWithheld.Pages(row.GetString(1).Split('\n', StringSplitOptions.RemoveEmptyEntries)), JsonParts.Word<WithholdingReason>(row.GetString(2)), row.GetString(3),
        Instant.Read(row.GetString(4)), row.Text(5));
}
