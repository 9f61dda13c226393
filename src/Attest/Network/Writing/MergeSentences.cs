using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attest.Network.Writing;

/// <summary>
/// Brings together what two people made of the same paragraph, sentence by sentence (a three-way merge): what one changed and the other left is taken; where both changed the same sentences differently,
/// nothing is taken and both have to be looked at.
/// </summary>
public static partial class MergeSentences
{
    /// <summary>The sentences of a paragraph, with the white space that follows each; together they are the paragraph. A sentence ends with a full stop, question or exclamation mark and what closes or notes it.</summary>
    public static ImmutableArray<string> Split(string paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var from = 0;
        foreach (Match end in SentenceEnd().Matches(paragraph))
        {
            sentences.Add(paragraph[from..(end.Index + end.Length)]);
            from = end.Index + end.Length;
        }
        if (from < paragraph.Length)
            sentences.Add(paragraph[from..]);
        return sentences.DrainToImmutable();
    }

    /// <summary>The paragraph with the changes of both, or null where both changed the same sentences differently.</summary>
    public static string? Of(string from, string theirs, string mine)
    {
        if (theirs == mine || mine == from)
            return theirs;
        if (theirs == from)
            return mine;
        string[] common = Words(from), one = Words(theirs), other = Words(mine);
        int[] inOne = Align(common, one), inOther = Align(common, other);
        List<string> merged = [];
        int atOne = 0, atOther = 0, at = 0;
        while (at < common.Length || atOne < one.Length || atOther < other.Length)
        {
            // The next sentence that neither changed ends what was changed before it.
            var next = at;
            while (next < common.Length && (inOne[next] < 0 || inOther[next] < 0))
                next++;
            var (toOne, toOther) = next < common.Length ? (inOne[next], inOther[next]) : (one.Length, other.Length);
            if (Take(common[at..next], one[atOne..toOne], other[atOther..toOther]) is not { } taken)
                return null;
            merged.AddRange(taken);
            if (next < common.Length)
                merged.Add(common[next]);
            (at, atOne, atOther) = (next + 1, toOne + 1, toOther + 1);
        }
        return string.Join(' ', merged);
    }

    // What becomes of a stretch that ends before a sentence that all three have.
    private static string[]? Take(string[] common, string[] one, string[] other) =>
        one.SequenceEqual(common) ? other
        : other.SequenceEqual(common) || one.SequenceEqual(other) ? one
        : common.Length == one.Length && common.Length == other.Length ? TakeEach(common, one, other)
        : null;

    // Sentences that were put in the place of others, each by itself.
    private static string[]? TakeEach(string[] common, string[] one, string[] other)
    {
        var taken = new string[common.Length];
        for (var at = 0; at < common.Length; at++)
        {
            if (one[at] != common[at] && other[at] != common[at] && one[at] != other[at])
                return null;
            taken[at] = one[at] == common[at] ? other[at] : one[at];
        }
        return taken;
    }

    // Where each sentence of the first stands in the second, in order, as many as can be (longest common subsequence); -1 for one that is not there.
    private static int[] Align(string[] first, string[] second)
    {
        var lengths = new int[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
            for (var j = second.Length - 1; j >= 0; j--)
                lengths[i, j] = first[i] == second[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var places = new int[first.Length];
        for (int i = 0, j = 0; i < first.Length; i++)
        {
            while (j < second.Length && first[i] != second[j] && lengths[i, j] == lengths[i, j + 1])
                j++;
            places[i] = j < second.Length && first[i] == second[j] ? j++ : -1;
        }
        return places;
    }

    private static string[] Words(string paragraph) => [.. Split(paragraph).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    [GeneratedRegex("""[.!?…]+["”’»)\]]*(?:\[\^[^\]\s]+\])*\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
