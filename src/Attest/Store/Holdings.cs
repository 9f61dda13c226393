using System.Collections.Immutable;
using Attest.Registers;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What is answered from memory: the lists of pages and sources as of one revision. Never changed; a change makes another.</summary>
internal sealed record Holdings
{
    // Sorted when first asked for; two threads that ask at once make the same list.
    private IReadOnlyList<PageSummary>? _pages;
    private PageTable? _table;
    private IReadOnlyList<UnfiledSource>? _unfiled;
    private ILookup<PageAddress, PageCopy>? _copies;
    private ILookup<JurisdictionCode, PageSummary>? _byJurisdiction;

    public Holdings()
    {
    }

    // A changed copy has lists of its own to sort.
    private Holdings(Holdings other) =>
        (Revision, PageIds, PagesById, Sources) = (other.Revision, other.PageIds, other.PagesById, other.Sources);

    /// <summary>The number of the last reading.</summary>
    public long Revision { get; init; }

    public ImmutableDictionary<PageAddress, long> PageIds { get; init; } = ImmutableDictionary<PageAddress, long>.Empty;

    public ImmutableDictionary<long, PageSummary> PagesById { get; init; } = ImmutableDictionary<long, PageSummary>.Empty;

    public ImmutableDictionary<SourceId, HeldSource> Sources { get; init; } = ImmutableDictionary<SourceId, HeldSource>.Empty;

    /// <summary>The same as <see cref="PagesById"/>, for those who look up thousands at once.</summary>
    public PageTable Table => _table ??= new(PagesById);

    public IReadOnlyList<PageSummary> Pages => _pages ??= [.. PagesById.Values.OrderBy(page => page.Address)];

    public IReadOnlyList<UnfiledSource> Unfiled =>
        _unfiled ??= [.. Readings.Where(reading => reading.IsUnfiled).Select(reading => reading.Unfiled!).OrderBy(unfiled => unfiled.Recorded)];

    /// <summary>The pages about each State or area, newest edition first.</summary>
    public ILookup<JurisdictionCode, PageSummary> ByJurisdiction => _byJurisdiction ??= Pages.ToLookup(page => page.Address.Jurisdiction);

    /// <summary>The other sources of each page, by identity, so that they do not tell in which order they came.</summary>
    public ILookup<PageAddress, PageCopy> Copies =>
        _copies ??= Readings.Where(reading => reading.CopyOf is not null).OrderBy(reading => reading.Unfiled!.SourceId.Value, StringComparer.Ordinal)
            .ToLookup(reading => reading.CopyOf!, reading => new PageCopy(reading.Unfiled!.SourceId, reading.Unfiled.Name));

    private IEnumerable<HeldReading> Readings => Sources.Values.SelectMany(source => source.Readings.Values);

    /// <summary>As of a later revision: with sources and the reports in them, in their order, and the pages whose current readings they are. All at once, since a base is opened with thousands.</summary>
    public Holdings With(long revision, IEnumerable<(SourceId Source, long Key, int Part, HeldReading Held, PageSummary? Page)> readings)
    {
        var (ids, pages, sources) = (PageIds.ToBuilder(), PagesById.ToBuilder(), Sources.ToBuilder());
        foreach (var (source, key, part, held, page) in readings)
        {
            sources[source] = (sources.GetValueOrDefault(source) ?? HeldSource.Of(key)).With(part, held);
            if (page is null)
                continue;
            ids[page.Address] = held.PageId!.Value;
            pages[held.PageId!.Value] = page;
        }
        return this with { Revision = revision, PageIds = ids.ToImmutable(), PagesById = pages.ToImmutable(), Sources = sources.ToImmutable() };
    }

    /// <summary>With so many statements more, or fewer, on pages than were read there.</summary>
    public Holdings With(IReadOnlyDictionary<long, int> more) => more.Count == 0 ? this : this with
    {
        PagesById = PagesById.SetItems(more.Where(page => PagesById.ContainsKey(page.Key)).Select(page => KeyValuePair.Create(page.Key, Counted(PagesById[page.Key], page.Value)))),
    };

    private static PageSummary Counted(PageSummary page, int more) => page with { StatementCount = page.StatementCount + more };
}
