using System.Collections.Immutable;
using System.Text.Json;
using Attest.Registers;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Adds judgements to the evidence file and reads them.</summary>
internal static class JudgementRows
{
    /// <summary>The number of the last judgement, 0 when there is none.</summary>
    public static long Count(SqliteConnection connection) => connection.Integer("SELECT max(number) FROM judgement") ?? 0;

    /// <summary>What the standings of statements depend on: the last judgement, and the last change of what is read.</summary>
    public static (long Judgements, long Superseded, long Reappeared) Basis(SqliteConnection connection, long judgements) =>
        (judgements, connection.Integer("SELECT max(key) FROM supersession") ?? 0, connection.Integer("SELECT max(key) FROM reappearance") ?? 0);

    /// <summary>The judgements up to a number, in the order of recording; throws <see cref="FormatException"/> for one that is not what its identity says.</summary>
    public static List<RecordedJudgement> UpTo(SqliteConnection connection, long number) => connection.Rows(
        Read,
        """
        SELECT j.number, j.reading, p.product, p.edition, p.revision, p.jurisdiction, p.theme, j.id, j.ruling, j.statement, j.person, j.at, j.reason, j.replaces, j.content
        FROM judgement j JOIN page p ON p.id = j.page WHERE j.number <= $1 ORDER BY j.number
        """,
        number);

    /// <summary>Judgements after a number, with their pages, oldest first.</summary>
    public static List<(long Number, PageAddress Page)> PagesAfter(SqliteConnection connection, long number) => connection.Rows(
        row => (row.GetInt64(0), new PageAddress(row.GetString(1), row.GetInt32(2), row.GetInt32(3), JurisdictionCode.Parse(row.GetString(4)), row.GetString(5))),
        "SELECT j.number, p.product, p.edition, p.revision, p.jurisdiction, p.theme FROM judgement j JOIN page p ON p.id = j.page WHERE j.number > $1 ORDER BY j.number", number);

    /// <summary>Whether somebody has ruled on anything on a page.</summary>
    public static bool Any(SqliteConnection connection, PageAddress page) => connection.Integer(
        "SELECT 1 FROM judgement j JOIN page p ON p.id = j.page WHERE p.jurisdiction = $1 AND p.edition = $2 AND p.product = $3 AND p.theme = $4 AND p.revision = $5 LIMIT 1",
        page.Jurisdiction.Value, page.Edition, page.Product, page.Theme, page.Revision) is not null;

    /// <summary>How statements stand after the judgements up to a number.</summary>
    public static Standings Standings(SqliteConnection connection, Holdings holdings, long number)
    {
        ImmutableArray<(StatementId Id, Statement Statement)> Open(PageAddress page) => EvidenceQueries.Reading(connection, LastRead(page)).Identified();
        long LastRead(PageAddress page) => holdings.PagesById[holdings.PageIds[page]].Recorded;
        bool IsCurrent(StatementId id) => connection.Integer("SELECT 1 FROM current_statement WHERE id = $1", Convert.FromHexString(id.Value)) is not null;
        StatementId? Successor(StatementId id) => EvidenceLookups.SuccessorOf(connection, id, IsCurrent);
        // What was recorded after these holdings belongs to the next answer.
        var judgements = UpTo(connection, number).Where(recorded => holdings.PageIds.ContainsKey(recorded.Page)).ToList();
        return judgements.Count == 0 ? Store.Standings.None : new WeighJudgements(Open, IsCurrent, Successor, LastRead).Of(judgements);
    }

    /// <summary>Adds a judgement with the next number; refused when the statement has another judgement than the one it replaces, or that one is replaced already. Runs in the writer's thread.</summary>
    public static JudgementOutcome Add(SqliteConnection connection, PageAddress page, Judgement judgement, Statement? judged)
    {
        if (judgement.Replaces is { } replaces && connection.Integer("SELECT 1 FROM judgement WHERE id = $1 AND id NOT IN (SELECT replaces FROM judgement WHERE replaces IS NOT NULL)", Hash(replaces.Value)) is null)
            return new JudgementOutcome(null, "The judgement that it would replace was replaced meanwhile. Look again.");
        if (judgement.Statement is { } statement && InForce(connection, statement).Any(id => id != judgement.Replaces?.Value))
            return new JudgementOutcome(null, "Somebody has ruled on it meanwhile. Look again.");
        var recorded = new RecordedJudgement(Count(connection) + 1, EvidenceQueries.Revision(connection), page, judgement, judged);
        Insert(connection, recorded);
        return new JudgementOutcome(recorded);
    }

