using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Sources;

namespace Attest.Reports.CrossReferences;

/// <summary>Finds where sentences point to other reports of the Monitor: an earlier edition, by its year or as last year’s, and the report on another State.</summary>
internal sealed partial class FindCrossReferences(JurisdictionRegister jurisdictions)
{
    // The longest name of a State, with what may follow it.
    private const int NameReach = 80;

    /// <summary>The references in the sentences of a page about a State, in order; one to the page itself is none.</summary>
    public ImmutableArray<CrossReference> In(SourceText text, IEnumerable<Sentence> sentences, JurisdictionCode? own, int? edition)
    {
        var words = text.Text;
        if (!words.Contains("Monitor", StringComparison.Ordinal) && !words.Contains("ee ", StringComparison.Ordinal))
            return [];
        var found = Editions(words, edition).Concat(Countries(words)).OrderBy(place => place.Start).ThenByDescending(place => place.End);
        var references = ImmutableArray.CreateBuilder<CrossReference>();
        var spans = sentences.Select(sentence => sentence.Span).OrderBy(span => span.Start).ToList();
        foreach (var place in Merged(words, found))
        {
            var about = place.About == own ? null : place.About;
            var year = place.Year == edition ? null : place.Year;
            var span = text.SpanOfUnits(place.Start, place.End);
            if ((about is not null || year is not null) && !(year > edition) && IsInside(spans, span))
                references.Add(new CrossReference(span, about, year, place.Pinpoint));
        }
        return references.DrainToImmutable();
    }

    private IEnumerable<Place> Editions(string words, int? edition)
    {
        foreach (Match match in Edition().Matches(words))
        {
            var year = match.Groups["year"] is { Success: true } told ? int.Parse(told.ValueSpan, CultureInfo.InvariantCulture) : edition - 1;
            var pinpoint = match.Groups["point"] is { Success: true } point ? SourceText.Fold(point.ValueSpan) : null;
            var end = match.Index + match.Length;
            var about = AboutBehind().Match(words, end) is { Success: true } joint && NameAt(words, joint.Index + joint.Length) is { } name ? name : default((JurisdictionCode Code, int End)?);
            yield return new Place(match.Index, about?.End ?? end, about?.Code, year, pinpoint);
        }
    }

    private IEnumerable<Place> Countries(string words)
    {
        foreach (Match match in Country().Matches(words))
        {
            if (NameAt(words, match.Index + match.Length) is not var (code, end))
                continue;
            var isTold = match.Groups["what"].Success;
            var behind = ReportBehind().Match(words, end);
            if (isTold || behind.Success)
                yield return new Place(match.Groups["start"].Index, isTold ? end : behind.Index + behind.Length, code, null, null);
        }
    }

    // “the report on Kenya in Landmine Monitor Report 2001”: the State of the one and the year of the other.
    private static IEnumerable<Place> Merged(string words, IEnumerable<Place> places)
    {
        Place? before = null;
        foreach (var place in places)
        {
            if (before is null || place.Start >= before.End && !(before.Year is null && place.About is null && Joint().IsMatch(words.AsSpan(before.End, place.Start - before.End))))
            {
                if (before is not null)
                    yield return before;
                before = place;
            }
            else if (place.Start >= before.End)
            {
                before = place with { Start = before.Start, About = before.About };
            }
        }
        if (before is not null)
            yield return before;
    }

    private (JurisdictionCode Code, int End)? NameAt(string words, int at)
    {
        var mentions = jurisdictions.FindMentions(words.Substring(at, Math.Min(NameReach, words.Length - at)));
        return mentions.Count > 0 && mentions[0] is { Start: 0 } first ? (first.Code, at + first.Length) : null;
    }

    private static bool IsInside(List<TextSpan> spans, TextSpan span)
    {
        var at = spans.FindLastIndex(sentence => sentence.Start <= span.Start);
        return at >= 0 && spans[at].Contains(span);
    }

    private sealed record Place(int Start, int End, JurisdictionCode? About, int? Year, string? Pinpoint);

    // “Landmine Monitor Report 2004, p. 500”, “the 1999 Landmine Monitor”, “Landmine Monitor’s 2001 report”, “last year’s Landmine Monitor”.
    [GeneratedRegex(@"(?:\b(?:Landmine|Cluster\s+Munition)\s+Monitor(?:[’']s)?(?:\s+[Rr]eport)?\s+(?<year>(?:19|20)\d\d)\b(?:\s+[Rr]eport\b)?|\bthe\s+(?<year>(?:19|20)\d\d)\s+(?:edition\s+of\s+)?(?:the\s+)?(?:Landmine|Cluster\s+Munition)\s+Monitor\b(?:\s+[Rr]eport\b)?|\b(?:last|the\s+previous)\s+year[’']s\s+(?:(?:edition|report)\s+of\s+)?(?:the\s+)?(?:Landmine|Cluster\s+Munition)\s+Monitor\b(?:\s+[Rr]eport\b)?)(?:,\s+(?<point>pp?\.\s*\d+(?:\s*[-–]\s*\d+)?))?", RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    // “Landmine Monitor 1999, report on Zambia”, “… 2001 on Zambia”.
    [GeneratedRegex(@"\G,?\s+(?:(?:the\s+)?(?:report|entry|section|chapter)\s+)?(?:on|for)\s+(?:the\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex AboutBehind();

    // “See separate report on Somaliland”, “see the country report for India”, “see the Kenya report”.
    [GeneratedRegex(@"\b[Ss]ee\s+(?:also\s+)?(?<start>)(?:the\s+)?(?:(?:separate|individual|country|respective|Landmine\s+Monitor|Monitor)\s+)*(?<what>(?:report|entry|section|chapter|profile)s?\s+(?:on|for|about)\s+(?:the\s+)?)?(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Country();

    [GeneratedRegex(@"\G\s+(?:country\s+)?(?:report|entry|chapter|profile)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportBehind();

    [GeneratedRegex(@"^[\s,]*(?:in|of)?\s*(?:the\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
