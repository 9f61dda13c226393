using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>
/// The forms of words that were met, each taken apart once: reports use few words often. Stems and words that phrases ask for are numbered while the
/// phrases are loaded, so that looking for a phrase compares numbers.
/// </summary>
internal sealed class WordForms(Stems stems)
{
    // More than all of the archive's vocabulary; random text must not fill the memory.
    private const int MostForms = 100_000;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<PhraseKey, ulong> _openings = [];
    private readonly List<(Phrase Phrase, ulong Table)> _phrases = [];
    private readonly Dictionary<PhraseKey, List<(Phrase Phrase, ulong Table)>?> _telling = [];
    private readonly ConcurrentDictionary<string, WordForm> _met = new(StringComparer.Ordinal);
    private int _tables;
    private int _count;

    /// <summary>The folding of inflected forms.</summary>
    public Stems Stems { get; } = stems;

    /// <summary>The number of a stem that a phrase asks for; phrases are all compiled before the first text is read.</summary>
    public int NumberOfStem(string stem) => Number(_stems, stem);

    /// <summary>The number of a word that a phrase asks for in exactly this form.</summary>
    public int NumberOfWord(string word) => Number(_words, word);

    /// <summary>Takes in the phrases of a table; the bit by which sentences tell that they may hold one. Beyond 64 tables, two share a bit.</summary>
    public ulong AddTable(IReadOnlyCollection<Phrase> phrases)
    {
        var bit = 1UL << (_tables++ % 64);
        foreach (var phrase in phrases)
        {
            _phrases.Add((phrase, bit));
            foreach (var key in phrase.Openings)
                _openings[key] = _openings.GetValueOrDefault(key) | bit;
        }
        return bit;
    }

    /// <summary>
    /// Notes the telling word of each phrase: the one that the fewest phrases ask for. A sentence without it need not be searched for the phrase, and
    /// “no”, “be” and “mine” stand in most sentences. Called once, when all tables are there.
    /// </summary>
    public void NoteTellingWords()
    {
        var asking = _phrases.SelectMany(p => p.Phrase.Required).SelectMany(keys => keys).CountBy(key => key).ToDictionary();
        foreach (var (phrase, table) in _phrases)
        {
            foreach (var key in phrase.Required.Where(IsOfWords).DefaultIfEmpty([]).MinBy(keys => keys.Sum(key => asking[key])))
            {
                ref var telling = ref CollectionsMarshal.GetValueRefOrAddDefault(_telling, key, out _);
                (telling ??= []).Add((phrase, table));
            }
        }
    }

    private static bool IsOfWords(ImmutableArray<PhraseKey> keys) => keys.All(key => key.Kind != PhraseKeyKind.Mention);

    /// <summary>The form that stands printed.</summary>
    public WordForm Of(ReadOnlySpan<char> printed)
    {
        if (_met.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var form))
            return form;
        var text = printed.ToString();
        var word = Fold(text);
        form = Form(text, word, Stems.Of(word));
        if (Volatile.Read(ref _count) < MostForms && _met.TryAdd(text, form))
            Interlocked.Increment(ref _count);
        return form;
    }

    private WordForm Form(string text, string word, string stem)
    {
        var (wordNumber, stemNumber) = (_words.GetValueOrDefault(word, -1), _stems.GetValueOrDefault(stem, -1));
        var (asWord, asStem) = (PhraseKey.OfWord(wordNumber), PhraseKey.OfStem(stemNumber));
        return new WordForm(text, word, stem, wordNumber, stemNumber, TraitsOf(text, word))
        {
            Openings = _openings.GetValueOrDefault(asWord) | _openings.GetValueOrDefault(asStem),
            Telling = [.. _telling.GetValueOrDefault(asWord) ?? [], .. _telling.GetValueOrDefault(asStem) ?? []],
        };
    }

    private WordTraits TraitsOf(string text, string word) =>
        (char.IsLetterOrDigit(text[0]) || text[0] is '$' or '€' or '£' ? WordTraits.Word : WordTraits.None)
        | (char.IsUpper(text[0]) ? WordTraits.Capitalised : WordTraits.None)
        | (Stems.IsFinite(word) ? WordTraits.Finite : WordTraits.None)
        | (FindDates.IsOpening(text, word) ? WordTraits.OpensDate : WordTraits.None)
        | (Numeral.IsOpening(word) ? WordTraits.OpensNumber : WordTraits.None)
        | (FindInstruments.IsResolutionNumber(text) ? WordTraits.ResolutionNumber : WordTraits.None)
        | (FindItems.IsDesignation(text) ? WordTraits.Designation : WordTraits.None);

    private static int Number(Dictionary<string, int> numbers, string key)
    {
        numbers.TryAdd(key, numbers.Count);
        return numbers[key];
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-').Replace('–', '-');
}
