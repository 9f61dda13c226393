using Attest.Statements;

namespace Attest.Store.Sqlite;

/// <summary>What readers sent, in a SQLite base.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
internal sealed class SqliteLetterLedger(ILedgerAccess access) : LetterLedger
{
    public override IReadOnlyList<Letter> All(LetterKind kind) => access.Read(connection => connection.Rows(
        row => new Letter(kind, Instant.Read(row.GetString(0)), row.GetString(1), row.GetString(2)) { Name = row.GetString(3), Contact = row.GetString(4), PostalAddress = row.GetString(5), Copies = row.GetInt32(6) },
        "SELECT received_at, subject, words, name, contact, postal_address, copies FROM letter WHERE kind = $1 ORDER BY number", Vocabulary.Word(kind)));

    public override Task AddAsync(Letter letter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return access.WriteAsync(rows => rows.Connection.Integer(
            "INSERT INTO letter (kind, received_at, subject, words, name, contact, postal_address, copies) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number",
            Vocabulary.Word(letter.Kind), Instant.Write(letter.ReceivedAt), letter.Subject, letter.Words, letter.Name, letter.Contact, letter.PostalAddress, letter.Copies), cancellationToken);
    }
}
