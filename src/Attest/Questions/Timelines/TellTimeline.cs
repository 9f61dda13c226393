using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Timelines;

/// <summary>Tells what each edition said about one State on one topic, from the first edition that the base holds of anybody to the last.</summary>
public sealed class TellTimeline
{
    private readonly ILookup<int, StoredPage> _pages;

    /// <summary>Reads the reports on a State once, for as many topics as are asked.</summary>
    public TellTimeline(EvidenceStore store, JurisdictionCode jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(store);
        _pages = store.PagesAbout(jurisdiction).Select(page => store.Find(page.Address)).OfType<StoredPage>().ToLookup(page => page.Address.Edition);
        int[] editions = [.. store.Pages.Select(page => page.Address.Edition)];
        Editions = editions.Length == 0 ? [] : [.. Enumerable.Range(editions.Min(), editions.Max() - editions.Min() + 1)];
    }

    /// <summary>The years of the editions, the first to the last that the base holds of any State, those between included.</summary>
    public ImmutableArray<int> Editions { get; }

    /// <summary>How many editions have a report on the State here.</summary>
    public int Held => _pages.Count;

    /// <summary>The topics that some report says something on, in the order of the vocabulary.</summary>
    public IEnumerable<StatementKind> Topics => _pages.SelectMany(pages => pages).SelectMany(page => page.Upheld).Select(stored => stored.Statement.Kind).Distinct().Order();

    /// <summary>What each edition said on a topic, the earliest first.</summary>
    public ImmutableArray<EditionVoice> On(StatementKind topic) =>
    [
        .. Editions.Select(edition => new EditionVoice(edition, [.. _pages[edition]],
            [.. _pages[edition].SelectMany(page => page.Upheld).Where(stored => stored.Statement.Kind == topic)])),
    ];
}
