using System.Collections.Immutable;

namespace Attest.Questions.Explore;

/// <summary>Compares statements with a filter and counts. A statement that fails one facet only counts in that facet: there it is one that another word would find.</summary>
internal sealed class MatchFilter
{
    private readonly StatementFilter _filter;
    private readonly CombinationCounts _about, _said;
    private readonly string[][] _words;

    public MatchFilter(StatementFilter filter, FacetWords words)
    {
        _filter = filter;
        // Counted before the words are looked at: whatever is in a combination is among them.
        var (about, said) = (words.About.Count, words.Said.Count);
        var facets = Enum.GetValues<StatementFacet>();
        _words = [.. facets.Select(words.Of)];
        bool[]?[] allowed = [.. facets.Select(facet => filter.Of(facet) is { IsEmpty: false } chosen ? _words[(int)facet].Select(word => FacetWords.Split(word).Any(chosen.Contains)).ToArray() : null)];
        (_about, _said) = (new(words.About, about, allowed), new(words.Said, said, allowed));
    }

    /// <summary>How many statements were found so far.</summary>
    public int Total { get; private set; }

    /// <summary>Counts the statements with these combinations, and answers how many of them are found.</summary>
    public int Count(ReadOnlySpan<int> about, ReadOnlySpan<int> said)
    {
        int found = 0;
        for (int row = 0; row < about.Length; row++)
        {
            byte onAbout = _about.Verdicts[about[row]], onSaid = _said.Verdicts[said[row]];
            if ((onAbout | onSaid) == CombinationCounts.Passes)
            {
                found++;
                _about.Found[about[row]]++;
                _said.Found[said[row]]++;
            }
            else if (onSaid == CombinationCounts.Passes && onAbout != CombinationCounts.LacksSeveral)
                _about.Missed[about[row]]++;
            else if (onAbout == CombinationCounts.Passes && onSaid != CombinationCounts.LacksSeveral)
                _said.Missed[said[row]]++;
        }
        Total += found;
        return found;
    }

    /// <summary>Whether any statement with these combinations is found. Counts nothing.</summary>
    public bool HoldsAny(ReadOnlySpan<int> about, ReadOnlySpan<int> said)
    {
        for (int row = 0; row < about.Length; row++)
            if ((_about.Verdicts[about[row]] | _said.Verdicts[said[row]]) == CombinationCounts.Passes)
                return true;
        return false;
    }

    /// <summary>Whether the statement at a place of a page is found.</summary>
    public bool Holds(PageColumns page, int row) => HoldsAny(page.About.AsSpan(row, 1), page.Said.AsSpan(row, 1));

    /// <summary>The counts of every facet, by word.</summary>
    public ImmutableSortedDictionary<StatementFacet, ImmutableArray<KeyValuePair<string, int>>> Counts()
    {
        int[][] counts = [.. _words.Select(of => new int[of.Length])];
        _about.AddTo(counts);
        _said.AddTo(counts);
        return Enum.GetValues<StatementFacet>().ToImmutableSortedDictionary(facet => facet, facet => ByWord(facet, counts[(int)facet]));
    }

    // Several words may have one number together.
    private ImmutableArray<KeyValuePair<string, int>> ByWord(StatementFacet facet, int[] counts) =>
    [
        .. _words[(int)facet].SelectMany((words, code) => FacetWords.Split(words).Select(word => (Word: word, Count: counts[code])))
            .GroupBy(pair => pair.Word, (word, pairs) => KeyValuePair.Create(word, pairs.Sum(pair => pair.Count)), StringComparer.Ordinal)
            .Where(pair => pair.Value > 0 || _filter.Of(facet).Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal),
    ];
}
