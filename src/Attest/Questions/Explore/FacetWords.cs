using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>
/// The words of each facet, numbered in the order in which they came; where a statement has several words of a facet, all of them together have one number. Words are only ever added, by one thread at a time; numbers given out stay.
/// </summary>
internal sealed class FacetWords(Func<JurisdictionCode, string> regionOf)
{
    private const char Between = '|';

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

    /// <summary>The words that have one number together.</summary>
    public static string[] Split(string words) => words.Split(Between);

    /// <summary>The kinds of sources of a statement, together.</summary>
    public static string SourcesOf(CheckedOutline? found) =>
        found is null ? StatementFilter.Unchecked : found.Sources.IsEmpty ? StatementFilter.NoSource : string.Join(Between, found.Sources.Select(Vocabulary.Word));

    /// <summary>How a statement stands to the registers.</summary>
    public static string CheckOf(CheckedOutline? found) => found is null ? StatementFilter.Unchecked : Vocabulary.Word(found.Verdict);

    /// <summary>The number of the region of a State or area; as it is now.</summary>
    public ushort Region(JurisdictionCode code) => Code(StatementFacet.Region, regionOf(code));
}
