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
    // More than the words that come again and again. A form is kept at the place that its letters tell, or at the one beside it when that is taken: looking
    // it up is a comparison or two without a lock, and random text cannot fill the memory.
    private const int Places = 1 << 16;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<PhraseKey, ulong> _openings = [];
    private readonly List<PhraseRow> _phrases = [];
    private readonly Dictionary<PhraseKey, List<PhraseRow>?> _telling = [];
    private readonly WordForm?[] _met = new WordForm?[Places];
    private int _tables;

    /// <summary>The folding of inflected forms.</summary>
    public Stems Stems { get; } = stems;

    /// <summary>The number of a stem that a phrase asks for; phrases are all compiled before the first text is read.</summary>
    public int NumberOfStem(string stem) => Number(_stems, stem);

    /// <summary>The number of a word that a phrase asks for in exactly this form.</summary>
    public int NumberOfWord(string word) => Number(_words, word);

    /// <summary>Takes in the phrases of a table, row by row; the number of the table.</summary>
    public int AddTable(IEnumerable<Phrase> phrases)
    {
        foreach (var row in phrases.Select((phrase, index) => new PhraseRow(phrase, new PhrasePlace((short)_tables, (short)index))))
        {
            _phrases.Add(row);
            foreach (var key in row.Phrase.Openings)
                _openings[key] = _openings.GetValueOrDefault(key) | row.Place.TableBit;
        }
        return _tables++;
    }

    /// <summary>
    /// Notes the telling word of each phrase: the one that the fewest phrases ask for. A sentence without it need not be searched for the phrase, and
    /// “no”, “be” and “mine” stand in most sentences. Called once, when all tables are there.
    /// </summary>
    public void NoteTellingWords()
    {
        var asking = _phrases.SelectMany(p => p.Phrase.Required).SelectMany(keys => keys).CountBy(key => key).ToDictionary();
        foreach (var row in _phrases)
        {
            foreach (var key in row.Phrase.Required.Where(IsOfWords).DefaultIfEmpty([]).MinBy(keys => keys.Sum(key => asking[key])))
            {
                ref var telling = ref CollectionsMarshal.GetValueRefOrAddDefault(_telling, key, out _);
                (telling ??= []).Add(row);
            }
        }
    }

    private static bool IsOfWords(ImmutableArray<PhraseKey> keys) => keys.All(key => key.Kind != PhraseKeyKind.Mention);

    /// <summary>The form that stands printed.</summary>
    public WordForm Of(ReadOnlySpan<char> printed)
    {
        ref var first = ref _met[PlaceOf(printed)];
        if (Volatile.Read(ref first) is { } met && printed.SequenceEqual(met.Text))
            return met;
        ref var second = ref _met[PlaceOf(printed) ^ 1];
        if (Volatile.Read(ref second) is { } other && printed.SequenceEqual(other.Text))
            return other;
        var text = printed.ToString();
        var word = Fold(text);
        var form = Form(text, word, Stems.Of(word));
        Volatile.Write(ref Volatile.Read(ref first) is null ? ref first : ref second, form);
        return form;
    }

    private static int PlaceOf(ReadOnlySpan<char> printed)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in printed)
            hash = unchecked((hash ^ c) * 0x01000193u);
        return (int)(unchecked(hash * 0x9E3779B1u) >> 16);
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
        | (FindItems.IsDesignation(text) ? WordTraits.Designation : WordTraits.None)
        | (FindClauses.IsOpening(word) ? WordTraits.OpensClause : WordTraits.None)
        | (FindActors.IsAbbreviation(text) ? WordTraits.Abbreviation : WordTraits.None);

    private static int Number(Dictionary<string, int> numbers, string key)
    {
        numbers.TryAdd(key, numbers.Count);
        return numbers[key];
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-').Replace('–', '-');
}
