using System.Globalization;
using System.Text.Json;
using Attest.Registers;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads statements as they take part in counts: rows only, no page is opened.</summary>
internal static class StatementRows
{
    // So many statements of a kind are looked at one by one sooner than so many pages.
    private const int Seldom = 5_000;

    private const string Columns =
        """
        SELECT s.id, s.page, s.kind, s.instrument, s.value, s.negated, s.hedge, s.date, a.actor,
               d.number, d.upper, d.bound, d.unit, d.currency, d.items, d.target, d.territory, d.detail
        FROM current_statement s LEFT JOIN statement_actor a ON a.statement = s.key LEFT JOIN statement_detail d ON d.statement = s.key
        """;

    /// <summary>The statements that are read today and are asked for, of one edition or of all, the newest page first.</summary>
    public static List<StatementRow> Of(SqliteConnection connection, Holdings holdings, StatementChoice asked, int? edition = null)
    {
        // Keys begin with the page, and pages with the edition.
        string ofEdition = edition is null ? "" : "AND s.key BETWEEN $3 << 36 AND ($3 + 1 << 36) - 1";
        var rows = connection.Rows(
            row => holdings.PagesById.TryGetValue(row.GetInt64(1), out var page) ? Read(row, page.Address) : null,
            $"{Columns} WHERE s.kind IN (SELECT value FROM json_each($1)) AND s.value IN (SELECT value FROM json_each($2)) {ofEdition} ORDER BY s.page DESC, s.key",
            JsonSerializer.Serialize(asked.Kinds.Select(Vocabulary.Word)), JsonSerializer.Serialize(asked.Named.Select(Vocabulary.Word)), edition);
        return [.. rows.OfType<StatementRow>()];
    }

    /// <summary>The statements that are read today whose identities begin with these digits, 16 of each.</summary>
    public static List<StatementRow> Of(SqliteConnection connection, Holdings holdings, IReadOnlyCollection<string> firstDigits)
    {
        const string others = "000000000000000000000000000000000000000000000000";
        var rows = connection.Rows(
            row => holdings.PagesById.TryGetValue(row.GetInt64(1), out var page) ? Read(row, page.Address) : null,
            $"{Columns.Replace("FROM current_statement s", "FROM json_each($1) j CROSS JOIN current_statement s ON s.id BETWEEN unhex(j.value || $2) AND unhex(j.value || $3)", StringComparison.Ordinal)}",
            JsonSerializer.Serialize(firstDigits), others, others.Replace('0', 'f'));
        return [.. rows.OfType<StatementRow>()];
    }

    /// <summary>For each jurisdiction and kind the last edition that says anything, as editors have left it.</summary>
    /// <param name="connection">The base.</param>
    /// <param name="holdings">Its pages.</param>
    /// <param name="standings">What editors have ruled.</param>
    /// <param name="isChecked">Whether only what an editor has checked counts.</param>
    /// <param name="seldom">A kind with fewer statements than this is looked up by its statements, others by the newest pages; the answer is the same.</param>
    public static List<LastSaid> LastSaid(SqliteConnection connection, Holdings holdings, Standings standings, bool isChecked, int seldom = Seldom)
    {
        var judged = connection.Rows(
            row => (Page: row.GetInt64(0), Standing: standings.Of(EvidenceQueries.ToStatementId(row.Bytes(1))), Kind: JsonParts.Word<StatementKind>(row.GetString(2))),
            "SELECT page, id, kind FROM current_statement WHERE id IN (SELECT unhex(value) FROM json_each($1))", Ids(standings.ByStatement.Keys));
        var byMachine = isChecked ? [] : ByMachine(connection, holdings, standings, judged.Select(row => row.Page).ToHashSet(), seldom);
        var upheld = judged.Where(row => row.Standing.Kind != StandingKind.Rejected && (row.Standing.IsChecked || !isChecked)).Select(row => (row.Page, Kind: row.Standing.Says?.Kind ?? row.Kind));
        var added = standings.Added.Select(stored => (Page: holdings.PageIds[stored.Page], stored.Statement.Kind));
        return
        [
            .. from said in byMachine.Concat(upheld).Concat(added)
               where holdings.PagesById.ContainsKey(said.Page)
               let page = holdings.PagesById[said.Page].Address
               group page.Edition by (page.Jurisdiction, said.Kind) into editions
               orderby editions.Key.Jurisdiction.Value, editions.Key.Kind
               select new LastSaid(editions.Key.Jurisdiction, editions.Key.Kind, editions.Max()),
        ];
    }

