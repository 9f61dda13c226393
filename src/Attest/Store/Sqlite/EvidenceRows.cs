using System.Globalization;
using System.Text.Json;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Adds rows to the evidence file; runs in the writer's thread, within its transaction. Each statement of SQL is prepared once for all the rows.</summary>
internal sealed class EvidenceRows(SqliteConnection connection) : WriterRows(connection)
{
    private const int PageBits = 20;
    private const int StatementBits = 16;

    private readonly Dictionary<string, PreparedSql> _prepared = [];
    private readonly List<FiledText> _filed = [];

    /// <summary>What the transaction has filed so far, for the search index.</summary>
    public IReadOnlyList<FiledText> Filed => _filed;

    /// <summary>Notes that a reading was filed.</summary>
    public void AddFiled(FiledText filed) => _filed.Add(filed);

    public override int Remembered => _filed.Count;

    public override void Forget(int after) => _filed.RemoveRange(after, _filed.Count - after);

    /// <summary>The key of a source, or null.</summary>
    public long? FindSource(SourceId id) => Integer("SELECT key FROM source WHERE id = $1", Hash(id.Value));

    /// <summary>The key of a text, or null.</summary>
    public long? FindText(string hash) => Integer("SELECT key FROM text WHERE hash = $1", Hash(hash));

    /// <summary>The id of the page at an address, or null.</summary>
    public long? FindPage(PageAddress address) => Integer(
        "SELECT id FROM page WHERE jurisdiction = $1 AND edition = $2 AND product = $3 AND theme = $4 AND revision = $5",
        address.Jurisdiction.Value, address.Edition, address.Product, address.Theme, address.Revision);

    public long AddSource(Source source, byte[] packed) => Integer(
        "INSERT INTO source (id, name, notice, length, content, fetched_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING key",
        Hash(source.Id.Value), source.Name, source.Notice, source.Bytes.Length, packed, source.FetchedAt)!.Value;

    /// <summary>The key of a text, which may be there already: other bytes can hold the same text.</summary>
    public long AddText(string hash, byte[] packed) =>
        FindText(hash)
        ?? Integer("INSERT INTO text (hash, content) VALUES ($1, $2) RETURNING key", Hash(hash), packed)!.Value;

    /// <summary>Takes the next id of the edition, so that descending ids are newest first.</summary>
    public long AddPage(PageAddress address)
    {
        var first = (long)address.Edition << PageBits;
        var id = (Integer("SELECT max(id) FROM page WHERE id >= $1 AND id < $2", first, first + (1 << PageBits)) ?? first) + 1;
        Integer(
            "INSERT INTO page (id, product, edition, revision, jurisdiction, theme) VALUES ($1, $2, $3, $4, $5, $6)",
            id, address.Product, address.Edition, address.Revision, address.Jurisdiction.Value, address.Theme);
        return id;
    }

    /// <summary>Adds a reading under a page or, with a reason, under none; the number is the next one of the base.</summary>
    public long AddReading(
        DocumentFacts facts, int statements, DateTimeOffset at, long source, long text, long? page, UnfiledReason? unfiled, PageAddress? contested, byte[] packed)
    {
        var number = Integer(
            """
            INSERT INTO reading (number, source, text, page, unfiled, recorded_at, title, layout, language, jurisdiction_name, contested, sentences, statements, notes, diagnostics, content, part)
            VALUES ((SELECT coalesce(max(number), 0) + 1 FROM reading), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING number
            """,
            source, text, page, unfiled is { } reason ? Vocabulary.Word(reason) : null, Instant.Write(at), facts.Title, facts.Layout, facts.Language,
            facts.JurisdictionName, contested?.ToString(), facts.Sentences, page is null ? 0 : statements,
            facts.Notes, facts.Irregularities.Sum(found => found.Count), packed, facts.Part)!.Value;
        if (page is { } filed)
            AddIrregularities(filed, number, facts);
        return number;
    }

    /// <summary>Counts what a filed reading found odd.</summary>
    public void AddIrregularities(long page, long reading, DocumentFacts facts)
    {
        foreach (var (code, count) in facts.Irregularities)
            Integer("INSERT INTO irregularity (code, page, reading, count) VALUES ($1, $2, $3, $4)", code, page, reading, count);
    }

