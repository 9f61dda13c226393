using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading.Facts;

/// <summary>
/// Cuts a line of values into fields: “Killed: 21 (17 civilians; 2006: 28) Injured: 61” is two, each with its name and what stands in brackets behind it. Brackets are cut off
/// first, so that a colon inside them names nothing.
/// </summary>
internal sealed partial class CutFacts(FactDates dates)
{
    private const int LongestName = 6;
    private readonly ImmutableArray<FactField>.Builder _fields = ImmutableArray.CreateBuilder<FactField>();
    private string? _name;
    private string? _when;

    /// <summary>The fields of a line; what has no name of its own goes on under <paramref name="name"/>, which comes back as the last one.</summary>
    public ImmutableArray<FactField> Of(string line, ref string? name)
    {
        (_name, _when) = (name, null);
        foreach (Match part in Parts().Matches(line))
        {
            if (part.ValueSpan[0] != '(')
                AddText(part.Value);
            else
                AddBracket(part.Value.Trim('(', ')', ' '));
        }
        name = _name;
        return _fields.DrainToImmutable();
    }

    private void AddText(string text)
    {
        var at = 0;
        foreach (Match colon in Colons().Matches(text))
        {
            var (value, name) = SplitName(text[at..colon.Index], dates);
            AddValue(value);
            if (name.Length > 0)
                (_name, _when) = (name, null);
            else if (value.Length == 0 && _fields is [.., { } last] && !last.Words.Any(char.IsDigit))
                TakeAsName(last.Words, last.When);
            at = colon.Index + 1;
        }
        AddValue(text[at..]);
    }

    // “National (2007): $1.1 million”: what looked like a value is the name.
    private void TakeAsName(string words, string? when)
    {
        _fields.RemoveAt(_fields.Count - 1);
        (_name, _when) = (words, when);
    }

    private void AddValue(string words)
    {
        var trimmed = words.Trim(' ', ',', ';', '.', '|');
        if (trimmed.Length == 0)
            return;
        _fields.Add(new FactField(_name, trimmed, _when, []));
        _when = null;
    }

    private void AddBracket(string words)
    {
        if (words.Length == 0)
            return;
        var isDate = dates.Of(words) is not null;
        if (_fields.Count == 0 && isDate)
            _when = words;
        else if (_fields.Count == 0)
            AddValue(words);
        else if (isDate && _fields[^1].When is null)
            _fields[^1] = _fields[^1] with { When = words };
        else
            _fields[^1] = _fields[^1] with { Remarks = [.. _fields[^1].Remarks, .. Remarks(words)] };
    }

    // “2006: 2 killed; 5 injured”: the year holds until another.
    private IEnumerable<FactRemark> Remarks(string words)
    {
        string? when = null;
        foreach (var part in Joints().Split(words))
        {
            var remark = Remark(part);
            yield return remark with { When = when = remark.When ?? when };
        }
    }

    private FactRemark Remark(string words)
    {
        var match = Dated().Match(words);
        if (match.Success && dates.Of(match.Groups["when"].Value) is not null)
            return new FactRemark(match.Groups["when"].Value, match.Groups["words"].Value);
        match = DatedBehind().Match(words);
        return match.Success ? new FactRemark(match.Groups["when"].Value, match.Groups["words"].Value) : new FactRemark(null, words.Trim());
    }

    // The name is what stands before the colon, back to a mark or a number: “10 casualties; Killed”, “$100 National”. A date may be part of it: “At end-2006”.
    private static (string Value, string Name) SplitName(string before, FactDates dates)
    {
        var mark = Math.Max(before.LastIndexOf(';'), before.LastIndexOf(", ", StringComparison.Ordinal));
        var words = before[(mark + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Join(' ', words);
        if (words.Length is > 0 and <= LongestName && char.IsLetter(whole[0]) && (!whole.Any(char.IsDigit) || dates.Of(whole) is not null))
            return (before[..Math.Max(mark, 0)], whole);
        words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && words.Length - first < LongestName && !words[first - 1].Any(char.IsDigit) && words[first - 1][^1] is not (',' or ';' or '.' or ')'))
            first--;
        // “10 casualties Killed”: a name begins with a capital where it has one.
        var capital = Array.FindIndex(words, first, word => char.IsUpper(word[0]));
        first = capital < 0 ? first : capital;
        return (string.Join(' ', words[..first]), string.Join(' ', words[first..]));
    }

    // What stands in brackets, the closing one perhaps lost; or what stands between them.
    [GeneratedRegex(@"\([^()]*(?:\([^()]*\)[^()]*)*\)?|[^()]+|\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@":(?=\s|\p{L}|[$€£]|\d{1,3}(?:\D|$)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Colons();

    [GeneratedRegex(@"\s*;\s*|\s*,\s*(?=(?:19|20)\d\d\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^\s*(?<when>[^:]{2,40}?)\s*:\s*(?<words>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    // “down from 796 in 2006”.
    [GeneratedRegex(@"^(?<words>.*\d.*?)\s+in\s+(?<when>(?:19|20)\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DatedBehind();
}
