namespace Attest.Questions.Wording;

/// <summary>
/// Finds for each sentence of one edition the one it became in another: first the same words, then the most similar ones. Similar ones are looked for by words that
/// few sentences have, so that the work grows with the length of the texts and not with its square.
/// </summary>
internal static class MatchSentences
{
    /// <summary>At least this share of the words of both must be common.</summary>
    private const double Alike = 0.55;

    // A word in more sentences than this tells nothing about which sentence it is.
    private const int Rare = 12;

    /// <summary>For each earlier sentence the place of the later one, or -1.</summary>
    public static int[] Between(IReadOnlyList<string> earlier, IReadOnlyList<string> later)
    {
        int[] match = [.. Enumerable.Repeat(-1, earlier.Count)];
        var isTaken = new bool[later.Count];
        var places = later.Select((words, at) => (Key: Key(words), At: at)).GroupBy(one => one.Key, one => one.At).ToDictionary(same => same.Key, same => new Queue<int>(same), StringComparer.Ordinal);
        for (int at = 0; at < earlier.Count; at++)
            if (places.TryGetValue(Key(earlier[at]), out var same) && same.TryDequeue(out int place))
                (match[at], isTaken[place]) = (place, true);

        var bags = later.Select(Bag).ToArray();
        var having = bags.SelectMany((bag, at) => isTaken[at] ? [] : bag.Keys.Select(word => (word, at))).ToLookup(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        foreach (var (at, place, _) in Candidates(earlier, match, bags, having).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.At).ThenBy(pair => pair.Place))
            if (match[at] < 0 && !isTaken[place])
                (match[at], isTaken[place]) = (place, true);
        return match;
    }

    private static IEnumerable<(int At, int Place, double Likeness)> Candidates(IReadOnlyList<string> earlier, int[] match, Dictionary<string, int>[] bags, ILookup<string, int> having)
    {
        for (int at = 0; at < earlier.Count; at++)
        {
            if (match[at] >= 0)
                continue;
            var bag = Bag(earlier[at]);
            foreach (int place in bag.Keys.Select(word => having[word]).Where(places => places.Take(Rare + 1).Count() <= Rare).SelectMany(places => places).Distinct())
                if (Likeness(bag, bags[place]) is var likeness and >= Alike)
                    yield return (at, place, likeness);
        }
    }

    // Dice’s coefficient over words, each as often as it stands there.
    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other) =>
        2.0 * one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key))) / (one.Values.Sum() + other.Values.Sum());

    private static Dictionary<string, int> Bag(string words) =>
        Key(words).Split(' ').Select(word => word.Trim(',', '.', ';', ':', '(', ')', '“', '”', '"')).Where(word => word.Length > 0).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static string Key(string words) => words.ToLowerInvariant();
}
