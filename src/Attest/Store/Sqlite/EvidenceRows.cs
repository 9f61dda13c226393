using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Adds rows to the evidence file; runs in the writer's thread, within its transaction.</summary>
internal sealed class EvidenceRows(SqliteConnection connection, DateTimeOffset now)
{
    private const int PageBits = 20;
    private const int StatementBits = 16;

    public long AddSource(Source source, byte[] packed) => connection.Integer(
        "INSERT INTO source (id, name, notice, length, content) VALUES ($1, $2, $3, $4, $5) RETURNING key",
        Hash(source.Id.Value), source.Name, source.Notice, source.Bytes.Length, packed)!.Value;

    /// <summary>The key of a text, which may be there already: other bytes can hold the same text.</summary>
    public long AddText(string hash, byte[] packed) =>
        connection.Integer("SELECT key FROM text WHERE hash = $1", Hash(hash))
        ?? connection.Integer("INSERT INTO text (hash, content) VALUES ($1, $2) RETURNING key", Hash(hash), packed)!.Value;

    /// <summary>Takes the next id of the edition, so that descending ids are newest first.</summary>
    public long AddPage(PageAddress address)
    {
        var first = (long)address.Edition << PageBits;
        var id = (connection.Integer("SELECT max(id) FROM page WHERE id >= $1 AND id < $2", first, first + (1 << PageBits)) ?? first) + 1;
        connection.Execute(
            "INSERT INTO page (id, product, edition, revision, jurisdiction, theme) VALUES ($1, $2, $3, $4, $5, $6)",
            id, address.Product, address.Edition, address.Revision, address.Jurisdiction.Value, address.Theme);
        return id;
    }

    /// <summary>Adds a reading under a page or, with a reason, under none; the number is the next one of the base.</summary>
    public (long Number, DateTimeOffset At) AddReading(PreparedReading reading, long source, long text, long? page, UnfiledReason? unfiled, PageAddress? contested, byte[] packed)
    {
        var document = reading.Document;
        var number = connection.Integer(
            """
            INSERT INTO reading (number, source, text, page, unfiled, recorded_at, title, layout, language, jurisdiction_name, contested, sentences, statements, notes, diagnostics, content)
            VALUES ((SELECT coalesce(max(number), 0) + 1 FROM reading), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING number
            """,
            source, text, page, unfiled is { } reason ? Vocabulary.Word(reason) : null, Instant.Write(now), document.Title, document.Layout, document.Language,
            document.JurisdictionName, contested?.ToString(), document.Sentences.Count(), page is null ? 0 : reading.Statements.Length,
            document.Notes.Length, document.Diagnostics.Length, packed)!.Value;
        return (number, Instant.Read(Instant.Write(now)));
    }

    /// <summary>Adds the statements that the page does not have yet, in the order of the text.</summary>
    public void AddStatements(long page, long reading, IEnumerable<(StatementId Id, Statement Statement)> statements)
    {
        var first = page << StatementBits;
        var key = connection.Integer("SELECT max(key) FROM statement WHERE key >= $1 AND key < $2", first, first + (1 << StatementBits)) ?? first;
        foreach (var (id, statement) in statements)
            connection.Execute(
                "INSERT INTO statement (key, id, page, reading, kind, instrument, value, negated, hedge, date) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                ++key, Hash(id.Value), page, reading, Vocabulary.Word(statement.Kind), statement.Instrument, Vocabulary.Word(statement.Value),
                statement.Negated ? 1 : 0, Vocabulary.Word(statement.Hedge), statement.Date?.Text);
    }

    /// <summary>Which page a statement was read from, whether it still is or not; null when it was never read.</summary>
    public long? PageOf(StatementId id) => connection.Integer("SELECT page FROM statement WHERE id = $1", Hash(id.Value));

    public void AddSupersession(StatementId superseded, long reading, StatementId? successor) => connection.Execute(
        "INSERT INTO supersession (statement, reading, successor) VALUES ((SELECT key FROM statement WHERE id = $1), $2, (SELECT key FROM statement WHERE id = $3))",
        Hash(superseded.Value), reading, successor is null ? null : Hash(successor.Value));

    public void AddAlias(long page, long reading, string locator, string became) =>
        connection.Execute("INSERT INTO alias (page, reading, locator, became) VALUES ($1, $2, $3, $4)", page, reading, locator, became);

    private static byte[] Hash(string digits) => Convert.FromHexString(digits);
}
