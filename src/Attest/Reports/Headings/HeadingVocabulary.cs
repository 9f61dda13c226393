using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Sources;

namespace Attest.Reports.Headings;

/// <summary>The headings of country reports (data/phrases/headings.csv), alone or merged in free order, and the words that others are made of (heading_words.csv).</summary>
internal sealed partial class HeadingVocabulary
{
    private const int LongestHeading = 120;
    private const int MostWords = 14;

    private readonly FrozenDictionary<string, HeadingEntry> _entries;
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _joining;

    private HeadingVocabulary(FrozenDictionary<string, HeadingEntry> entries, FrozenSet<string> words, FrozenSet<string> joining) =>
        (_entries, _words, _joining) = (entries, words, joining);

    /// <summary>Reads both tables.</summary>
    public static HeadingVocabulary Load(string dataDirectory)
    {
        var entries = PhraseFile.Read(dataDirectory, "headings.csv", "heading", "code", "topics", "merges")
            .ToFrozenDictionary(row => Key(row[0]), row => new HeadingEntry(row[1] is "" ? null : row[1], [.. row[2].Split(';', StringSplitOptions.RemoveEmptyEntries)], row[3] == "yes"), StringComparer.OrdinalIgnoreCase);
        var words = PhraseFile.Read(dataDirectory, "heading_words.csv", "word", "role").ToLookup(row => row[1], row => row[0]);
        return new(entries, words["field"].ToFrozenSet(StringComparer.OrdinalIgnoreCase), words["joining"].ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The heading that a whole line is by the list, or null.</summary>
    public HeadingEntry? Find(string line) => line.Length > LongestHeading ? null : Whole(Key(line)) ?? Merged(Key(line));

    /// <summary>The heading that a line is because it is made of the words of headings; or null.</summary>
    public HeadingEntry? FindByWords(string line)
    {
        if (line.Length > LongestHeading || line[^1] is '.' or ';' or ',' || !char.IsUpper(line[0]))
            return null;
        var words = SplitWords(Key(line));
        if (words.Length is < 2 or > MostWords)
            return null;
        var content = words.Where(word => !_joining.Contains(word)).ToList();
        return content.Count >= 2 && content.All(_words.Contains) ? new HeadingEntry(null, [], false) : null;
    }

    /// <summary>The words of a heading that its code is made of: MBP, PTSU, LEP.</summary>
    public IEnumerable<string> CodeWords(string heading) => SplitWords(heading).Where(word => !_joining.Contains(word) && char.IsLetterOrDigit(word[0]));

    // “Production, Transfer, Stockpiling, and Use”, “Use/Landmine Problem”.
    [GeneratedRegex(@"\s*[,;/&]\s*(?:(?:and|et|y|e)\s+)?|\s+(?:and|et|y|e)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    // “2008 Key Data”: the year makes no other heading.
    private HeadingEntry? Whole(string key) =>
        _entries.GetValueOrDefault(key) ?? (LeadingYear().Match(key) is { Success: true } year ? _entries.GetValueOrDefault(key[year.Length..]) : null);

    [GeneratedRegex(@"^(?:19|20)\d\d\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingYear();

    private HeadingEntry? Merged(string key)
    {
        var parts = Joint().Split(key);
        if (parts.Length < 2)
            return null;
        var entries = parts.Select(Whole).ToList();
        return entries.All(entry => entry is { Merges: true }) ? new HeadingEntry(null, [.. entries.SelectMany(entry => entry!.Topics).Distinct()], true) : null;
    }

    // Typographic apostrophes and a closing colon make no other heading.
    private static string Key(string line) => SourceText.Fold(line).Replace('\'', '’').TrimEnd(':', ' ');

    private static string[] SplitWords(string line) =>
        line.Split([' ', '/', ',', '-', '–', '(', ')', '&'], StringSplitOptions.RemoveEmptyEntries);
}
