using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Store;

/// <summary>What is answered from memory: the lists of pages and sources as of one revision. Never changed; a change makes another.</summary>
internal sealed record Holdings
{
    // Sorted when first asked for; two threads that ask at once make the same list.
    private IReadOnlyList<PageSummary>? _pages;
    private IReadOnlyList<UnfiledSource>? _unfiled;

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
        _unfiled ??= [.. Sources.Values.Select(source => source.Unfiled).OfType<UnfiledSource>().OrderBy(source => source.Recorded)];

    public PageSummary? Find(PageAddress address) => PageIds.TryGetValue(address, out var id) ? PagesById[id] : null;

    /// <summary>With a page's current reading, new or in place of the one before.</summary>
    public Holdings With(long pageId, PageSummary page, HeldSource source) => this with
    {
        Revision = page.Recorded,
        StatementCount = StatementCount + page.StatementCount - (PagesById.GetValueOrDefault(pageId)?.StatementCount ?? 0),
        PageIds = PageIds.SetItem(page.Address, pageId),
        PagesById = PagesById.SetItem(pageId, page),
        Sources = Sources.SetItem(page.SourceId, source),
    };

    /// <summary>With a source that stands under no address.</summary>
    public Holdings With(UnfiledSource unfiled, HeldSource source) => this with
    {
        Revision = unfiled.Recorded,
        Sources = Sources.SetItem(unfiled.SourceId, source),
    };
}
