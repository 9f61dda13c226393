using System.Collections.Immutable;
using System.Text.Json;
using Attest.Registers;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads statements in outline. Pages that nobody has ruled on are read from the narrow rows, a page at a time; the few others are opened.</summary>
internal sealed class StatementOutlines(SqliteConnection connection, Holdings holdings, Func<long, StoredPage> open)
{
    private const string Columns =
        "SELECT s.page, s.id, s.kind, s.value, s.hedge, a.actor FROM current_statement s LEFT JOIN statement_actor a ON a.statement = s.key";

    private readonly Dictionary<string, JurisdictionCode?> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<JurisdictionCode, long> seen = [];

    public void After(long revision, long judgements, long supports, Action<PageOutline> take)
    {
        // A reading may change what a judgement stands for, and the other way round.
        var left = revision == 0 && judgements == 0 && supports == 0 ? holdings.PagesById.Keys.ToHashSet() : connection.Rows(
            row => row.GetInt64(0), "SELECT page FROM reading WHERE number > $1 AND page IS NOT NULL UNION SELECT page FROM judgement WHERE number > $2 UNION SELECT p.id FROM check_run r JOIN page p ON p.jurisdiction = r.subject WHERE r.number > $3",
            revision, judgements, supports).ToHashSet();
        var judged = connection.Rows(row => row.GetInt64(0), "SELECT DISTINCT page FROM judgement").Where(left.Remove).ToList();
        foreach (var (page, statements) in Rows(left.Count == holdings.PagesById.Count ? null : left))
        {
            if (left.Remove(page))
                take(new(holdings.PagesById[page], With(page, statements)));
        }
        foreach (long page in left.Where(holdings.PagesById.ContainsKey))
            take(new(holdings.PagesById[page], []));
        foreach (long page in judged.Where(holdings.PagesById.ContainsKey))
            take(new(holdings.PagesById[page], With(page, [.. open(page).Upheld.Select(Of)])));
    }

    private ImmutableArray<StatementOutline> With(long page, ImmutableArray<StatementOutline> statements)
    {
        // What was found of an earlier reading, or by other rules, tells nothing of this one.
        var summary = holdings.PagesById[page];
        if (ReadingSeen(summary.Address.Jurisdiction) < summary.Recorded || SupportRows.Of(connection, page) is not { } support)
            return statements;
        var of = CheckedOutline.On(support);
        return [.. statements.Select(statement => statement with { Checked = of(statement.Id) })];
    }

    private long ReadingSeen(JurisdictionCode state)
    {
        if (!seen.TryGetValue(state, out long reading))
            seen.Add(state, reading = SupportRows.ReadingSeen(connection, state));
        return reading;
    }

    // Keys begin with the page: its statements follow each other.
    private IEnumerable<(long Page, ImmutableArray<StatementOutline> Statements)> Rows(HashSet<long>? pages)
    {
        using var command = pages is null
            ? connection.Command($"{Columns} ORDER BY s.key", [])
            : connection.Command($"{Columns} WHERE s.page IN (SELECT value FROM json_each($1)) ORDER BY s.key", [JsonSerializer.Serialize(pages)]);
        using var row = command.ExecuteReader();
        var statements = ImmutableArray.CreateBuilder<StatementOutline>();
        long current = 0;
        while (row.Read())
        {
            long page = row.GetInt64(0);
            if (page != current && statements.Count > 0)
                yield return (current, statements.DrainToImmutable());
            current = page;
            if (!holdings.PagesById.TryGetValue(page, out var summary))
                continue;
            var subject = row.Text(5) is { } actor ? StateOf(actor) ?? summary.Address.Jurisdiction : summary.Address.Jurisdiction;
            statements.Add(new(EvidenceQueries.ToStatementId(row.Bytes(1)), subject, JsonParts.Word<StatementKind>(row.GetString(2)), JsonParts.Word<StatementValue>(row.GetString(3)),
                JsonParts.Word<Hedge>(row.GetString(4)), StandingKind.ReadByMachine));
        }
        if (statements.Count > 0)
            yield return (current, statements.DrainToImmutable());
    }

    // An actor who is no State leaves the statement with the page's own.
    private JurisdictionCode? StateOf(string actor)
    {
        if (!actors.TryGetValue(actor, out var state))
            actors.Add(actor, state = JurisdictionCode.TryParse(actor, out var code) ? code : null);
        return state;
    }

    private static StatementOutline Of(StoredStatement stored)
    {
        var row = StatementRow.Of(stored.Id, stored.Page, stored.Statement);
        return new(stored.Id, row.Subject, row.Kind, row.Value, row.Hedge, stored.Standing.Kind);
    }
}
