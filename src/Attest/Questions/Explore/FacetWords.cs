using Attest.Registers;

namespace Attest.Questions.Explore;

/// <summary>The words of each facet, numbered in the order in which they came. Words are only ever added, by one thread at a time; numbers given out stay.</summary>
internal sealed class FacetWords(Func<JurisdictionCode, string> regionOf)
{
    private readonly Dictionary<string, ushort>[] codes = [.. Enumerable.Range(0, PageColumns.Width).Select(_ => new Dictionary<string, ushort>(StringComparer.Ordinal))];
    private volatile string[][] words = [.. Enumerable.Range(0, PageColumns.Width).Select(_ => Array.Empty<string>())];

    /// <summary>The words of a facet so far; a number is a place in it.</summary>
    public string[] Of(StatementFacet facet) => words[(int)facet];

    /// <summary>The number of a word, a new one where it comes for the first time.</summary>
    public ushort Code(StatementFacet facet, string word)
    {
        var known = codes[(int)facet];
        if (known.TryGetValue(word, out ushort code))
            return code;
        code = checked((ushort)known.Count);
        known.Add(word, code);
        string[][] more = [.. words];
        more[(int)facet] = [.. more[(int)facet], word];
        words = more;
        return code;
    }

    /// <summary>The number of the region of a State or area; as it is now.</summary>
    public ushort Region(JurisdictionCode code) => Code(StatementFacet.Region, regionOf(code));
}
