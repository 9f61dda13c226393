using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Store;

/// <summary>
/// The pages of a base with what a search asks of thousands of them side by side: going to each page itself costs a wait for memory each time. A page has a number here, its place in the list.
/// </summary>
internal sealed class PageTable
{
    private readonly PageSummary[] _pages;
    private readonly FrozenDictionary<long, int> _numbers;
    private readonly int[] _editions;
    private readonly int[] _jurisdictions;
    private readonly long[] _recorded;
    private readonly ImmutableArray<JurisdictionCode> _codes;
    private readonly ImmutableArray<int> _years;

    public PageTable(IReadOnlyDictionary<long, PageSummary> pages)
    {
        _pages = [.. pages.Values];
        _numbers = pages.Keys.Select((id, number) => KeyValuePair.Create(id, number)).ToFrozenDictionary();
        _recorded = [.. _pages.Select(page => page.Recorded)];
        _codes = [.. _pages.Select(page => page.Address.Jurisdiction).Distinct().Order()];
        _years = [.. _pages.Select(page => page.Address.Edition).Distinct().OrderDescending()];
        var (codes, years) = (Places(_codes), Places(_years));
        _jurisdictions = [.. _pages.Select(page => codes[page.Address.Jurisdiction])];
        _editions = [.. _pages.Select(page => years[page.Address.Edition])];
    }

    /// <summary>The page with a number.</summary>
    public PageSummary this[int number] => _pages[number];

    /// <summary>The numbers of pages by their ids, in their order; ids that are not of this base are left out.</summary>
    public int[] Numbers(ReadOnlySpan<long> ids)
    {
        var numbers = new int[ids.Length];
        var known = 0;
        foreach (var id in ids)
            if (_numbers.TryGetValue(id, out var number))
                numbers[known++] = number;
        return numbers[..known];
    }

    /// <summary>Those of the pages whose current readings are among these.</summary>
    public int[] Among(int[] pages, IReadOnlySet<long> readings) => Array.FindAll(pages, page => readings.Contains(_recorded[page]));

    /// <summary>Those of the pages that are of an edition.</summary>
    public int[] Of(int[] pages, int edition)
    {
        var place = _years.IndexOf(edition);
        return Array.FindAll(pages, page => _editions[page] == place);
    }

    /// <summary>Those of the pages that are about a jurisdiction, then those that tell of it; each in their order.</summary>
    public int[] About(int[] pages, JurisdictionCode jurisdiction, IEnumerable<long> telling)
    {
        var place = _codes.IndexOf(jurisdiction);
        HashSet<int> told = [.. Numbers([.. telling])];
        return [.. Array.FindAll(pages, page => _jurisdictions[page] == place), .. Array.FindAll(pages, page => _jurisdictions[page] != place && told.Contains(page))];
    }

    /// <summary>How many of the pages each edition has, newest first; only those that have any.</summary>
    public ImmutableArray<KeyValuePair<int, int>> CountEditions(int[] pages) => Count(pages, _editions, _years);

    /// <summary>How many of the pages each jurisdiction has, most first; only those that have any.</summary>
    public ImmutableArray<KeyValuePair<JurisdictionCode, int>> CountJurisdictions(int[] pages) => [.. Count(pages, _jurisdictions, _codes).OrderByDescending(pair => pair.Value)];

    private static ImmutableArray<KeyValuePair<T, int>> Count<T>(int[] pages, int[] places, ImmutableArray<T> of)
    {
        var counts = new int[of.Length];
        foreach (var page in pages)
            counts[places[page]]++;
        return [.. of.Zip(counts, KeyValuePair.Create).Where(pair => pair.Value > 0)];
    }

    private static Dictionary<T, int> Places<T>(ImmutableArray<T> of)
        where T : notnull => of.Select((one, place) => (one, place)).ToDictionary(pair => pair.one, pair => pair.place);
}
