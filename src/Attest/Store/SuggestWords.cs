using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attest.Store;

/// <summary>Suggests the word that was meant where the one typed stands on no page: one that stands on many and differs by one letter, or by two in a long word.</summary>
/// <param name="pages">For each word, in small letters, on how many of the pages looked through it stands.</param>
internal sealed partial class SuggestWords(FrozenDictionary<string, int> pages)
{
    private const int Shortest = 4;
    private const int LongFrom = 8;

    private readonly ILookup<int, string> byLength = pages.Keys.ToLookup(word => word.Length);

    /// <summary>Counts the words of pages.</summary>
    public static SuggestWords From(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string text in texts)
            foreach (string word in Words(text))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        return new(counts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The query with its unknown words replaced by the likeliest; null where nothing is likely, or every word is known.</summary>
    public string? For(string query)
    {
        bool isOther = false;
        var suggested = Word().Replace(query, found =>
        {
            string typed = found.Value.ToLowerInvariant();
            if (typed.Length < Shortest || pages.ContainsKey(typed) || Nearest(typed) is not { } meant)
                return found.Value;
            isOther = true;
            return meant;
        });
        return isOther ? suggested : null;
    }

    private static HashSet<string> Words(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (var found in Word().EnumerateMatches(text))
            words.Add(text.Substring(found.Index, found.Length).ToLowerInvariant());
        return words;
    }

    private string? Nearest(string typed)
    {
        int most = typed.Length < LongFrom ? 1 : 2;
        return (from length in Enumerable.Range(typed.Length - most, (2 * most) + 1)
                from word in byLength[length]
                let distance = Distance(typed, word, most)
                where distance <= most
                orderby distance, Math.Abs(word.Length - typed.Length), pages[word] descending, word
                select word).FirstOrDefault();
    }

    // Letters left out, put in, exchanged or swapped with their neighbour (optimal string alignment); counted no further than needed.
    private static int Distance(string one, string other, int most)
    {
        int[] before = new int[other.Length + 1], last = [.. Enumerable.Range(0, other.Length + 1)], next = new int[other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int cost = one[i - 1] == other[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                least = Math.Min(least, next[j]);
            }
            if (least > most)
                return least;
            (before, last, next) = (last, next, before);
        }
        return last[other.Length];
    }

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
