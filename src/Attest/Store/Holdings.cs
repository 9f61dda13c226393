using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What is answered from memory: the lists of pages and sources as of one revision. Never changed; a change makes another.</summary>
internal sealed record Holdings
{
    // Sorted when first asked for; two threads that ask at once make the same list.
    private IReadOnlyList<PageSummary>? _pages;
    private IReadOnlyList<UnfiledSource>? _unfiled;
    private ILookup<PageAddress, PageCopy>? _copies;

    public Holdings()
    {
    }

    // A changed copy has lists of its own to sort.
    private Holdings(Holdings other) =>
        (Revision, StatementCount, PageIds, PagesById, Sources) = (other.Revision, other.StatementCount, other.PageIds, other.PagesById, other.Sources);

    /// <summary>The number of the last reading.</summary>
    public long Revision { get; init; }

    public int StatementCount { get; init; }

    public ImmutableDictionary<PageAddress, long> PageIds { get; init; } = ImmutableDictionary<PageAddress, long>.Empty;

    public ImmutableDictionary<long, PageSummary> PagesById { get; init; } = ImmutableDictionary<long, PageSummary>.Empty;

    public ImmutableDictionary<SourceId, HeldSource> Sources { get; init; } = ImmutableDictionary<SourceId, HeldSource>.Empty;

    public IReadOnlyList<PageSummary> Pages => _pages ??= [.. PagesById.Values.OrderBy(page => page.Address)];

    public IReadOnlyList<UnfiledSource> Unfiled =>
        _unfiled ??= [.. Readings.Where(reading => reading.IsUnfiled).Select(reading => reading.Unfiled!).OrderBy(unfiled => unfiled.Recorded)];

    /// <summary>The other sources of each page, by identity, so that they do not tell in which order they came.</summary>
    public ILookup<PageAddress, PageCopy> Copies =>
        _copies ??= Readings.Where(reading => reading.CopyOf is not null).OrderBy(reading => reading.Unfiled!.SourceId.Value, StringComparer.Ordinal)
            .ToLookup(reading => reading.CopyOf!, reading => new PageCopy(reading.Unfiled!.SourceId, reading.Unfiled.Name));

    private IEnumerable<HeldReading> Readings => Sources.Values.SelectMany(source => source.Readings.Values);

    public PageSummary? Find(PageAddress address) => PageIds.TryGetValue(address, out var id) ? PagesById[id] : null;

    /// <summary>With a page's current reading, new or in place of the one before.</summary>
    public Holdings With(long pageId, PageSummary page, long source, int part) => this with
    {
        Revision = page.Recorded,
        StatementCount = StatementCount + page.StatementCount - (PagesById.GetValueOrDefault(pageId)?.StatementCount ?? 0),
        PageIds = PageIds.SetItem(page.Address, pageId),
        PagesById = PagesById.SetItem(pageId, page),
        Sources = With(page.SourceId, source, part, new HeldReading(page.Recorded, pageId, null)),
    };

    /// <summary>With a source, or a report in it, that stands under no address.</summary>
    public Holdings With(UnfiledSource unfiled, long source, int part) => this with
    {
        Revision = unfiled.Recorded,
        Sources = With(unfiled.SourceId, source, part, new HeldReading(unfiled.Recorded, null, unfiled)),
    };

    private ImmutableDictionary<SourceId, HeldSource> With(SourceId id, long key, int part, HeldReading reading)
    {
        var held = Sources.GetValueOrDefault(id) ?? HeldSource.Of(key);
        return Sources.SetItem(id, held with { Readings = held.Readings.SetItem(part, reading) });
    }
}
