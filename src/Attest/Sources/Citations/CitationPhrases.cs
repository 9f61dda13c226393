using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Attest.Sources.Citations;

/// <summary>The words by which notes are read (data/phrases: citation_kinds, citation_words, months, abbreviations).</summary>
internal sealed class CitationPhrases
{
    private const int LongestGap = 10;

    private readonly FrozenDictionary<string, ImmutableArray<KindPhrase>> _byFirstWord;
    private readonly FrozenDictionary<string, WordRole> _roles;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;
    private readonly MetWords<NoteWord> _words;
    private readonly WordRole _openers;

    private CitationPhrases(string dataDirectory)
    {
        _byFirstWord = ReadKinds(dataDirectory).GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        var words = PhraseFile.Read(dataDirectory, "citation_words.csv", "role", "word").GroupBy(row => row[0], row => row[1]).ToList();
        _roles = words.ToFrozenDictionary(group => group.Key, group => new WordRole([.. group]));
        _openers = _roles["opener"];
        _words = new MetWords<NoteWord>(TakeApart);
        _lists = words.ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        Agencies = new PhraseSet(_lists["agency"]);
        Papers = new PhraseSet(_lists["paper"]);
        Months = PhraseFile.Read(dataDirectory, "months.csv", "month", "name").ToFrozenDictionary(row => row[1].ToLowerInvariant(), row => int.Parse(row[0], CultureInfo.InvariantCulture));
        Sentences = SentenceWords.Load(dataDirectory);
    }

    /// <summary>The number of a month by its name in small letters.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>The names of news agencies.</summary>
    public PhraseSet Agencies { get; }

    /// <summary>The words by which newspapers, journals and stations are told.</summary>
    public PhraseSet Papers { get; }

    /// <summary>What is known of full stops that end no sentence.</summary>
    public SentenceWords Sentences { get; }

    /// <summary>Reads the tables.</summary>
    public static CitationPhrases Load(string dataDirectory) => new(dataDirectory);

    /// <summary>The words of a role that are looked up one by one.</summary>
    public WordRole Role(string role) => _roles[role];

    /// <summary>The word of a note that stands printed.</summary>
    public NoteWord WordOf(ReadOnlySpan<char> printed) => _words.Of(printed);

    /// <summary>The words and phrases of a role.</summary>
    public ImmutableArray<string> Of(string role) => _lists[role];

    /// <summary>The phrase that decides the kind of what stands between two positions; null when none is there.</summary>
    public KindMatch? FindKind(NoteText note, int start, int end)
    {
        KindMatch? best = null;
        var tokens = note.Between(start, end);
        var first = FirstAfterOpeners(tokens);
        for (var i = 0; i < tokens.Length; i++)
            foreach (var phrase in tokens[i].Form.Opens)
                if ((best is null || phrase.Order < best.Phrase.Order) && IsPlaced(phrase, tokens[i], i == first) && EndOf(phrase, note, tokens[i..]) is { } last)
                    best = new KindMatch(phrase, tokens[i].Start, last);
        return best;
    }

    private NoteWord TakeApart(string printed) =>
        printed.ToLowerInvariant() is var word && _byFirstWord.TryGetValue(word, out var opens) ? new NoteWord(printed, word, opens) : new NoteWord(printed, word, []);

    private int FirstAfterOpeners(ReadOnlySpan<CitationToken> tokens)
    {
        var first = 0;
        while (first < tokens.Length && _openers.Has(tokens[first].Word))
            first++;
        return first;
    }

    private static bool IsPlaced(KindPhrase phrase, CitationToken token, bool isFirst) => phrase.Place switch
    {
        "title" => token.IsQuoted,
        "start" => isFirst && !token.IsQuoted,
        _ => !token.IsQuoted,
    };

    private static int? EndOf(KindPhrase phrase, NoteText note, ReadOnlySpan<CitationToken> tokens)
    {
        var at = 0;
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            var word = phrase.Words[i];
            if (word == "*")
            {
                var next = IndexOf(tokens[at..Math.Min(tokens.Length, at + LongestGap)], phrase.Words[++i]);
                if (next < 0)
                    return null;
                at += next + 1;
            }
            else if (at >= tokens.Length || !(word == "#" ? IsYear(tokens[at].Word) : word == tokens[at].Word))
                return null;
            else
                at++;
        }
        return phrase.Exact is null || note.Text.AsSpan(tokens[0].Start).StartsWith(phrase.Exact, StringComparison.Ordinal) ? tokens[at - 1].End : null;
    }

    private static int IndexOf(ReadOnlySpan<CitationToken> tokens, string word)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Word == word)
                return i;
        return -1;
    }

    internal static bool IsYear(string word) => word is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);

    private static IEnumerable<KindPhrase> ReadKinds(string dataDirectory)
    {
        var order = 0;
        foreach (var row in PhraseFile.Read(dataDirectory, "citation_kinds.csv", "kind", "place", "phrase", "case", "plural"))
            yield return Enum.TryParse<CitationKind>(row[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
                ? new KindPhrase(order++, kind, row[1], Words(row[2]), row[3] == "yes" ? row[2] : null, row[4] == "yes")
                : throw new PhraseFileException($"citation_kinds.csv: “{row[0]}” is not a kind of citation.");
    }

    // Split as notes are: at everything that is no letter or digit, the two signs of the table apart.
    private static ImmutableArray<string> Words(string phrase) =>
        [.. phrase.ToLowerInvariant().Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)];
}
