using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports;

namespace Attest.Questions.Wording;

/// <summary>Compares two editions of a report sentence by sentence, section by section.</summary>
public static partial class CompareWording
{
    /// <summary>The sections in the order of the later edition; one that only the earlier has stands after the section that it followed.</summary>
    public static ImmutableArray<ComparedSection> Of(ReportDocument earlier, ReportDocument later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (from, to) = (Sentences(earlier), Sentences(later));
        int[] match = MatchSentences.Between([.. from.Select(one => one.Words)], [.. to.Select(one => one.Words)]);
        return [.. Sections(earlier, later).Select(section => Compared(section.Code, section.Heading, from, to, match))];
    }

    private static ComparedSection Compared(string code, string? heading, Told[] from, Told[] to, int[] match)
    {
        var became = match.Index().Where(pair => pair.Item >= 0).ToDictionary(pair => pair.Item, pair => pair.Index);
        var gone = new SortedDictionary<int, List<ComparedSentence>>();
        int after = -1;
        foreach (var (at, one) in from.Index().Where(pair => pair.Item.Section == code))
            if (match[at] < 0)
                (gone.TryGetValue(after, out var there) ? there : gone[after] = []).Add(new(WordingChange.Gone, one.Locator, null, [new(WordingChange.Gone, one.Words)]));
            else if (to[match[at]].Section == code)
                after = match[at];
        List<ComparedSentence> sentences = [.. gone.GetValueOrDefault(-1) ?? []];
        foreach (var (at, one) in to.Index().Where(pair => pair.Item.Section == code))
        {
            sentences.Add(became.TryGetValue(at, out int before) ? Pair(from[before], one) : new(WordingChange.Added, null, one.Locator, [new(WordingChange.Added, one.Words)]));
            sentences.AddRange(gone.GetValueOrDefault(at) ?? []);
        }
        return new(code, heading, from.Any(one => one.Section == code), to.Any(one => one.Section == code), [.. sentences]);
    }

    private static ComparedSentence Pair(Told from, Told to) => string.Equals(from.Words, to.Words, StringComparison.OrdinalIgnoreCase)
        ? new(WordingChange.Same, from.Locator, to.Locator, [new(WordingChange.Same, to.Words)])
        : new(WordingChange.Changed, from.Locator, to.Locator, DiffWords.Between(from.Words, to.Words));

    private static List<(string Code, string? Heading)> Sections(ReportDocument earlier, ReportDocument later)
    {
        List<(string Code, string? Heading)> all = [.. later.Sections.DistinctBy(section => section.Code).Select(section => (section.Code, section.Heading?.TrimEnd(':')))];
        int at = 0;
        foreach (var section in earlier.Sections.DistinctBy(section => section.Code))
            if (all.FindIndex(known => known.Code == section.Code) is >= 0 and var known)
                at = known + 1;
            else
                all.Insert(at++, (section.Code, section.Heading?.TrimEnd(':')));
        return all;
    }

    private static Told[] Sentences(ReportDocument document) =>
    [
        .. from section in document.Sections
           from paragraph in section.Paragraphs
           from sentence in paragraph.Sentences
           select new Told(section.Code, sentence.Locator, WordsOf(document, sentence)),
    ];

    private static string WordsOf(ReportDocument document, Sentence sentence)
    {
        var words = new System.Text.StringBuilder();
        int at = sentence.Span.Start;
        foreach (var marker in sentence.Markers.Where(marker => sentence.Span.Contains(marker.Span)).OrderBy(marker => marker.Span.Start))
        {
            if (marker.Span.Start > at)
                words.Append(document.Text[new(at, marker.Span.Start)]);
            at = Math.Max(at, marker.Span.End);
        }
        if (at < sentence.Span.End)
            words.Append(document.Text[new(at, sentence.Span.End)]);
        return WhiteSpace().Replace(words.ToString(), " ").Trim();
    }

    private sealed record Told(string Section, string Locator, string Words);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
