using System.Collections.Immutable;
using Attest.Registers;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>
/// All statements of a base as columns in memory, so that every facet of every filter is counted in one pass; caught up with the base when it is asked. Safe for any number of threads.
/// </summary>
/// <param name="store">The base.</param>
/// <param name="registers">Where the regions of States stand, now.</param>
/// <param name="showsUnreviewed">Whether readers see what checks found before a person has reviewed it.</param>
public sealed class StatementIndex(EvidenceStore store, Func<RegisterSet> registers, bool showsUnreviewed = true)
{
    private readonly Lock gate = new();
    private readonly Dictionary<PageAddress, PageColumns> pages = [];
    private readonly FacetWords words = new(code => RegionIn(registers(), code));
    private readonly RuledChecks ruled = new(store, showsUnreviewed);
    private volatile Taken? taken;

    /// <summary>Counts what a filter finds, and gives so many of the statements after the first so many.</summary>
    public ExploredStatements Find(StatementFilter filter, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var columns = Current();
        var matching = new MatchFilter(filter, words);
        int[] found = columns.Count(matching);
        return new(filter, matching.Total, matching.Counts(), [.. Listed(columns.Pages, found, matching, skip, take)]);
    }

    /// <summary>The newest of what a filter finds, by the day it was recorded here: so many, page by page.</summary>
    public IReadOnlyList<(PageSummary Page, Statements.StatementId Id)> Newest(StatementFilter filter, int take)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var columns = Current();
        var matching = new MatchFilter(filter, words);
        return
        [
            .. columns.Pages.OrderByDescending(page => page.Page.Recorded).SelectMany(page => page.Rows.Where(row => matching.Holds(page, row)).Select(row => (page.Page, page.IdOf(row)))).Take(take),
        ];
    }

    /// <summary>Everything that a filter finds, newest edition first, page by page; pages are opened one by one as the list is read.</summary>
    public IEnumerable<ListedStatement> All(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var columns = Current();
        var matching = new MatchFilter(filter, words);
        return from page in columns.Pages
               let rows = page.Rows.Where(row => matching.Holds(page, row)).DistinctBy(page.IdOf).ToDictionary(page.IdOf)
               where rows.Count > 0
               from stored in store.Find(page.Page.Address)?.Upheld ?? []
               where rows.ContainsKey(stored.Id)
               let row = rows[stored.Id]
               select new ListedStatement(stored, [.. FacetWords.Split(words.WordSaid(page.Said[row], StatementFacet.Source))], words.WordSaid(page.Said[row], StatementFacet.Check));
    }

    /// <summary>The pages with anything that a filter finds, each with how many statements that are; no page is opened for it.</summary>
    public IEnumerable<(PageSummary Page, int Count)> CountByPage(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var columns = Current();
        var matching = new MatchFilter(filter, words);
        return columns.Holding(matching).Select(page => (page.Page, page.Rows.Where(row => matching.Holds(page, row)).DistinctBy(page.IdOf).Count()));
    }

    /// <summary>The pages with anything that a filter finds, newest edition first.</summary>
    public IEnumerable<PageSummary> Pages(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var columns = Current();
        var matching = new MatchFilter(filter, words);
        return columns.Holding(matching).Select(page => page.Page);
    }

    private static IEnumerable<(PageSummary, Statements.StatementId)> Listed(ImmutableArray<PageColumns> columns, int[] found, MatchFilter matching, int skip, int take)
    {
        for (int i = 0; i < columns.Length && take > 0; i++)
        {
            if (found[i] <= skip)
            {
                skip -= found[i];
                continue;
            }
            var shown = columns[i].Rows.Where(row => matching.Holds(columns[i], row)).Skip(skip).Take(take).ToArray();
            skip = 0;
            take -= shown.Length;
            foreach (int row in shown)
                yield return (columns[i].Page, columns[i].IdOf(row));
        }
    }

    private StatementColumns Current()
    {
        var (state, supports, findings) = (store.State, store.Support.Revision, store.Findings.Revision);
        if (taken is { } known && known.Revision == state.Revision && known.Judgements == state.JudgementCount && known.Supports == supports && known.Findings == findings && known.Registers == registers())
            return known.Columns;
        lock (gate)
        {
            var now = registers();
            // A State that has come to stand in another region is rare; then every page is taken anew.
            var before = taken is { } last && (last.Registers == now || HasSameRegions(last.Registers, now)) ? last : new Taken(0, 0, 0, 0, now, new([]));
            store.OutlinesAfter(before.Revision, before.Judgements, before.Supports, outline => pages[outline.Page.Address] = new PageColumns(outline, words));
            ruled.CatchUp(findings);
            StatementColumns columns = new([.. ruled.On(pages.Values.OrderBy(page => page.Page.Address), words)]);
            taken = new Taken(state.Revision, state.JudgementCount, supports, findings, now, columns);
            return columns;
        }
    }

    private bool HasSameRegions(RegisterSet before, RegisterSet now) =>
        Array.TrueForAll(words.Of(StatementFacet.State), state => JurisdictionCode.Parse(state) is var code && RegionIn(before, code) == RegionIn(now, code));

    // One that is in no register has a region without a name.
    private static string RegionIn(RegisterSet registers, JurisdictionCode code) => registers.Jurisdictions.Find(code)?.Region ?? "";

    private sealed record Taken(long Revision, long Judgements, long Supports, long Findings, RegisterSet Registers, StatementColumns Columns);
}
