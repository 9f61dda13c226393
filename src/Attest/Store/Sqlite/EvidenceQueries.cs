using System.Text;
using System.Text.Json;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads rows of the evidence file.</summary>
internal static class EvidenceQueries
{
    private const string ReadingColumns = "r.number, r.content, t.content, s.name, r.recorded_at FROM reading r JOIN text t ON t.key = r.text JOIN source s ON s.key = r.source";

    /// <summary>A reading in full: its document, its statements in order and the name of its source.</summary>
    public static Reading Reading(SqliteConnection connection, long number) =>
        connection.Rows(ToReading, $"SELECT {ReadingColumns} WHERE r.number = $1", number)[0];

    /// <summary>The source that a reading is of.</summary>
    public static SourceId SourceOf(SqliteConnection connection, long number) =>
        connection.Rows(row => ToSourceId(row.Bytes(0)), "SELECT s.id FROM reading r JOIN source s ON s.key = r.source WHERE r.number = $1", number)[0];

    /// <summary>The readings of a text, newest first, those that stand under an address before those that do not.</summary>
    public static List<(long Number, long? Page)> ReadingsOfText(SqliteConnection connection, string hash) => connection.Rows(
        row => (row.GetInt64(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
        "SELECT number, page FROM reading WHERE text = (SELECT key FROM text WHERE hash = $1) ORDER BY page IS NULL, number DESC", Convert.FromHexString(hash));

    /// <summary>The reading in which a page's superseded statement was last read.</summary>
    public static long LastReadingBefore(SqliteConnection connection, long page, long reading) =>
        connection.Integer("SELECT max(number) FROM reading WHERE page = $1 AND number < $2", page, reading)!.Value;

    /// <summary>Key and page of a statement, or null.</summary>
    public static (long Key, long Page)? Statement(SqliteConnection connection, StatementId id) =>
        connection.Rows(row => ((long, long)?)(row.GetInt64(0), row.GetInt64(1)), "SELECT key, page FROM statement WHERE id = $1", Convert.FromHexString(id.Value)).FirstOrDefault();

    /// <summary>The statements read today whose actor is the given one, on pages about somebody else: identity and page, newest edition first, at most so many.</summary>
    public static List<(StatementId Id, long Page)> StatementsOfActor(SqliteConnection connection, string actor, int most) => connection.Rows(
        row => (ToStatementId(row.Bytes(0)), row.GetInt64(1)),
        """
        SELECT s.id, s.page FROM statement_actor a JOIN current_statement s ON s.key = a.statement JOIN page p ON p.id = s.page
        WHERE a.actor = $1 AND p.jurisdiction <> $1 ORDER BY s.page DESC, s.key LIMIT $2
        """,
        actor, most);

    /// <summary>The pages with a statement read today whose actor is the given one, answered from indexes alone: a statement's key holds its page.</summary>
    public static List<long> PagesOfActor(SqliteConnection connection, string actor) => connection.Rows(
        row => row.GetInt64(0),
        """
        SELECT DISTINCT a.statement >> 16 FROM statement_actor a WHERE a.actor = $1
        AND (SELECT coalesce(max(reading), 0) FROM supersession WHERE statement = a.statement) <= (SELECT coalesce(max(reading), 0) FROM reappearance WHERE statement = a.statement)
        """,
        actor);

    /// <summary>The last supersession of a statement: the reading that no longer has it, and the key and identity of what stands in its place.</summary>
    public static (long Reading, long? Successor, StatementId? SuccessorId)? Supersession(SqliteConnection connection, long statement) => connection.Rows(
        row => ((long, long?, StatementId?)?)(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), row.IsDBNull(2) ? null : ToStatementId(row.Bytes(2))),
        "SELECT x.reading, x.successor, s.id FROM supersession x LEFT JOIN statement s ON s.key = x.successor WHERE x.statement = $1 ORDER BY x.reading DESC LIMIT 1",
        statement).FirstOrDefault();

    /// <summary>The renamings of a page's sentences, oldest first.</summary>
    public static List<(long Reading, string Locator, string Became)> Aliases(SqliteConnection connection, long page) => connection.Rows(
        row => (row.GetInt64(0), row.GetString(1), row.GetString(2)), "SELECT reading, locator, became FROM alias WHERE page = $1 ORDER BY reading, key", page);

    public static Source Source(SqliteConnection connection, long key) => connection.Rows(
        row => new Source(row.GetString(0), Compressed.Unpack(row.Bytes(2)), row.Text(1)) { FetchedAt = row.Text(3) }, "SELECT name, notice, content, fetched_at FROM source WHERE key = $1", key)[0];

    /// <summary>The number of the last reading, 0 when there is none.</summary>
    public static long Revision(SqliteConnection connection) => connection.Integer("SELECT max(number) FROM reading") ?? 0;

    /// <summary>The next readings after a number that stand under an address, at most so many, oldest first.</summary>
    public static List<(long Number, long Page)> FiledReadingsAfter(SqliteConnection connection, long number, int most) => connection.Rows(
        row => (row.GetInt64(0), row.GetInt64(1)), "SELECT number, page FROM reading WHERE number > $1 AND page IS NOT NULL ORDER BY number LIMIT $2", number, most);

    /// <summary>A text by its hash, or null.</summary>
    public static string? Text(SqliteConnection connection, string hash) => connection.Rows(
        row => Encoding.UTF8.GetString(Compressed.Unpack(row.Bytes(0))), "SELECT content FROM text WHERE hash = $1", Convert.FromHexString(hash)).FirstOrDefault();

    /// <summary>The text of a reading.</summary>
    public static string TextOfReading(SqliteConnection connection, long number) => connection.Rows(
        row => Encoding.UTF8.GetString(Compressed.Unpack(row.Bytes(0))), "SELECT t.content FROM reading r JOIN text t ON t.key = r.text WHERE r.number = $1", number)[0];

    /// <summary>The address a filed reading stands under.</summary>
    public static PageAddress AddressOfReading(SqliteConnection connection, long number) => connection.Rows(
        row => new PageAddress(row.GetString(0), row.GetInt32(1), row.GetInt32(2), JurisdictionCode.Parse(row.GetString(3)), row.GetString(4)),
        "SELECT p.product, p.edition, p.revision, p.jurisdiction, p.theme FROM reading r JOIN page p ON p.id = r.page WHERE r.number = $1", number)[0];

    /// <summary>The statements that a reading no longer has, each with what stands in its place.</summary>
    public static List<(StatementId Old, StatementId? By)> SupersededBy(SqliteConnection connection, long number) => connection.Rows(
        row => (ToStatementId(row.Bytes(0)), row.IsDBNull(1) ? null : ToStatementId(row.Bytes(1))),
        "SELECT o.id, n.id FROM supersession x JOIN statement o ON o.key = x.statement LEFT JOIN statement n ON n.key = x.successor WHERE x.reading = $1 ORDER BY x.key", number);

    /// <summary>The superseded statements that a reading has again.</summary>
    public static List<StatementId> Reappeared(SqliteConnection connection, long number) => connection.Rows(
        row => ToStatementId(row.Bytes(0)), "SELECT s.id FROM reappearance r JOIN statement s ON s.key = r.statement WHERE r.reading = $1 ORDER BY r.key", number);

    /// <summary>The base's own row.</summary>
    public static (string Id, DateTimeOffset CreatedAt, bool IsDemonstration) Base(SqliteConnection connection) => connection.Rows(
        row => (row.GetString(0), Instant.Read(row.GetString(1)), row.GetBoolean(2)), "SELECT id, created_at, demonstration FROM base")[0];

    /// <summary>The lists that are answered from memory, brought up to a revision.</summary>
    public static Holdings Holdings(SqliteConnection connection, Holdings before, long revision) => before.With(revision, connection.Rows(
        ToHeldReading, $"{Readings} WHERE r.number > $1 AND r.number IN ({Latest} WHERE number <= $2 GROUP BY source, part) ORDER BY r.number", before.Revision, revision));

    /// <summary>A source, and where it and the reports in it stand; null when the base does not hold it.</summary>
    public static HeldSource? Held(SqliteConnection connection, SourceId id)
    {
        HeldSource? source = null;
        foreach (var (_, key, part, held, _) in connection.Rows(
            ToHeldReading, $"{Readings} WHERE r.number IN ({Latest} WHERE source = (SELECT key FROM source WHERE id = $1) GROUP BY part)", Convert.FromHexString(id.Value)))
            source = (source ?? HeldSource.Of(key)).With(part, held);
        return source;
    }

    /// <summary>The current reading of a page.</summary>
    public static HeldPage Held(SqliteConnection connection, long page) => connection.Rows(
        row => new HeldPage(page, row.GetInt64(0), row.GetInt64(1), ToSourceId(row.Bytes(2))),
        "SELECT r.number, s.key, s.id FROM reading r JOIN source s ON s.key = r.source WHERE r.page = $1 ORDER BY r.number DESC LIMIT 1", page)[0];

    /// <summary>How much the base held at a revision: sources, pages, sources and reports that a person must place, statements.</summary>
    public static (int Sources, int Pages, int Unfiled, int Statements) Counts(SqliteConnection connection, long revision) => connection.Rows(
        row => (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)),
        $"""
        SELECT count(DISTINCT source), count(page), count(CASE WHEN unfiled NOT IN ('copy', 'volume') THEN 1 END), coalesce(sum(statements), 0)
        FROM reading WHERE number IN ({Latest} WHERE number <= $1 GROUP BY source, part)
        """,
        revision)[0];

