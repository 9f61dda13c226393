using System.Collections.Frozen;
using Attest.Statements;
using CsvHelper;

namespace Attest.Publishing;

/// <summary>
/// What readers see for the words of the data, in one language: <c>data/content/LANGUAGE/words.csv</c>. A kind's value may have a phrase of its own
/// (set <c>value:casualties</c>) where the general one would mislead.
/// </summary>
public sealed class Words
{
    private readonly FrozenDictionary<(string Set, string Word), string> phrases;

    private Words(FrozenDictionary<(string, string), string> phrases) => this.phrases = phrases;

    /// <summary>Reads a file of columns set, word, phrase; throws <see cref="FormatException"/> when a row is incomplete or said twice.</summary>
    public static Words Load(string path)
    {
        var phrases = new Dictionary<(string, string), string>();
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (bool isHeader = true; csv.Read(); isHeader = false)
        {
            string[] fields = csv.Current.ToArray();
            if (!isHeader && (fields is not [{ Length: > 0 } set, { Length: > 0 } word, { Length: > 0 } phrase] || !phrases.TryAdd((set, word), phrase)))
                throw new FormatException($"{path}:{csv.LineNumber}: set, word and phrase are all needed, and each word of a set once.");
        }
        return new(phrases.ToFrozenDictionary());
    }

    /// <summary>The phrase for a word; the word itself, spaces for underscores, where the file has none.</summary>
    public string this[string set, string word] => phrases.GetValueOrDefault((set, word)) ?? word.Replace('_', ' ');

    /// <summary>The phrase for a member of an enumeration of the data.</summary>
    public string Of<T>(string set, T member) where T : struct, Enum => this[set, Vocabulary.Word(member)];

    /// <summary>Whether the file has a phrase for the word.</summary>
    public bool Has(string set, string word) => phrases.ContainsKey((set, word));

    /// <summary>The phrase for a value within its kind.</summary>
    public string OfValue(StatementKind kind, StatementValue value)
    {
        string set = "value:" + Vocabulary.Word(kind), word = Vocabulary.Word(value);
        return Has(set, word) ? this[set, word] : this["value", word];
    }
}
