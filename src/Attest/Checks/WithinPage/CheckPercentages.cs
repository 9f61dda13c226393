using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Checks.WithinPage;

/// <summary>A percentage against the two numbers it is of (“21 of 34 casualties (62 percent)”), and a change against its two ends (“from 47 in 2002 to 34 in 2003, a decrease of 28 percent”).</summary>
internal sealed partial class CheckPercentages : ICheckPage
{
    // “Two-thirds”, “almost half” and rounding to the next five are usual.
    private const decimal Slack = 1.5m;

    public CheckCode Code { get; } = new("percentage", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "The text has {0} percent; {1} and {2} make {3}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var sentence in page.Document.Sentences)
        {
            var words = page.WordsOf(sentence);
            if (!words.Contains('%', StringComparison.Ordinal) && !words.Contains("percent", StringComparison.Ordinal) && !words.Contains("per cent", StringComparison.Ordinal))
                continue;
            foreach (var (said, part, whole, made) in Shares(words).Concat(Changes(words)))
                if (Math.Abs(said - made) > Slack)
                    yield return Code.On(page, null, [page.Place(sentence), FindingPlace.Said("share", $"{Saying.Number(part)} of {Saying.Number(whole)} makes {made:0.#} percent")], $"{said:0.#}", Saying.Number(part), Saying.Number(whole), $"{made:0.#}");
        }
    }

    private static IEnumerable<(decimal, decimal, decimal, decimal)> Shares(string words) =>
        from match in Share().Matches(words)
        let part = Number(match, "part")
        let whole = Number(match, "whole")
        where whole > 0 && part <= whole
        select (Number(match, "percent"), part, whole, part / whole * 100);

    private static IEnumerable<(decimal, decimal, decimal, decimal)> Changes(string words) =>
        from match in Change().Matches(words)
        let before = Number(match, "before")
        let after = Number(match, "after")
        where before > 0
        select (Number(match, "percent"), after, before, Math.Abs(after - before) / before * 100);

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,$€])(?<part>\d{1,3}(?:,\d{3})+|\d+) (?:out )?of (?:the |a total of |all )?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?![\d,.]*\d|%| percent)(?: [a-z-]+){0,4}[ ,]*\(?(?:or )?(?<percent>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)(?! (?:more|less|of))", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"\bfrom (?<before>\d{1,3}(?:,\d{3})+|\d{1,3}) (?:[a-z]+ )?in (?:19|20)\d\d to (?<after>\d{1,3}(?:,\d{3})+|\d{1,3}) (?:[a-z]+ )?in (?:19|20)\d\d[,;]? \(?(?:or |an? )?(?:increase|decrease|decline|drop|rise|fall|reduction) of (?<percent>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)", RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
