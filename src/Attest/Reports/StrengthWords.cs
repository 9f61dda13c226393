using System.Collections.Frozen;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports;

/// <summary>Words that tell by themselves how far something is known, where no sentence does: in a heading, a cell, the title of a source (data/phrases/strength_words.csv).</summary>
internal sealed class StrengthWords
{
    // “Has not yet been fully confirmed”.
    private const int FurthestDenial = 4;

    private static readonly FrozenSet<string> Denials = FrozenSet.Create(StringComparer.Ordinal, "not", "never", "no", "nor", "neither", "cannot", "without", "whether", "if", "be");

    private readonly FrozenDictionary<string, Strength> _strengths;

    private StrengthWords(FrozenDictionary<string, Strength> strengths) => _strengths = strengths;

    /// <summary>Reads the table.</summary>
    public static StrengthWords Load(string dataDirectory) => new(PhraseFile.Read(dataDirectory, "strength_words.csv", "strength", "word")
        .ToFrozenDictionary(row => row[1], row => Vocabulary.TryParse<Strength>(row[0], out var strength) ? strength : throw new PhraseFileException($"strength_words.csv: “{row[0]}” is no strength."), StringComparer.Ordinal));

    /// <summary>The least that a word among these leaves of what is said; null where none has any doubt. “Not confirmed” leaves it open.</summary>
    public Strength? Doubt(string words) => Told(words).Where(strength => strength != Strength.Confirmed).Cast<Strength?>().Min();

    /// <summary>Whether these words say that something is certain, and none of them doubts it.</summary>
    public bool Confirm(string words) => Told(words).ToList() is { Count: > 0 } told && told.TrueForAll(strength => strength == Strength.Confirmed);

    private IEnumerable<Strength> Told(string words)
    {
        var sinceDenial = FurthestDenial;
        foreach (var word in WordsOf(words))
        {
            if (_strengths.TryGetValue(word, out var strength))
                yield return strength == Strength.Confirmed && sinceDenial < FurthestDenial ? Strength.Open : strength;
            sinceDenial = Denials.Contains(word) ? 0 : sinceDenial + 1;
        }
    }

    private static IEnumerable<string> WordsOf(string words)
    {
        for (int start = 0, end; start < words.Length; start = end + 1)
        {
            end = start;
            while (end < words.Length && char.IsLetter(words[end]))
                end++;
            if (end > start)
                yield return words[start..end].ToLowerInvariant();
        }
    }
}
