using System.Collections.Frozen;

namespace Attest.Sources;

/// <summary>What is known of full stops that end no sentence (data/phrases/abbreviations.csv, sentence_openers.csv).</summary>
internal sealed class SentenceWords
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kindOf;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    private SentenceWords(FrozenDictionary<string, string> kinds, FrozenSet<string> openers)
    {
        _kindOf = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _openers = openers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads both tables.</summary>
    public static SentenceWords Load(string dataDirectory) => new(
        PhraseFile.Read(dataDirectory, "abbreviations.csv", "abbreviation", "kind").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase),
        PhraseFile.Read(dataDirectory, "sentence_openers.csv", "word").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a full stop after this word, with this text behind it, is that of an abbreviation and ends nothing.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (IsInitials(word) || IsCutName(word))
            return !OpensSentence(rest);
        return _kindOf.TryGetValue(word, out var kind) && kind switch
        {
            "title" => true,
            "number" => rest.Length > 0 && char.IsAsciiDigit(rest[0]),
            _ => !OpensSentence(rest),
        };
    }

    /// <summary>Whether the word is in the table at all.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => _kindOf.ContainsKey(word);

    /// <summary>Whether the word is a title that stands before names: “Mr”, “Col”.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => _kindOf.TryGetValue(word, out var kind) && kind == "title";

    /// <summary>Whether the text begins with a word that opens sentences.</summary>
    public bool OpensSentence(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        return _openers.Contains(rest[..end]);
    }

    // “Kh. Ganaa”, “Yu. Petrov”: given names cut after two letters; “No.” and the like are in the table.
    private bool IsCutName(ReadOnlySpan<char> word) =>
        word.Length == 2 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !_kindOf.ContainsKey(word) && !_openers.Contains(word);

    // “R.A”, “U.S”, “L”: capitals between full stops, the last one not counted.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
                return false;
        return word.Length % 2 == 1;
    }
}
