namespace Attest.Reports;

/// <summary>Tells the language of a page by the short words in its sentences.</summary>
internal static class TellLanguage
{
    // Enough to tell languages apart; more only costs time.
    private const int WordsRead = 400;

    /// <summary>The ISO 639-1 code of the language with the most hits; English when there is none.</summary>
    public static string Of(IEnumerable<string> sentences, ReportPhrases phrases) =>
        sentences.SelectMany(sentence => sentence.Split([' ', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
            .Take(WordsRead)
            .SelectMany(word => phrases.LanguageOfWord[word.Trim('“', '”', '"', ',', '.', ';', ':')])
            .CountBy(language => language)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key)
            .FirstOrDefault("en");
}
