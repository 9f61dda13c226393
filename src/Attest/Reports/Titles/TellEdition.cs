using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;

namespace Attest.Reports.Titles;

/// <summary>
/// Tells the edition of a page whose title does not, from its headings (data/phrases/edition_signs.csv): data for a year, or developments since a month, belong to the edition of the
/// year after.
/// </summary>
internal sealed partial class TellEdition(ReportPhrases phrases)
{
    /// <summary>The edition that the first heading or lead with a sign of it tells, or null.</summary>
    public int? Of(PageBlocks page)
    {
        foreach (var block in page.Blocks.Where(block => block.Role is BlockRole.Heading or BlockRole.Unread))
            if (Of(block) is { } edition)
                return edition;
        return null;
    }

    private int? Of(Block block)
    {
        if (block.Role is BlockRole.Heading && phrases.EditionSigns.TryGetValue(WithoutYear(MarkHeadings.WordsOf(block)), out var sign))
            return sign ?? YearAfter(Year().Match(block.Folded));
        // “Key developments since March 1999:”; a second lead “since 1999” looks back on all editions.
        var label = block.Role is BlockRole.Heading && phrases.Leads.IsHeading(block.Folded) ? block.Folded : block.Words[..phrases.Leads.LengthOfLabel(block.Words)];
        return YearAfter(MonthAndYear().Match(label));
    }

    private static int? YearAfter(Match match) => match.Success ? int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) + 1 : null;

    private static string WithoutYear(string heading) => Year().Replace(heading, "").Trim();

    [GeneratedRegex(@"\b(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // Months are capitalised in English, not in French.
    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}+|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();
}
