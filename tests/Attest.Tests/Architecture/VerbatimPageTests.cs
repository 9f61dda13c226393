using System.Text.RegularExpressions;

namespace Attest.Tests.Architecture;

/// <summary>The one page that stands verbatim in the further corpus is read there and nowhere else: no file of the project repeats its sentences.</summary>
[Trait(FurtherCorpus.Trait, FurtherCorpus.Variable)]
public sealed partial class VerbatimPageTests
{
    // Shorter runs are official names and stock phrases, which anyone would write the same.
    private const int WordsOfAPhrase = 12;

    private static readonly Lazy<HashSet<string>> Phrases = new(() => [.. File.ReadLines(FurtherCorpus.FullPath("1999_PRK.txt"))
        .Where(line => !Note().IsMatch(line))
        .Select(Words)
        .Where(words => words.Length >= WordsOfAPhrase + 6)
        .SelectMany(PhrasesOf)]);

    [Fact]
    public void Files_Everywhere_RepeatNoPhraseOfThePage()
    {
        string[] found = [.. RepositoryFiles.All
            .Where(path => Path.GetExtension(path) is ".cs" or ".md" or ".txt" or ".html" or ".json" or ".csv" or ".yaml" or ".razor" or ".sql")
            .Select(path => $"{path}: {PhrasesOf(Words(RepositoryFiles.Read(path))).FirstOrDefault(Phrases.Value.Contains)}")
            .Where(line => !line.EndsWith(": ", StringComparison.Ordinal))];

        Assert.Empty(found);
    }

    [Fact]
    public void Phrases_OfThePage_AreMany() => Assert.InRange(Phrases.Value.Count, 300, 3000);

    private static string[] Words(string text) => [.. Word().Matches(Marker().Replace(text, "")).Select(match => match.Value.ToLowerInvariant())];

    private static IEnumerable<string> PhrasesOf(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - WordsOfAPhrase + 1)).Select(start => string.Join(' ', words, start, WordsOfAPhrase));

    // Notes are citations: facts, which a twin repeats.
    [GeneratedRegex(@"^\[\d+\] ", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