    /// <summary>Adds judgements as another base recorded them; throws <see cref="FormatException"/> for one that does not follow from those before it.</summary>
    public static bool Replay(SqliteConnection connection, IEnumerable<RecordedJudgement> judgements)
    {
        foreach (var recorded in judgements)
        {
            if (recorded.Number != Count(connection) + 1)
                throw new FormatException($"Judgement {recorded.Number} follows judgement {Count(connection)}; one is missing or stands twice.");
            if (recorded.Reading > EvidenceQueries.Revision(connection))
                throw new FormatException($"Judgement {recorded.Number} was made after reading {recorded.Reading}, which is not here.");
            if (recorded.Judgement.Statement is { } id && !IsKnown(connection, id))
                throw new FormatException($"The judged statement {id} was never recorded.");
            Insert(connection, recorded);
        }
        return true;
    }

    private static void Insert(SqliteConnection connection, RecordedJudgement recorded)
    {
        var (judgement, page) = (recorded.Judgement, recorded.Page);
        var pageId = connection.Integer(
            "SELECT id FROM page WHERE jurisdiction = $1 AND edition = $2 AND product = $3 AND theme = $4 AND revision = $5",
            page.Jurisdiction.Value, page.Edition, page.Product, page.Theme, page.Revision) ?? throw new FormatException($"There is no page {page}.");
        connection.Execute(
            "INSERT INTO judgement (number, id, page, reading, ruling, statement, says, person, at, reason, replaces, content) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            recorded.Number, Hash(judgement.Id.Value), pageId, recorded.Reading, Vocabulary.Word(judgement.Ruling), judgement.Statement is { } statement ? Hash(statement.Value) : null,
            judgement.Says is { } says ? Hash(StatementId.Of(says).Value) : null, judgement.By, Instant.Write(judgement.At), judgement.Reason,
            judgement.Replaces is { } replaces ? Hash(replaces.Value) : null, Compressed.Pack(CanonicalJson.Write(JudgementJson.Content(recorded))));
    }

    // A judgement is in force while no other replaces it.
    private static List<string> InForce(SqliteConnection connection, StatementId statement) => connection.Rows(
        row => Convert.ToHexStringLower(row.Bytes(0)),
        "SELECT id FROM judgement j WHERE statement = $1 AND NOT EXISTS (SELECT 1 FROM judgement WHERE replaces = j.id)", Hash(statement.Value));

    private static bool IsKnown(SqliteConnection connection, StatementId id) =>
        connection.Integer("SELECT 1 WHERE EXISTS (SELECT 1 FROM statement WHERE id = $1) OR EXISTS (SELECT 1 FROM judgement WHERE says = $1 AND ruling = 'missed')", Hash(id.Value)) is not null;

    private static RecordedJudgement Read(SqliteDataReader row)
    {
        using var content = JsonDocument.Parse(Compressed.Unpack(row.Bytes(14)));
        return JudgementJson.Read(
            content.RootElement, row.GetInt64(0), row.GetInt64(1), new PageAddress(row.GetString(2), row.GetInt32(3), row.GetInt32(4), JurisdictionCode.Parse(row.GetString(5)), row.GetString(6)),
            Convert.ToHexStringLower(row.Bytes(7)), JsonParts.Word<Ruling>(row.GetString(8)), row.IsDBNull(9) ? null : Convert.ToHexStringLower(row.Bytes(9)),
            row.GetString(10), row.GetString(11), row.Text(12), row.IsDBNull(13) ? null : Convert.ToHexStringLower(row.Bytes(13)));
    }

    private static byte[] Hash(string digits) => Convert.FromHexString(digits);
}
