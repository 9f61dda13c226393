using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Questions;

/// <summary>Reads from the words of a statement on a transparency report which one it was: the initial one, or that on a calendar year.</summary>
public static partial class ReadReportCoverage
{
    /// <summary>The year it covers, or null for the initial report; otherwise the reason why neither is known.</summary>
    /// <param name="wording">The words of the statement.</param>
    /// <param name="date">The date of the statement: an interval within one year says what is covered.</param>
    public static (int? Year, string? Unknown) Of(string wording, EdtfDate? date)
    {
        ArgumentNullException.ThrowIfNull(wording);
        int[] years = [.. Covered().Matches(wording).SelectMany(match => match.Groups["year"].Captures.Select(capture => int.Parse(capture.Value, System.Globalization.CultureInfo.InvariantCulture))).Distinct()];
        if (years.Length == 0 && date is { Earliest: { } first, Latest: { } last } && date.Text.Contains('/', StringComparison.Ordinal))
            years = [.. new[] { first.Year, last.Year }.Distinct()];
        return (years, Initial().IsMatch(wording)) switch
        {
            ([], true) => (null, null),
            ([], false) => (null, "does not say which calendar year the report covers, nor that it is the initial one"),
            ([var year], false) => (year, null),
            (_, true) => (null, "tells of the initial report and of one on a year at once"),
            _ => (null, $"names several years: {string.Join(", ", years)}"),
        };
    }

    [GeneratedRegex(@"\binitial\b(?! (?:stage|phase))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    // “covering calendar year 2007”, “for the years 2007 and 2008”, “for the period 1 January to 31 December 2007”, “annual report for 2007”.
    [GeneratedRegex(
        @"\b(?:cover(?:s|ed|ing)?|for|on|of)(?: the)?(?: (?:calendar|reporting))?(?: (?:years?|period)(?: of)?)(?: from)?(?: (?:\d{1,2} )?\p{L}+(?: (?<year>(?:19|20)\d\d))? ?(?:to|until|[-–])(?: \d{1,2})? \p{L}+)? (?<year>(?:19|20)\d\d)(?:(?:,| and|, and|[-–]| to) ?(?<year>(?:19|20)\d\d))*|\b(?:cover(?:s|ed|ing)|(?:report|update)s? (?:for|on)) (?<year>(?:19|20)\d\d)(?:(?:,| and|, and|[-–]| to) ?(?<year>(?:19|20)\d\d))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Covered();
}