    /// <summary>Adds the statements that the page does not have yet, in the order of the text.</summary>
    public void AddStatements(long page, long reading, IEnumerable<(StatementId Id, Statement Statement)> statements)
    {
        var first = page << StatementBits;
        var key = Integer("SELECT max(key) FROM statement WHERE key >= $1 AND key < $2", first, first + (1 << StatementBits)) ?? first;
        foreach (var (id, statement) in statements)
        {
            Integer(
                "INSERT INTO statement (key, id, page, reading, kind, instrument, value, negated, hedge, date) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                ++key, Hash(id.Value), page, reading, Vocabulary.Word(statement.Kind), statement.Instrument, Vocabulary.Word(statement.Value),
                statement.Negated ? 1 : 0, Vocabulary.Word(statement.Hedge), statement.Date?.Text);
            if (statement.Actor is { } actor)
                Integer("INSERT INTO statement_actor (statement, actor) VALUES ($1, $2)", key, actor);
            AddDetail(key, statement);
        }
    }

    /// <summary>Records who does what is stated, where that is another than the page's jurisdiction, of a statement that is recorded; what is there already stays as it is.</summary>
    public void AddActor(StatementId id, Statement statement)
    {
        if (statement.Actor is { } actor)
            Integer("INSERT OR IGNORE INTO statement_actor (statement, actor) SELECT key, $2 FROM statement WHERE id = $1", Hash(id.Value), actor);
    }

    /// <summary>Records what a statement says of how much, of what, where and by when, if anything, of a statement that is recorded; what is there already stays as it is.</summary>
    public void AddDetail(StatementId id, Statement statement) => AddDetail(Integer("SELECT key FROM statement WHERE id = $1", Hash(id.Value))!.Value, statement);

    private void AddDetail(long key, Statement statement)
    {
        var (quantity, items) = (statement.Quantity, statement.Items);
        if (quantity is null && items.IsEmpty && (statement.Target?.Text ?? statement.Territory ?? statement.Detail) is null)
            return;
        Integer(
            "INSERT OR IGNORE INTO statement_detail (statement, number, upper, bound, unit, currency, items, target, territory, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            key, Decimal(quantity?.Number), Decimal(quantity?.Upper), quantity is null ? null : Vocabulary.Word(quantity.Bound), quantity?.Unit, quantity?.Currency,
            items.IsEmpty ? null : JsonSerializer.Serialize(items.AsSpan().ToArray()), statement.Target?.Text, statement.Territory, statement.Detail);
    }

    /// <summary>Which page a statement was read from, whether it still is or not; null when it was never read.</summary>
    public long? PageOf(StatementId id) => Integer("SELECT page FROM statement WHERE id = $1", Hash(id.Value));

    public void AddSupersession(StatementId superseded, long reading, StatementId? successor) => Integer(
        "INSERT INTO supersession (statement, reading, successor) VALUES ((SELECT key FROM statement WHERE id = $1), $2, (SELECT key FROM statement WHERE id = $3))",
        Hash(superseded.Value), reading, successor is null ? null : Hash(successor.Value));

    public void AddReappearance(StatementId statement, long reading) =>
        Integer("INSERT INTO reappearance (statement, reading) VALUES ((SELECT key FROM statement WHERE id = $1), $2)", Hash(statement.Value), reading);

    public void AddAlias(long page, long reading, string locator, string became) =>
        Integer("INSERT INTO alias (page, reading, locator, became) VALUES ($1, $2, $3, $4)", page, reading, locator, became);

    public override void Dispose()
    {
        foreach (var sql in _prepared.Values)
            sql.Dispose();
    }

    private static string? Decimal(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static byte[] Hash(string digits) => Convert.FromHexString(digits);

    private long? Integer(string sql, params ReadOnlySpan<object?> parameters)
    {
        if (!_prepared.TryGetValue(sql, out var prepared))
            _prepared.Add(sql, prepared = new PreparedSql(Connection, sql));
        return prepared.Integer(parameters);
    }
}
