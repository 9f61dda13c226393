using System.Collections.Immutable;

namespace Attest.Questions.Wording;

/// <summary>Marks what changed between two wordings of one sentence, word by word.</summary>
public static class DiffWords
{
    // Above this many words between the common beginning and the common end nothing in it is matched: the table would grow with the square.
    private const int MostCompared = 160;

    /// <summary>The words of both, each told whether it stayed, went or came; what stays in a row is one piece.</summary>
    public static ImmutableArray<ComparedSentence.Piece> Between(string earlier, string later)
    {
        string[] from = earlier.Split(' '), to = later.Split(' ');
        int head = 0;
        while (head < from.Length && head < to.Length && from[head] == to[head])
            head++;
        int tail = 0;
        while (tail < from.Length - head && tail < to.Length - head && from[^(tail + 1)] == to[^(tail + 1)])
            tail++;
        List<(WordingChange In, string Word)> words = [.. to.Take(head).Select(word => (WordingChange.Same, word))];
        words.AddRange(Middle(from[head..^tail], to[head..^tail]));
        words.AddRange(to[^tail..].Select(word => (WordingChange.Same, word)));
        return Joined(words);
    }

    // The longest common run of words, not necessarily together.
    private static IEnumerable<(WordingChange In, string Word)> Middle(string[] from, string[] to)
    {
        if (from.Length > MostCompared || to.Length > MostCompared)
            return [.. from.Select(word => (WordingChange.Gone, word)), .. to.Select(word => (WordingChange.Added, word))];
        var length = new int[from.Length + 1, to.Length + 1];
        for (int i = from.Length - 1; i >= 0; i--)
            for (int j = to.Length - 1; j >= 0; j--)
                length[i, j] = from[i] == to[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        return Walk(from, to, length);
    }

    private static IEnumerable<(WordingChange In, string Word)> Walk(string[] from, string[] to, int[,] length)
    {
        int i = 0, j = 0;
        while (i < from.Length || j < to.Length)
            if (i < from.Length && j < to.Length && from[i] == to[j])
            {
                yield return (WordingChange.Same, to[j++]);
                i++;
            }
            else if (j >= to.Length || (i < from.Length && length[i + 1, j] >= length[i, j + 1]))
                yield return (WordingChange.Gone, from[i++]);
            else
                yield return (WordingChange.Added, to[j++]);
    }

    private static ImmutableArray<ComparedSentence.Piece> Joined(List<(WordingChange In, string Word)> words)
    {
        var pieces = ImmutableArray.CreateBuilder<ComparedSentence.Piece>();
        for (int at = 0; at < words.Count;)
        {
            int end = at;
            while (end < words.Count && words[end].In == words[at].In)
                end++;
            pieces.Add(new(words[at].In, string.Join(' ', words[at..end].Select(word => word.Word))));
            at = end;
        }
        return pieces.ToImmutable();
    }
}
