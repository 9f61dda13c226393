using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>Finds a sentence of one reading in another reading of the same source (I2).</summary>
internal static class MatchSentences
{
    /// <summary>The sentences that stand under another locator now: the locator before, and the one now.</summary>
    public static IEnumerable<(string Locator, string Became)> Renamed(ReportDocument before, ReportDocument now) =>
        from sentence in before.Passages
        let found = Find(before, sentence, now)
        where found is not null && found.Locator != sentence.Locator
        select (sentence.Locator, found.Locator);

    /// <summary>The same sentence in another reading: at the same span, or around its first word; in another text, the one with the same words; or null.</summary>
    public static Sentence? Find(ReportDocument document, Sentence sentence, ReportDocument other)
    {
        if (document.Text.Hash == other.Text.Hash)
            return At(other, sentence.Span);
        var words = document.Text.Folded(sentence.Span);
        return other.Passages.FirstOrDefault(candidate => other.Text.Folded(candidate.Span) == words);
    }

    /// <summary>The sentence at this very span, or else the one that holds its first code point, or null.</summary>
    public static Sentence? At(ReportDocument document, TextSpan span) =>
        document.Passages.FirstOrDefault(sentence => sentence.Span == span)
        ?? document.Passages.FirstOrDefault(sentence => sentence.Span.Start <= span.Start && span.Start < sentence.Span.End);
}
