namespace Attest.Questions.Explore;

/// <summary>How combinations of words stand to a filter, and how many statements that were counted have each.</summary>
internal sealed class CombinationCounts
{
    /// <summary>The combination has all that is asked for.</summary>
    public const byte Passes = 0;

    /// <summary>The combination lacks more than one facet; any other number is that of the only facet it lacks, counted from 1.</summary>
    public const byte LacksSeveral = byte.MaxValue;

    private readonly FacetCombinations combinations;

    /// <summary>Compares every combination with what is allowed.</summary>
    /// <param name="combinations">The combinations.</param>
    /// <param name="count">How many of them there were when the words allowed were looked at.</param>
    /// <param name="allowed">For each facet, by number of a word, whether it is asked for; null where any will do.</param>
    public CombinationCounts(FacetCombinations combinations, int count, bool[]?[] allowed)
    {
        this.combinations = combinations;
        Verdicts = new byte[count];
        Found = new int[Verdicts.Length];
        Missed = new int[Verdicts.Length];
        if (combinations.Facets.Any(facet => allowed[(int)facet] is not null))
            for (int number = 0; number < Verdicts.Length; number++)
                Verdicts[number] = VerdictOn(combinations[number], allowed);
    }

    /// <summary>For each combination, how it stands to the filter.</summary>
    public byte[] Verdicts { get; }

    /// <summary>For each combination, how many statements with it were found.</summary>
    public int[] Found { get; }

    /// <summary>For each combination that lacks one facet, how many statements with it another word of that facet would find.</summary>
    public int[] Missed { get; }

    /// <summary>Adds to the counts of each facet, by number of a word, what was counted here.</summary>
    public void AddTo(int[][] counts)
    {
        for (int number = 0; number < Verdicts.Length; number++)
        {
            var words = combinations[number];
            for (int i = 0; i < words.Length && Found[number] > 0; i++)
                counts[(int)combinations.Facets[i]][words[i]] += Found[number];
            if (Missed[number] > 0)
                counts[(int)combinations.Facets[Verdicts[number] - 1]][words[Verdicts[number] - 1]] += Missed[number];
        }
    }

    private byte VerdictOn(ReadOnlySpan<ushort> words, bool[]?[] allowed)
    {
        byte verdict = Passes;
        for (int i = 0; i < words.Length; i++)
            if (allowed[(int)combinations.Facets[i]] is { } asked && !asked[words[i]])
                verdict = verdict == Passes ? (byte)(i + 1) : LacksSeveral;
        return verdict;
    }
}