    // Of a source, and of each report in it, the reading with the highest number is the current one.
    private const string Latest = "SELECT max(number) FROM reading";

    private const string Readings =
        """
        SELECT s.key, s.id, s.name, s.notice, r.number, r.recorded_at, r.title, r.layout, r.language, r.sentences, r.statements, r.notes, r.diagnostics,
               r.unfiled, r.jurisdiction_name, r.contested, p.id, p.product, p.edition, p.revision, p.jurisdiction, p.theme, r.part
        FROM reading r JOIN source s ON s.key = r.source LEFT JOIN page p ON p.id = r.page
        """;

    private static (SourceId Source, long Key, int Part, HeldReading Held, PageSummary? Page) ToHeldReading(SqliteDataReader row)
    {
        var id = ToSourceId(row.Bytes(1));
        var (key, number, part) = (row.GetInt64(0), row.GetInt64(4), row.GetInt32(22));
        if (row.IsDBNull(16))
        {
            var contested = PageAddress.TryParse(row.Text(15), out var address) ? address : null;
            var unfiled = new UnfiledSource(
                id, row.GetString(2), row.Text(3), JsonParts.Word<UnfiledReason>(row.GetString(13)), row.Text(6), row.Text(14), contested, row.GetInt32(12), number);
            return (id, key, part, new HeldReading(number, null, null, unfiled), null);
        }
        var page = new PageSummary(
            new PageAddress(row.GetString(17), row.GetInt32(18), row.GetInt32(19), JurisdictionCode.Parse(row.GetString(20)), row.GetString(21)),
            row.Text(6), row.GetString(7), row.GetString(8), row.GetInt32(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12),
            id, row.Text(3), number, Instant.Read(row.GetString(5)));
        return (id, key, part, new HeldReading(number, row.GetInt64(16), page.Address, null), page);
    }

    private static Reading ToReading(SqliteDataReader row)
    {
        var json = Compressed.Unpack(row.Bytes(1));
        using var parsed = JsonDocument.Parse(json);
        var document = DocumentJson.Read(parsed.RootElement.GetProperty("document"), Encoding.UTF8.GetString(Compressed.Unpack(row.Bytes(2))));
        var statements = document.Jurisdiction is { } jurisdiction
            ? parsed.RootElement.Items("statements", statement => StatementJson.Read(statement, jurisdiction, document.Text))
            : [];
        return new Reading(row.GetInt64(0), Instant.Read(row.GetString(4)), row.GetString(3), document, statements, json);
    }

    private static SourceId ToSourceId(byte[] hash) =>
        SourceId.TryParse(Convert.ToHexStringLower(hash), out var id) ? id : throw new FormatException("The identity of a source is not 32 bytes.");

    public static StatementId ToStatementId(byte[] hash) =>
        StatementId.TryParse(Convert.ToHexStringLower(hash), out var id) ? id : throw new FormatException("The identity of a statement is not 32 bytes.");
}
