using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Checks.WithinPage;

/// <summary>What a cell of a table counts: a number, nothing (an empty cell, a dash), or something that cannot be added up.</summary>
internal static partial class TableNumber
{
    /// <summary>The number of a cell; 0 for an empty cell or a dash; null where it says something else, such as “N/R” or “about 40”.</summary>
    public static decimal? Of(string words)
    {
        words = Marker().Replace(words, "").Trim();
        if (words is "" or "-" or "–" or "—")
            return 0;
        return Plain().Match(words) is { Success: true } match ? decimal.Parse(match.Groups["number"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>By how much sum and parts may differ because they were rounded: half a unit of the finest part, for each of them.</summary>
    public static decimal Slack(IReadOnlyCollection<decimal> parts)
    {
        var finest = parts.Where(part => part != 0).Select(Grain).DefaultIfEmpty(1).Min();
        return finest is >= 1000 or < 1 ? finest / 2 * (parts.Count + 1) : 0;
    }

    /// <summary>The unit a number was rounded to: 1,000 of 34,000; 0.1 of 2.5; 1 of 34.</summary>
    public static decimal Grain(decimal number)
    {
        var grain = 1m;
        if (number != decimal.Truncate(number))
        {
            while (number * 10 is var more && grain > 0.0001m && number != decimal.Truncate(number))
                (number, grain) = (more, grain / 10);
            return grain;
        }
        while (number != 0 && grain < 1_000_000_000 && number % 10 == 0)
            (number, grain) = (number / 10, grain * 10);
        return grain;
    }

    [GeneratedRegex(@"\[\d+ ?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:US|A|C|NZ)?[$€£¥]? ?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(?:m2|m²|km2|km²))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
