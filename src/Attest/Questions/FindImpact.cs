using System.Collections.Immutable;
using Attest.Checks.OfSources;
using Attest.Sources;
using Attest.Store;

namespace Attest.Questions;

/// <summary>Finds what a source touches, as the checks last found it; no page but the source’s own is opened.</summary>
/// <param name="store">The base.</param>
public sealed class FindImpact(EvidenceStore store)
{
    /// <summary>What a source touches, or null where the base neither holds nor cites it.</summary>
    public SourceImpact? Of(SourceId source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (held, cited) = (store.FindSource(source), store.Support.Find(source));
        if (held is null && cited is null)
            return null;
        ImmutableArray<PageAddress> own = held is null ? [] : [.. held.Reports.Select(report => report.Page).Append(held.Page).OfType<PageAddress>().Distinct()];
        // A page that was read from it is cited as the edition that it is.
        HashSet<SourceId> meant = [source, .. own.Select(page => CitedSource.EditionId(page.Edition, page.Jurisdiction.Value))];
        var touched = meant.SelectMany(store.Support.By).DistinctBy(support => support.Page).Select(support => (Page: PageOf(support), Support: support)).Where(pair => !own.Contains(pair.Page)).ToList();
        var resting = touched.SelectMany(pair => Resting(pair.Support, meant)).Select(rests => rests.Statement).ToList();
        var rows = store.RowsOf(resting);
        var ids = rows.GroupBy(row => row.Id.Value[..PageSupport.DigitsOfStatement]).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal);
        ImmutableArray<SourceImpact.OnPage> citing =
        [
            .. from pair in touched
               select new SourceImpact.OnPage(
                   pair.Page, [.. pair.Support.Sources.Where(named => meant.Contains(named.Source.Id)).SelectMany(named => named.Notes).Order()],
                   [.. from rests in Resting(pair.Support, meant)
                       where ids.ContainsKey(rests.Statement)
                       select new SourceImpact.Resting(ids[rests.Statement], rests.On.Roots.Count(root => !meant.Contains(root.Id)))]),
        ];
        var itself = own.Select(page => new SourceImpact.OnPage(page, [], [.. store.Find(page)!.Upheld.Select(stored => new SourceImpact.Resting(stored.Id, 0))]));
        return new(source, held?.Source.Name ?? cited!.Name, held is not null, store.Support.Withdrawn.GetValueOrDefault(source),
            [.. itself.Concat(citing).OrderByDescending(page => page.Page.Edition).ThenBy(page => page.Page)], [.. Figures(rows.Concat(own.SelectMany(RowsOf)))]);
    }

    private static IEnumerable<PageSupport.Rests> Resting(PageSupport support, HashSet<SourceId> meant) =>
        support.Statements.Where(rests => rests.On.Roots.Concat(rests.On.Named).Concat(rests.On.Through).Any(source => meant.Contains(source.Id)));

    private IEnumerable<StatementRow> RowsOf(PageAddress page) => store.Find(page)!.Upheld.Select(stored => StatementRow.Of(stored.Id, page, stored.Statement));

    private static IEnumerable<SourceImpact.Figure> Figures(IEnumerable<StatementRow> rows) =>
        from row in rows
        let figure = BuildSeries.FigureOf(row)
        where figure is not null
        group figure by figure into same
        orderby same.Key.Kind, same.Key.Value, same.Key.Year, same.Key.Currency
        select same.Key;

    private static PageAddress PageOf(PageSupport support) => PageAddress.TryParse(support.Page, out var page) ? page : throw new FormatException($"“{support.Page}” is no address of a page.");
}
