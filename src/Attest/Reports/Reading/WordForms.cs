using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attest.Reports.Reading.Quantities;
using Attest.Sources;

namespace Attest.Reports.Reading;

/// <summary>
/// The forms of words that were met, each taken apart once: reports use few words often. Stems and words that phrases ask for are numbered while the
/// phrases are loaded, so that looking for a phrase compares numbers.
/// </summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<PhraseKey, ulong> _openings = [];
    private readonly List<PhraseRow> _phrases = [];
    private readonly Dictionary<PhraseKey, List<PhraseRow>?> _telling = [];
    private readonly MetWords<WordForm> _met;
    private int _tables;

    /// <summary>Begins without phrases.</summary>
    public WordForms(Stems stems)
    {
        Stems = stems;
        _met = new MetWords<WordForm>(Form);
    }

    /// <summary>The folding of inflected forms.</summary>
    public Stems Stems { get; }

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
    public WordForm Of(ReadOnlySpan<char> printed) => _met.Of(printed);

    private WordForm Form(string text)
    {
        var word = Fold(text);
        var stem = Stems.Of(word);
        var (wordNumber, stemNumber) = (_words.GetValueOrDefault(word, -1), _stems.GetValueOrDefault(stem, -1));
        var (asWord, asStem) = (PhraseKey.OfWord(wordNumber), PhraseKey.OfStem(stemNumber));
        ImmutableArray<PhraseRow> telling = [.. _telling.GetValueOrDefault(asWord) ?? [], .. _telling.GetValueOrDefault(asStem) ?? []];
        return new WordForm(text, word, stem, wordNumber, stemNumber, TraitsOf(text, word))
        {
            Openings = _openings.GetValueOrDefault(asWord) | _openings.GetValueOrDefault(asStem),
            Tells = telling.Aggregate(0UL, (tables, row) => tables | row.Place.TableBit),
            Telling = telling,
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
