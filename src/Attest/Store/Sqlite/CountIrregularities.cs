using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Counts what reading found odd, over the current readings of all pages, without opening any.</summary>
internal static class CountIrregularities
{
    // Few pages were read twice; only of those it must be asked which reading is the current one.
    private const string Totals =
        """
        WITH outdated AS MATERIALIZED (
            SELECT number FROM reading r
            WHERE page IN (SELECT page FROM reading WHERE page IS NOT NULL GROUP BY page HAVING count(*) > 1)
              AND number < (SELECT max(number) FROM reading WHERE page = r.page)
        )
        SELECT code, sum(count), count(*) FROM irregularity WHERE reading NOT IN outdated GROUP BY code
        """;

    private const string PagesOfCode =
        """
        SELECT page FROM irregularity i
        WHERE code = $1 AND reading = (SELECT max(number) FROM reading WHERE page = i.page)
        ORDER BY page DESC LIMIT $2 OFFSET $3
        """;

    /// <summary>Each kind that was found, with how often, on how many pages, and the newest so many of those.</summary>
    public static List<FoundIrregularity> All(SqliteConnection connection, Holdings holdings, int newest) =>
    [
        .. connection.Rows(row => (Code: row.GetString(0), Count: row.GetInt32(1), Pages: row.GetInt32(2)), Totals)
            .Select(found => new FoundIrregularity(found.Code, found.Count, found.Pages, [.. Pages(connection, holdings, found.Code, newest, 0)])),
    ];

    /// <summary>The pages with a kind, newest edition first, after the first so many.</summary>
    public static IEnumerable<PageSummary> Pages(SqliteConnection connection, Holdings holdings, string code, int most, int after) =>
        connection.Rows(row => row.GetInt64(0), PagesOfCode, code, most, after).Select(holdings.PagesById.GetValueOrDefault).OfType<PageSummary>();
}
