namespace Attest.Store.Sqlite;

/// <summary>The editions frozen from a SQLite base.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
internal sealed class SqliteEditionLedger(ILedgerAccess access) : EditionLedger
{
    public override IReadOnlyList<RecordedEdition> All => access.Read(connection => connection.Rows(
        row => new RecordedEdition(row.GetString(0), row.GetInt32(1), row.GetInt32(2), Instant.Read(row.GetString(3)), row.GetString(4), row.GetString(5)),
        "SELECT product, year, revision, frozen_at, root, description FROM frozen_edition ORDER BY number"));

    public override Task RecordAsync(RecordedEdition edition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return access.WriteAsync(rows => rows.Connection.Integer(
            "INSERT INTO frozen_edition (product, year, revision, frozen_at, root, description) VALUES ($1, $2, $3, $4, $5, $6) RETURNING number",
            edition.Product, edition.Year, edition.Revision, Instant.Write(edition.FrozenAt), edition.Root, edition.Description), cancellationToken);
    }
}
