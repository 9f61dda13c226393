using System.Globalization;
using System.Text.Json;
using Attest.Registers;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads statements as they take part in counts: rows only, no page is opened.</summary>
internal static class StatementRows
{
    private const string Columns =
        """
        SELECT s.id, s.page, s.kind, s.instrument, s.value, s.negated, s.hedge, s.date, a.actor,
               d.number, d.upper, d.bound, d.unit, d.currency, d.items, d.target, d.territory, d.detail
        FROM current_statement s LEFT JOIN statement_actor a ON a.statement = s.key LEFT JOIN statement_detail d ON d.statement = s.key
        """;

    public static List<StatementRow> Of(SqliteConnection connection, Holdings holdings, string[] kinds)
    {
        var rows = connection.Rows(
            row => holdings.PagesById.TryGetValue(row.GetInt64(1), out var page) ? Read(row, page.Address) : null,
            $"{Columns} WHERE s.kind IN (SELECT value FROM json_each($1)) ORDER BY s.page DESC, s.key", JsonSerializer.Serialize(kinds));
        return [.. rows.OfType<StatementRow>()];
    }

    public static List<LastSaid> LastSaid(SqliteConnection connection) => connection.Rows(
        row => new LastSaid(JurisdictionCode.Parse(row.GetString(0)), JsonParts.Word<StatementKind>(row.GetString(1)), row.GetInt32(2)),
        "SELECT p.jurisdiction, s.kind, max(p.edition) FROM current_statement s JOIN page p ON p.id = s.page GROUP BY p.jurisdiction, s.kind ORDER BY 1, 2");

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
