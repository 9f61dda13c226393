using System.Collections.Concurrent;

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
    private readonly ConcurrentDictionary<string, WordForm> _met = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The folding of inflected forms.</summary>
    public Stems Stems { get; } = stems;

    /// <summary>The number of a stem that a phrase asks for; phrases are all compiled before the first text is read.</summary>
    public int NumberOfStem(string stem) => Number(_stems, stem);

    /// <summary>The number of a word that a phrase asks for in exactly this form.</summary>
    public int NumberOfWord(string word) => Number(_words, word);

    /// <summary>The form that stands printed.</summary>
    public WordForm Of(ReadOnlySpan<char> printed)
    {
        if (_met.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var form))
            return form;
        var text = printed.ToString();
        var word = Fold(text);
        var stem = Stems.Of(word);
        form = new WordForm(text, word, stem, _words.GetValueOrDefault(word, -1), _stems.GetValueOrDefault(stem, -1));
        if (Volatile.Read(ref _count) < MostForms && _met.TryAdd(text, form))
            Interlocked.Increment(ref _count);
        return form;
    }

    private static int Number(Dictionary<string, int> numbers, string key)
    {
        numbers.TryAdd(key, numbers.Count);
        return numbers[key];
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-').Replace('–', '-');
}
