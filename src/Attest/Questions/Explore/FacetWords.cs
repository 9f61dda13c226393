using System.Globalization;
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
    private static readonly int Facets = Enum.GetValues<StatementFacet>().Length;

    private readonly Dictionary<string, ushort>[] codes = [.. Enumerable.Range(0, Facets).Select(_ => new Dictionary<string, ushort>(StringComparer.Ordinal))];
    private volatile string[][] words = [.. Enumerable.Range(0, Facets).Select(_ => Array.Empty<string>())];

    /// <summary>The words of a facet so far; a number is a place in it.</summary>
    public string[] Of(StatementFacet facet) => words[(int)facet];

    /// <summary>Whom statements are about, and which edition says them.</summary>
    public FacetCombinations About { get; } = new(StatementFacet.State, StatementFacet.Region, StatementFacet.Edition);

    /// <summary>What they say, and what has become of it.</summary>
    public FacetCombinations Said { get; } = new(StatementFacet.Kind, StatementFacet.Value, StatementFacet.Hedge, StatementFacet.Standing, StatementFacet.Source, StatementFacet.Check);

    /// <summary>The numbers of a statement’s words for <see cref="About"/>; its region as it is now.</summary>
    public ushort[] CodesAbout(PageAddress page, StatementOutline statement) =>
    [
        Code(StatementFacet.State, statement.Subject.Value),
        Code(StatementFacet.Region, regionOf(statement.Subject)),
        Code(StatementFacet.Edition, page.Edition.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The numbers of a statement’s words for <see cref="Said"/>.</summary>
    public ushort[] CodesSaid(StatementOutline statement) =>
    [
        Code(StatementFacet.Kind, Vocabulary.Word(statement.Kind)),
        Code(StatementFacet.Value, Vocabulary.Word(statement.Value)),
        Code(StatementFacet.Hedge, Vocabulary.Word(statement.Hedge)),
        Code(StatementFacet.Standing, Vocabulary.Word(statement.Standing)),
        Code(StatementFacet.Source, SourcesOf(statement.Checked)),
        Code(StatementFacet.Check, CheckOf(statement.Checked)),
    ];

    /// <summary>The numbers of a combination of <see cref="Said"/> with another word in one facet.</summary>
    public ushort[] CodesSaid(int number, StatementFacet facet, string word)
    {
        ushort[] combination = [.. Said[number]];
        combination[Said.Facets.ToList().IndexOf(facet)] = Code(facet, word);
        return combination;
    }

    /// <summary>The word of a facet in a combination of what is said.</summary>
    public string WordSaid(int number, StatementFacet facet) => Of(facet)[Said[number][Said.Facets.ToList().IndexOf(facet)]];

    /// <summary>The words that have one number together.</summary>
    public static string[] Split(string words) => words.Split(Between);

    private ushort Code(StatementFacet facet, string word)
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

    private static string SourcesOf(CheckedOutline? found) =>
        found is null ? StatementFilter.Unchecked : found.Sources.IsEmpty ? StatementFilter.NoSource : string.Join(Between, found.Sources.Select(Vocabulary.Word));

    private static string CheckOf(CheckedOutline? found) => found is null ? StatementFilter.Unchecked : Vocabulary.Word(found.Verdict);
}
