using System.Collections.Frozen;
using Attest.Sources;

namespace Attest.Publishing.References;

/// <summary>Splits a person's name as printed: titles before it are left out, a particle stays with the family name, letters after a comma are a suffix.</summary>
internal sealed class SplitName
{
    private readonly SentenceWords _words;
    private readonly FrozenSet<string> _familyFirst;

    private SplitName(SentenceWords words, FrozenSet<string> familyFirst) => (_words, _familyFirst) = (words, familyFirst);

    /// <summary>Reads the tables: abbreviations.csv and family_names_first.csv.</summary>
    public static SplitName Load(string dataDirectory) => new(
        SentenceWords.Load(dataDirectory),
        PhraseFile.Read(dataDirectory, "family_names_first.csv", "name").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The name in its parts; in one piece when titles are all there is.</summary>
    public ReferenceName Of(string printed)
    {
        var (own, suffix) = printed.Split(',', 2) is [var name, var letters] ? (name, letters.Trim()) : (printed, null);
        // “Mr.Ri”: a title glued to the name.
        string[] words = [.. own.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsTitle)];
        if (words.Length == 0)
            return ReferenceName.OfBody(printed);
        var isOfThree = words is [_, _, _] || (words.Length == 2 && words[1].Contains('-', StringComparison.Ordinal));
        if (isOfThree && words.All(word => char.IsUpper(word[0])) && _familyFirst.Contains(words[0]))
            return ReferenceName.OfPerson(words[0], string.Join(' ', words[1..]), suffix);
        var family = words.Length - 1;
        while (family > 0 && char.IsLower(words[family - 1][0]))
            family--;
        return ReferenceName.OfPerson(string.Join(' ', words[family..]), family == 0 ? null : string.Join(' ', words[..family]), suffix);
    }

    private bool IsTitle(string word) => word.Length > 1 && (_words.IsTitle(word.TrimEnd('.')) || word is "The" or "the" || word.StartsWith('('));
}
