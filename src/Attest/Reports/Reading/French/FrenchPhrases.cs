using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.Reading.French;

/// <summary>The phrases that French sentences are read by (data/phrases/fr).</summary>
internal sealed class FrenchPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    // 59.583, 59 583: a point, or a space, parts thousands.
    private const string Number = @"(?<n>\d{1,3}(?:[.\s\u00A0\u202F]\d{3})+(?!\d)|\d+)(?![,.]\d)";
    private const string Resolution = @"(?<r>\d{2}/\d{1,3}\s?[A-Z]?)\b";

    private readonly ILookup<string, string> _words;

    private FrenchPhrases(ImmutableArray<FrenchPattern> patterns, ILookup<string, string> words) => (Patterns, _words) = (patterns, words);

    /// <summary>What is stated by which words.</summary>
    public ImmutableArray<FrenchPattern> Patterns { get; }

    /// <summary>The words that stand for the State of the page.</summary>
    public IEnumerable<string> Subjects => _words["subject"];

    /// <summary>Reads both tables.</summary>
    public static FrenchPhrases Load(string dataDirectory)
    {
        var words = PhraseFile.Read(dataDirectory, Path.Combine("fr", "words.csv"), "role", "word").ToLookup(row => row[0], row => row[1]);
        return new([.. PhraseFile.Read(dataDirectory, Path.Combine("fr", "statements.csv"), "kind", "value", "instrument", "unit", "pattern").Select(Pattern)], words);
    }

    /// <summary>The place of a word of a role in a text, or −1.</summary>
    public int IndexOf(string role, string text) => Finder(_words[role]).Match(text) is { Success: true } match ? match.Index : -1;

    /// <summary>Whether a text ends with a word of a role.</summary>
    public bool EndsWith(string role, string text) => _words[role].Any(word => Regex.IsMatch(text, $@"\b{Phrase(word)}\s*$", Options));

    /// <summary>Finds any of some phrases as whole words.</summary>
    public static Regex Finder(IEnumerable<string> phrases) => new($@"(?<!\w)(?:{string.Join('|', phrases.Select(Phrase))})(?!\w)", Options);

    private static string Phrase(string words) => words.Replace(" ", @"\s+", StringComparison.Ordinal).Replace("'", "['’]", StringComparison.Ordinal);

    private static FrenchPattern Pattern(string[] row) =>
        Vocabulary.TryParse<StatementKind>(row[0], out var kind) && Vocabulary.TryParse<StatementValue>(row[1], out var value)
            ? new(kind, value, row[2] is "" ? null : row[2], row[3] is "" ? null : row[3],
                new Regex($@"(?<!\w)(?:{Phrase(row[4]).Replace("{n}", Number, StringComparison.Ordinal).Replace("{r}", Resolution, StringComparison.Ordinal)})(?!\w)", Options))
            : throw new PhraseFileException($"fr/statements.csv: the vocabulary has no “{row[0]}: {row[1]}”.");
}
