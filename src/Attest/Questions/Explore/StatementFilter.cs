using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Questions.Explore;

/// <summary>Which statements are looked for: of each facet one of the words chosen, or any where none is. A word that no statement has is kept, and finds nothing.</summary>
public sealed class StatementFilter
{
    /// <summary>The word for statements whose notes name no source, or that have none.</summary>
    public const string NoSource = "no_source";

    /// <summary>The word for what was not checked yet, or cannot be: another language than the checks know.</summary>
    public const string Unchecked = "not_checked_yet";

    private readonly ImmutableSortedDictionary<StatementFacet, ImmutableSortedSet<string>> chosen;

    private StatementFilter(ImmutableSortedDictionary<StatementFacet, ImmutableSortedSet<string>> chosen) => this.chosen = chosen;

    /// <summary>Every statement.</summary>
    public static StatementFilter Everything { get; } = new(ImmutableSortedDictionary<StatementFacet, ImmutableSortedSet<string>>.Empty);

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEverything => chosen.IsEmpty;

    /// <summary>What an address asks for: the facets are its names (<c>kind=use&amp;kind=production</c>, or the words in one, separated by commas); <c>checked=on</c> stands for every word of the standing but <c>read_by_machine</c>; other names are not its business.</summary>
    public static StatementFilter Parse(IEnumerable<(string Name, string Words)> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = Everything;
        query = [.. query];
        foreach (var (name, words) in query)
            if (Vocabulary.TryParse<StatementFacet>(name, out var facet))
                foreach (string word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    filter = filter.With(facet, word);
        // As for questions: what an editor stands behind, whichever way.
        return query.Any(pair => pair is ("checked", "on" or "1" or "true"))
            ? filter.With(StatementFacet.Standing, "accepted").With(StatementFacet.Standing, "corrected").With(StatementFacet.Standing, "entered")
            : filter;
    }

    /// <summary>The words chosen of a facet; none where any will do.</summary>
    public ImmutableSortedSet<string> Of(StatementFacet facet) => chosen.GetValueOrDefault(facet, Empty);

    /// <summary>With one more word of a facet.</summary>
    public StatementFilter With(StatementFacet facet, string word) => new(chosen.SetItem(facet, Of(facet).Add(word)));

    /// <summary>Without a word of a facet.</summary>
    public StatementFilter Without(StatementFacet facet, string word)
    {
        var left = Of(facet).Remove(word);
        return new(left.IsEmpty ? chosen.Remove(facet) : chosen.SetItem(facet, left));
    }

    /// <summary>The query of an address that asks for the same, without its question mark; the same filter has the same text.</summary>
    public override string ToString() =>
        string.Join('&', chosen.SelectMany(pair => pair.Value.Select(word => $"{Vocabulary.Word(pair.Key)}={Uri.EscapeDataString(word)}")));

    private static ImmutableSortedSet<string> Empty { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
