using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.FactTables;

/// <summary>The labels of key facts (data/phrases/key_facts.csv), found in any case, with or without their year, and with one letter wrong.</summary>
internal sealed partial class FactLabels
{
    private const int LongestLabel = 90;
    // In a shorter label a wrong letter could make another word.
    private const int ShortestMisprint = 9;

    private readonly FrozenDictionary<string, FactLabel> _labels;
    private readonly ILookup<int, string> _byLength;

    private FactLabels(FrozenDictionary<string, FactLabel> labels)
    {
        _labels = labels;
        _byLength = labels.Keys.Where(key => key.Length >= ShortestMisprint).ToLookup(key => key.Length);
        OneWordTopics = [.. labels.Values.Where(label => label.IsOneWord).Select(label => label.Topic).Distinct().Order()];
    }

    /// <summary>The topics that have a label of one word.</summary>
    public ImmutableArray<FactTopic> OneWordTopics { get; }

    /// <summary>Reads the table.</summary>
    public static FactLabels Load(string dataDirectory)
    {
        var labels = new Dictionary<string, FactLabel>(StringComparer.Ordinal);
        foreach (var row in PhraseFile.Read(dataDirectory, "key_facts.csv", "topic", "label"))
        {
            if (!Vocabulary.TryParse<FactTopic>(row[0], out var topic))
                throw new PhraseFileException($"key_facts.csv: “{row[0]}” is not a topic of key facts.");
            foreach (var label in Variants(row[1].Split(' ')))
                labels.TryAdd(Key(label), new FactLabel(topic, !label.Contains(' ', StringComparison.Ordinal)));
        }
        return new FactLabels(labels.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The label that words are, or null.</summary>
    public FactLabel? Find(string words)
    {
        if (words.Length > LongestLabel || !char.IsLetterOrDigit(words[0]))
            return null;
        var key = Key(words);
        return _labels.GetValueOrDefault(key) ?? Misprinted(key);
    }

    /// <summary>The label that words are, letter for letter, or null.</summary>
    public FactLabel? FindExact(string words) => words.Length > LongestLabel ? null : _labels.GetValueOrDefault(Key(words));

    private FactLabel? Misprinted(string key)
    {
        for (var length = key.Length - 1; length <= key.Length + 1; length++)
            foreach (var label in _byLength[length])
                if (DiffersByOneLetter(key, label))
                    return _labels[label];
        return null;
    }

    // A letter wrong, missing or too many; articles differ by a figure.
    private static bool DiffersByOneLetter(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var same = shorter.AsSpan().CommonPrefixLength(longer);
        if (same < longer.Length && char.IsAsciiDigit(longer[same]) || same < shorter.Length && char.IsAsciiDigit(shorter[same]))
            return false;
        return longer.AsSpan(Math.Min(same + 1, longer.Length)).SequenceEqual(shorter.AsSpan(Math.Min(shorter.Length == longer.Length ? same + 1 : same, shorter.Length)));
    }

    // “Mine/ERW casualties in 2006”, “Progress towards victim assistance (VA25) aims”, “2008 casualties”.
    private static string Key(string words) =>
        SourceText.Fold(Marks().Replace(Extras().Replace(words.ToLowerInvariant(), " "), " ").Trim());

    private static IEnumerable<string> Variants(string[] words)
    {
        IEnumerable<string> variants = [""];
        foreach (var word in words)
        {
            var choices = word.TrimEnd('?').Split('|').ToList();
            if (word.EndsWith('?'))
                choices.Add("");
            variants = [.. variants.SelectMany(variant => choices.Select(choice => $"{variant} {choice}".Trim()))];
        }
        return variants.Where(variant => variant.Length > 0);
    }

    [GeneratedRegex(@"\(?\b(?:(?:in|during|for|as of)\s+)?(?:calendar\s+year\s+|fy\s*)?(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?\b\)?|\bva\d\d\b|\bthe\b", RegexOptions.CultureInvariant)]
    private static partial Regex Extras();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
