using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Answers a search from the index, the lists in memory and the pages of the hits.</summary>
internal static class SearchPages
{
    // Ordering by relevance reads every match; where even the rarest word is on this many pages, the newest are as good a beginning as any.
    private const int TooCommon = 5_000;

    public static SearchResults Run(SqliteConnection index, SqliteConnection evidence, Holdings holdings, SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page, 1);
        var (expression, problem) = ParseSearch.Run(query.Text);
        if (expression is null)
            return new SearchResults { Problem = problem };

        var isByRelevance = expression.Sought.Any(sought => Count(index, sought) < TooCommon);
        // The index may be a moment ahead of the lists, never behind an address.
        PageSummary[] matches = [.. Matches(index, expression, isByRelevance).Select(holdings.PagesById.GetValueOrDefault).OfType<PageSummary>()];
        HashSet<PageSummary> told = query.Jurisdiction is { } actor
            ? [.. EvidenceQueries.PagesOfActor(evidence, actor.Value).Select(holdings.PagesById.GetValueOrDefault).OfType<PageSummary>()] : [];
        bool IsOwn(PageSummary page) => query.Jurisdiction is null || page.Address.Jurisdiction == query.Jurisdiction;
        bool IsAbout(PageSummary page) => IsOwn(page) || told.Contains(page);
        bool IsOf(PageSummary page) => query.Edition is null || page.Address.Edition == query.Edition;
        PageSummary[] wanted = [.. matches.Where(page => IsAbout(page) && IsOf(page)).OrderByDescending(IsOwn)];
        var shown = wanted.Skip((query.Page - 1) * SearchQuery.PageSize).Take(SearchQuery.PageSize);
        return new SearchResults
        {
            Total = wanted.Length,
            IsByRelevance = isByRelevance,
            Hits = FindSnippets.In([.. shown], page => EvidenceQueries.Reading(evidence, page.Recorded).Document, expression),
            Editions = [.. matches.Where(IsAbout).CountBy(page => page.Address.Edition).OrderByDescending(edition => edition.Key)],
            Jurisdictions = [.. matches.Where(IsOf).CountBy(page => page.Address.Jurisdiction).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)],
        };
    }

    private static long Count(SqliteConnection index, string sought) => index.Integer(
        "SELECT count(*) FROM (SELECT 1 FROM page_index WHERE page_index MATCH $1 LIMIT $2)", sought, TooCommon)!.Value;

    // Ids encode the edition, so that newest first is the order in which the index lies. A word in the text weighs four times one in a note.
    private static List<long> Matches(SqliteConnection index, SearchExpression expression, bool isByRelevance) => index.Rows(
        row => row.GetInt64(0),
        isByRelevance
            ? "SELECT rowid FROM page_index WHERE page_index MATCH $1 ORDER BY bm25(page_index, 4.0, 1.0), rowid DESC"
            : "SELECT rowid FROM page_index WHERE page_index MATCH $1 ORDER BY rowid DESC",
        expression.Match);
}
