namespace Attest.Questions.Explore;

/// <summary>
/// The combinations of words that statements have of some facets, each numbered once: there are far fewer of them than statements, so that a filter looks at them and not at every statement. Combinations are only ever added,
/// by one thread at a time; numbers given out stay.
/// </summary>
/// <param name="facets">The facets, at most eight.</param>
internal sealed class FacetCombinations(params StatementFacet[] facets)
{
    private readonly Dictionary<UInt128, int> numbers = [];
    private volatile ushort[] codes = new ushort[facets.Length * 256];
    private volatile int count;

    /// <summary>The facets, in the order of their words.</summary>
    public IReadOnlyList<StatementFacet> Facets => facets;

    /// <summary>How many combinations there are.</summary>
    public int Count => count;

    /// <summary>The numbers that words have, of each facet, in a combination.</summary>
    public ReadOnlySpan<ushort> this[int number] => codes.AsSpan(number * facets.Length, facets.Length);

    /// <summary>The number of a combination, a new one where it comes for the first time.</summary>
    public int Number(ReadOnlySpan<ushort> words)
    {
        UInt128 key = 0;
        foreach (ushort word in words)
            key = (key << 16) | word;
        if (numbers.TryGetValue(key, out int number))
            return number;
        number = numbers.Count;
        var all = codes;
        if (all.Length < (number + 1) * facets.Length)
            Array.Resize(ref all, all.Length * 2);
        words.CopyTo(all.AsSpan(number * facets.Length));
        numbers.Add(key, number);
        // Who reads the count finds the words that belong to it.
        codes = all;
        count = number + 1;
        return number;
    }
}
