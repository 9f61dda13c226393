using System.Collections.Immutable;

namespace Attest.Questions.Explore;

/// <summary>Compares statements with a filter and counts. A statement that fails one facet only counts in that facet: there it is one that another word would find.</summary>
internal sealed class MatchFilter
{
    private readonly StatementFilter _filter;
    private readonly string[][] _words;
    private readonly bool[]?[] _allowed;
    private readonly (int Facet, bool[] Allowed)[] _asked;
    private readonly int[][] _counts;

    public MatchFilter(StatementFilter filter, FacetWords words)
    {
        _filter = filter;
        var facets = Enum.GetValues<StatementFacet>();
        _words = [.. facets.Select(words.Of)];
        _allowed = [.. facets.Select(facet => filter.Of(facet) is { IsEmpty: false } chosen ? _words[(int)facet].Select(word => FacetWords.Split(word).Any(chosen.Contains)).ToArray() : null)];
        _asked = [.. facets.Where(facet => _allowed[(int)facet] is not null).Select(facet => ((int)facet, _allowed[(int)facet]!))];
        _counts = [.. _words.Select(of => new int[of.Length])];
    }

    /// <summary>How many statements were found so far.</summary>
    public int Total { get; private set; }

    /// <summary>Counts the statements of a page, and answers how many of them are found.</summary>
    public int Count(PageColumns page)
    {
        int found = 0, width = PageColumns.Width;
        var codes = page.Codes;
        for (int row = 0; row < codes.Length; row += width)
        {
            int failing = Failing(codes.AsSpan(row, width), out int fails);
            if (fails == 0)
            {
                found++;
                for (int facet = 0; facet < width; facet++)
                    _counts[facet][codes[row + facet]]++;
            }
            else if (fails == 1)
                _counts[failing][codes[row + failing]]++;
        }
        Total += found;
        return found;
    }

    /// <summary>Whether any statement of a page is found. Counts nothing.</summary>
    public bool HoldsAny(PageColumns page)
    {
        for (int row = 0; row < page.Codes.Length; row += PageColumns.Width)
            if (HoldsAll(page.Codes.AsSpan(row, PageColumns.Width)))
                return true;
        return false;
    }

    /// <summary>Whether the statement at a place of a page is found.</summary>
    public bool Holds(PageColumns page, int row) => HoldsAll(page.Codes.AsSpan(row * PageColumns.Width, PageColumns.Width));

    /// <summary>The counts of every facet, by word.</summary>
    public ImmutableSortedDictionary<StatementFacet, ImmutableArray<KeyValuePair<string, int>>> Counts() => Enum.GetValues<StatementFacet>().ToImmutableSortedDictionary(
        facet => facet,
        facet => _words[(int)facet].SelectMany((words, code) => FacetWords.Split(words).Select(word => (Word: word, Count: _counts[(int)facet][code])))
            .GroupBy(pair => pair.Word, (word, pairs) => KeyValuePair.Create(word, pairs.Sum(pair => pair.Count)), StringComparer.Ordinal)
            .Where(pair => pair.Value > 0 || _filter.Of(facet).Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableArray());

    private bool HoldsAll(ReadOnlySpan<ushort> codes)
    {
        foreach (var (facet, allowed) in _asked)
            if (!allowed[codes[facet]])
                return false;
        return true;
    }

    // The last facet that fails, and how many do; from two on it does not matter how many.
    private int Failing(ReadOnlySpan<ushort> codes, out int fails)
    {
        int failing = -1;
        fails = 0;
        for (int facet = 0; facet < _allowed.Length && fails < 2; facet++)
        {
            if (_allowed[facet] is { } allowed && !allowed[codes[facet]])
            {
                failing = facet;
                fails++;
            }
        }
        return failing;
    }
}
