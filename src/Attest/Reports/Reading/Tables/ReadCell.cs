using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Tables;

/// <summary>Reads the numbers of a cell: alone, with a bound, a unit or a currency, and with the figure of another year in brackets. A sign for no value is no number, and never 0 (I11).</summary>
internal sealed partial class ReadCell(AnalyseSentence analyse)
{
    // A cell of figures is short; a longer one is prose that happens to hold numbers.
    private const int LongestFigure = 60;

    private static readonly Section Nowhere = new("T", null, null, [], []);

    /// <summary>The numbers, the cell's own first.</summary>
    public IEnumerable<CellValue> Of(string words, PageThread thread)
    {
        if (words.Length is 0 or > LongestFigure || !Figure().IsMatch(words))
            yield break;
        var comparison = Comparison().Match(words);
        var own = comparison.Success ? words[..comparison.Index].TrimEnd() : words;
        if (NumberOf(own, thread) is { } number)
            yield return number;
        if (comparison.Success && NumberOf(comparison.Groups["number"].Value, thread) is { } other)
            yield return other with { Date = EdtfDate.Parse(comparison.Groups["year"].Value) };
    }

    /// <summary>Whether the cell says that its number is not reported; “N/A” says that there is none to report.</summary>
    public static bool IsNotReported(string words) => NotReported().IsMatch(words);

    private CellValue? NumberOf(string words, PageThread thread)
    {
        if (PlainNumber().IsMatch(words))
            return Plain(words) is { } number ? new CellValue(new Quantity(number), false, null) : null;
        if (CodedSum().Match(words) is { Success: true } coded && Plain(coded.Groups["number"].Value) is { } sum)
            return new CellValue(new Quantity(coded.Groups["scale"].Success ? Numeral.Normal(sum * 1_000_000) : sum, currency: coded.Groups["code"].Value), false, null);
        var line = analyse.Read(words, Nowhere, thread).Line;
        return line.All<QuantityMention>().FirstOrDefault() is { } mention && mention.First <= 2 ? new CellValue(mention.Quantity, mention.IsEstimate, null) : null;
    }

    private static decimal? Plain(string digits) =>
        Numeral.IsNumber(digits) && decimal.TryParse(digits.Count(c => c == '.') > 1 ? digits.Replace(".", "", StringComparison.Ordinal) : digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Begins with a number, after at most a currency, a sign or a bound.
    [GeneratedRegex(@"^(?:(?:at least|up to|over|about|some|more than|less than|approximately|around|nearly|almost|an estimated|c\.|ca\.)\s+)?[~<>≥≤+(]?\s*(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3})?\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:n\.?/?r\.?|not (?:reported|disclosed|available|specified)|unreported|none reported)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotReported();

    [GeneratedRegex(@"^\d[\d.,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();

    // “NHK26,402,000”: three capitals before a sum are its currency, whether a list holds it or not.
    [GeneratedRegex(@"^(?<code>[A-Z]{3})\s?(?<number>\d[\d.,]*)(?<scale>\s?(?:million|m))?$", RegexOptions.CultureInvariant)]
    private static partial Regex CodedSum();

    // “34 (2002: 47)”, “34 (47 in 2002)”: a bare number in brackets may be a share, a correction or anything else.
    [GeneratedRegex(@"\s*[([](?:(?<year>(?:19|20)\d\d)\s*[:=]\s*(?<number>[^\s()]+)|(?<number>[^\s()]+)\s+in\s+(?<year>(?:19|20)\d\d))[)\]]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();
}
