using System.Text.RegularExpressions;

namespace Attest.Reports.Titles;

/// <summary>
/// Finds the name of a State that no register holds, on a page that has neither title nor heading: the capitalised word that sentences have most often,
/// as a subject and elsewhere, without an article (“Karvelia has not signed”, “by the Republic of Karvelia”).
/// </summary>
internal static partial class FindUnregisteredName
{
    private const int FewestMentions = 2;

    /// <summary>The name, or null when no word stands out.</summary>
    public static string? In(IReadOnlyList<string> sentences, Predicate<string> isKnown)
    {
        var mentions = sentences.SelectMany(sentence => Name().Matches(sentence)).ToLookup(match => match.Groups["name"].Value, StringComparer.Ordinal);
        return mentions.Where(IsName).OrderByDescending(name => name.Count()).FirstOrDefault(name => !isKnown(name.Key))?.Key;
    }

    private static bool IsName(IGrouping<string, Match> mentions) =>
        mentions.Count() >= FewestMentions
        && mentions.Any(mention => mention.Index > 0 && !mention.Groups["before"].Success)
        && mentions.Any(mention => mention.Groups["after"].Success)
        && mentions.Count(mention => mention.Groups["before"].Success) * 2 < mentions.Count();

    // A word with one capital; before it an article or another capitalised word (of a longer name); after it what a subject is followed by.
    [GeneratedRegex(@"(?<before>\b(?:[Tt]he|[Aa]n?|\p{Lu}\p{Ll}+\.?) )?(?<![\p{L}’'-])(?<name>\p{Lu}\p{Ll}{3,})(?![\p{L}-])(?! \p{Lu})(?<after> (?:has|had|is|was|did|does|ha[ds] not|\p{Ll}+ed|became|holds?|voted|took|made|states?|says)\b|[’']s)?", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