    /// <summary>By how many statements editors have changed what pages make: those they entered, less those they rejected.</summary>
    public static Dictionary<long, int> More(SqliteConnection connection, Holdings holdings, Standings standings)
    {
        var rejected = connection.Rows(row => row.GetInt64(0), "SELECT page FROM current_statement WHERE id IN (SELECT unhex(value) FROM json_each($1))", Ids(standings.Rejected));
        return rejected.Select(page => (Page: page, More: -1)).Concat(standings.Added.Select(stored => (Page: holdings.PageIds[stored.Page], More: 1)))
            .GroupBy(change => change.Page).ToDictionary(changes => changes.Key, changes => changes.Sum(change => change.More));
    }

    // Of a kind that is seldom spoken of the index tells all pages. For the others each State's pages are looked at from the newest on, until every such kind was seen: mostly the first few do.
    // What was ruled on is not the machine's word.
    private static List<(long Page, StatementKind Kind)> ByMachine(SqliteConnection connection, Holdings holdings, Standings standings, HashSet<long> ruledOn, int seldom)
    {
        var often = Enum.GetValues<StatementKind>().Where(kind => connection.Integer("SELECT count(*) FROM (SELECT 1 FROM statement WHERE kind = $1 LIMIT $2)", Vocabulary.Word(kind), seldom) == seldom).ToHashSet();
        List<(long, StatementKind)> said = [];
        foreach (var kind in Enum.GetValues<StatementKind>().Where(kind => !often.Contains(kind)))
            said.AddRange(connection.Rows(row => (Page: row.GetInt64(0), Id: row.Bytes(1)), "SELECT page, id FROM current_statement WHERE kind = $1", Vocabulary.Word(kind))
                .Where(row => !ruledOn.Contains(row.Page) || !IsRuledOn(row.Id)).Select(row => row.Page).Distinct().Select(page => (page, kind)));
        using var command = connection.Command("SELECT DISTINCT kind, CASE WHEN $2 THEN id END FROM current_statement WHERE key BETWEEN $1 << 16 AND ($1 << 16) + 65535", [0L, false]);
        foreach (var state in holdings.ByJurisdiction)
        {
            HashSet<StatementKind> left = [.. often];
            foreach (long page in state.Select(summary => holdings.PageIds[summary.Address]).TakeWhile(_ => left.Count > 0))
                said.AddRange(KindsOf(page).Where(left.Remove).Select(kind => (page, kind)));
        }
        return said;

        bool IsRuledOn(byte[] id) => standings.ByStatement.ContainsKey(EvidenceQueries.ToStatementId(id));
        List<StatementKind> KindsOf(long page)
        {
            (command.Parameters[0].Value, command.Parameters[1].Value) = (page, ruledOn.Contains(page));
            using var reader = command.ExecuteReader();
            List<StatementKind> kinds = [];
            while (reader.Read())
                if (reader.IsDBNull(1) || !IsRuledOn(reader.Bytes(1)))
                    kinds.Add(JsonParts.Word<StatementKind>(reader.GetString(0)));
            return kinds;
        }
    }

    private static string Ids(IEnumerable<StatementId> ids) => JsonSerializer.Serialize(ids.Select(id => id.Value));

    private static StatementRow Read(SqliteDataReader row, PageAddress page) => new()
    {
        Id = EvidenceQueries.ToStatementId(row.Bytes(0)),
        Page = page,
        Kind = JsonParts.Word<StatementKind>(row.GetString(2)),
        Instrument = row.Text(3),
        Value = JsonParts.Word<StatementValue>(row.GetString(4)),
        Negated = row.GetBoolean(5),
        Hedge = JsonParts.Word<Hedge>(row.GetString(6)),
        Date = Date(row.Text(7)),
        Actor = row.Text(8),
        Quantity = Number(row.Text(9)) is { } number ? new Quantity(number, JsonParts.Word<Bound>(row.GetString(11)), row.Text(12), row.Text(13), Number(row.Text(10))) : null,
        Items = row.Text(14) is { } items ? [.. JsonSerializer.Deserialize<string[]>(items)!] : [],
        Target = Date(row.Text(15)),
        Territory = row.Text(16),
        Detail = row.Text(17),
    };

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
