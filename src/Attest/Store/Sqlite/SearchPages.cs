using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Answers a search from the index, the lists in memory and the pages of the hits.</summary>
internal sealed class SearchPages(SqliteConnection index, Holdings holdings, MatchCache cache)
{
    // Ordering by relevance reads every match; where even the rarest word is on this many pages, the newest are as good a beginning as any.
    private const int TooCommon = 5_000;

    /// <summary>The results.</summary>
    /// <param name="query">What is searched for.</param>
    /// <param name="tellingOf">The pages that state something of a jurisdiction, others than its own among them.</param>
    /// <param name="open">Opens pages.</param>
    /// <param name="stand">How a statement stands.</param>
    public SearchResults Run(SearchQuery query, Func<JurisdictionCode, IEnumerable<long>> tellingOf, Func<IReadOnlyList<PageSummary>, ImmutableArray<Passage>[]> open, Func<StoredStatement, StoredStatement> stand)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page, 1);
        var (expression, problem) = ParseSearch.Run(query.Text);
        if (expression is null)
            return new SearchResults { Problem = problem };

        var isByRelevance = expression.Sought.Any(sought => Count(In(query.Part, sought)) < TooCommon);
        var table = holdings.Table;
        var matches = Matches(In(query.Part, expression.Match), isByRelevance);
        if (query.Among is { } among)
            matches = table.Among(matches, among);
        var about = query.Jurisdiction is { } jurisdiction ? table.About(matches, jurisdiction, tellingOf(jurisdiction)) : matches;
        var wanted = query.Edition is { } edition ? table.Of(about, edition) : about;
        var from = (query.Page - 1) * SearchQuery.PageSize;
        PageSummary[] shown = [.. wanted.Skip(from).Take(SearchQuery.PageSize).Select(page => table[page])];
        return new SearchResults
        {
            Total = wanted.Length,
            IsByRelevance = isByRelevance,
            Hits = FindSnippets.In(shown, open(shown), expression, query.Part, isByRelevance, stand),
            Editions = table.CountEditions(about),
            Jurisdictions = table.CountJurisdictions(query.Edition is { } year ? table.Of(matches, year) : matches),
        };
    }

    private static string In(SearchPart part, string match) => part switch
    {
        SearchPart.Text => $"body : ({match})",
        SearchPart.Notes => $"citations : ({match})",
        _ => match,
    };

    private long Count(string sought) => index.Integer("SELECT count(*) FROM (SELECT 1 FROM page_index WHERE page_index MATCH $1 LIMIT $2)", sought, TooCommon)!.Value;

    // The index may be a moment ahead of the lists, never behind an address.
    private int[] Matches(string match, bool isByRelevance)
    {
        var reading = index.Integer("SELECT reading FROM origin")!.Value;
        return cache.Of(reading, holdings.Table, match, isByRelevance, () => isByRelevance ? ByRelevance(match) : Newest(match));
    }

    // A word in the text weighs four times one in a note.
    private long[] ByRelevance(string match) => [.. index.Rows(
        row => row.GetInt64(0), "SELECT rowid FROM page_index WHERE page_index MATCH $1 ORDER BY bm25(page_index, 4.0, 1.0), rowid DESC", match)];

    // Ids encode the edition, so that newest first is the order in which the index lies. One row of text is read faster than twenty thousand rows of a number.
    private long[] Newest(string match)
    {
        var text = (string?)index.Scalar("SELECT group_concat(rowid) FROM page_index WHERE page_index MATCH $1", match) ?? "";
        var ids = new List<long>();
        foreach (var part in text.AsSpan().Split(','))
            if (text.AsSpan()[part] is { Length: > 0 } id)
                ids.Add(long.Parse(id, CultureInfo.InvariantCulture));
        ids.Sort((one, other) => other.CompareTo(one));
        return [.. ids];
    }
}
