namespace Attest.Reports;

/// <summary>Tells the language of a page by the short words in its sentences.</summary>
internal static class TellLanguage
{
    // Enough to tell languages apart; more only costs time.
    private const int WordsRead = 400;

    private const string English = "en";

    /// <summary>The ISO 639-1 code of the language with the most hits, of several the one met first; English when there is none.</summary>
    public static string Of(IEnumerable<string> sentences, ReportPhrases phrases)
    {
        var most = (Language: English, Hits: 0);
        foreach (var (language, hits) in Hits(sentences, phrases))
        {
            if (hits > most.Hits)
                most = (language, hits);
        }
        return most.Language;
    }

    // In the order in which the languages are met.
    private static List<(string Language, int Hits)> Hits(IEnumerable<string> sentences, ReportPhrases phrases)
    {
        var hits = new List<(string Language, int Hits)>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            foreach (var piece in sentence.AsSpan().SplitAny(' ', '’', '\''))
            {
                var word = sentence.AsSpan(piece);
                if (word.IsEmpty)
                    continue;
                if (words++ == WordsRead)
                    return hits;
                foreach (var language in phrases.LanguagesOf(word.Trim("“”\",.;:")))
                {
                    var known = hits.FindIndex(hit => hit.Language == language);
                    if (known < 0)
                        hits.Add((language, 1));
                    else
                        hits[known] = (language, hits[known].Hits + 1);
                }
            }
        }
        return hits;
    }
}
