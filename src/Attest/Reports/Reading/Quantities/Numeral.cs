using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading.Quantities;

/// <summary>A number as written, in digits or words, at tokens [At, End).</summary>
/// <param name="At">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Value">The number; the lower end of a range.</param>
/// <param name="Upper">The upper end of a range written in one piece (“242-1,239”), or null.</param>
/// <param name="Sign">What is written before the digits without a space: <c>$</c>, <c>€</c>; empty mostly.</param>
/// <param name="Suffix">What is written after the digits without a space: <c>m2</c>, <c>%</c>; empty mostly.</param>
/// <param name="InDigits">Whether it is written in digits.</param>
internal sealed partial record Numeral(int At, int End, decimal Value, decimal? Upper, string Sign, string Suffix, bool InDigits)
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["mio"] = 1_000_000, ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>Whether a word can be the first of a number, or hold one (“three-year”); at words that cannot, none is read.</summary>
    public static bool IsOpening(string word) =>
        char.IsDigit(word[0]) || word[0] is '$' or '€' or '£' or '¥' || word is "half" or "a" or "an" or "another" || ParseWord(word.Split('-')[0]) is not null;

    /// <summary>The number that begins at a token, or null; digits that make no number set <paramref name="unreadable"/>.</summary>
    public static Numeral? ReadAt(TokenLine line, int at, out bool unreadable)
    {
        unreadable = false;
        if (!line.Tokens[at].Form.Is(WordTraits.OpensNumber))
            return null;
        if (line.Tokens[at].Word is "a" or "an")
            return ReadWords(line, at);
        var match = Digits().Match(line.Tokens[at].Word);
        if (!match.Success)
            return ReadWords(line, at);
        var value = ParseDigits(match.Groups["number"].Value);
        var upper = match.Groups["upper"].Success ? ParseDigits(match.Groups["upper"].Value) : null;
        unreadable = value is null || (match.Groups["upper"].Success && upper is null);
        if (unreadable || value is not { } number || upper < number)
            return null;
        var end = at + 1;
        var scale = match.Groups["suffix"].Length == 0 && ScaleAt(line, at + 1) is { } said ? said : 1;
        if (scale != 1)
            end++;
        return new Numeral(at, end, Normal(number * scale), upper is { } top ? Normal(top * scale) : null, match.Groups["sign"].Value, match.Groups["suffix"].Value, true);
    }

    // “six”, “thirty-five”, “two hundred and fifty”, “half a million”, “a dozen”; “dozens” and “hundreds of thousands” are no numbers.
    private static Numeral? ReadWords(TokenLine line, int at)
    {
        var word = line.Tokens[at].Word;
        if (word == "half" && WordAt(line, at + 1) is "a" && ScaleAt(line, at + 2) is { } halved)
            return new Numeral(at, at + 3, halved / 2m, null, "", "", false);
        if (word is "a" or "an" && ScaleAt(line, at + 1) is { } single)
            return new Numeral(at, at + 2, single, null, "", "", false);
        if (ParseWord(word) is not { } total)
            return null;
        decimal value = total;
        decimal sum = 0;
        var end = at + 1;
        for (; end < line.Tokens.Length; end++)
        {
            if (ScaleAt(line, end) is { } scale)
                (sum, value) = scale > 100 ? (sum + value * scale, 0) : (sum, value * scale);
            else if (WordAt(line, end) is "and" && end > at + 1 && ParseWord(WordAt(line, end + 1)) is { } more && ScaleAt(line, end - 1) is not null)
                (value, end) = (value + more, end + 1);
            else if (ScaleAt(line, end - 1) is not null && ParseWord(WordAt(line, end)) is { } next)
                value += next;
            else
                break;
        }
        return new Numeral(at, end, sum + value, null, "", "", false);
    }

    /// <summary>A number without the zeros that multiplication leaves behind the point: 3370000, not 3370000.00.</summary>
    public static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The number a single word says (“twelve”, “thirty-five”), or null.</summary>
    public static int? ParseWord(string? word)
    {
        if (word is null)
            return null;
        if (Words.TryGetValue(word, out var value))
            return value;
        var parts = word.Split('-');
        return parts.Length == 2 && Words.TryGetValue(parts[0], out var tens) && Words.TryGetValue(parts[1], out var ones) && tens >= 20 && ones < 10 ? tens + ones : null;
    }

    private static int? ScaleAt(TokenLine line, int at) => WordAt(line, at) is { } word && Scales.TryGetValue(word, out var scale) ? scale : null;

    private static string? WordAt(TokenLine line, int at) => at < line.Tokens.Length ? line.Tokens[at].Word : null;

    /// <summary>Whether digits with commas and points make a number as printed.</summary>
    public static bool IsNumber(string digits) => ParseDigits(digits) is not null;

    // Thousands are parted by commas, or by points where there is more than one; a single point is the decimal point.
    private static decimal? ParseDigits(string text)
    {
        if (PointGroups().IsMatch(text))
            text = text.Replace(".", "", StringComparison.Ordinal);
        else if (!PlainDigits().IsMatch(text) && !CommaGroups().IsMatch(text))
            return null;
        return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"^(?<sign>[$€£¥]?)(?<number>\d[\d.,]*)(?:-(?<upper>\d[\d.,]*))?(?<suffix>%|(?!st$|nd$|rd$|th$|s$)\p{L}*)$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\d+(\.\d+)?$")]
    private static partial Regex PlainDigits();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3}){2,}$")]
    private static partial Regex PointGroups();
}
