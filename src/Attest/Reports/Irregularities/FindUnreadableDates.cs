using System.Collections.Frozen;
using System.Globalization;
using Attest.Sources;

namespace Attest.Reports.Irregularities;

/// <summary>Points at dates that no calendar has: a month with a year of three or five digits (“March 004”), a day that the month has not (“31 June 2003”).</summary>
internal sealed class FindUnreadableDates(FrozenDictionary<string, int> months)
{
    /// <summary>A diagnostic for each such date in the sentences and notes of a document.</summary>
    public IEnumerable<Diagnostic> In(ReportDocument document) =>
        document.Sentences.Select(sentence => sentence.Span).Concat(document.Notes.Select(note => note.Span)).SelectMany(span => In(document.Text, span));

    private IEnumerable<Diagnostic> In(SourceText text, TextSpan span)
    {
        var (start, stop) = text.UnitsOf(span);
        if (!text.Text.AsSpan(start, stop - start).ContainsAnyInRange('0', '9'))
            yield break;
        var words = text[span];
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at]))
                continue;
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
                end++;
            if (Bad(words, at, end) is { } bad)
                yield return DiagnosticCodes.DateUnreadable.At(text.SpanOfUnits(start + bad.Start, start + bad.End), SourceText.Fold(words.AsSpan(bad.Start, bad.End - bad.Start)));
            at = end;
        }
    }

    private (int Start, int End)? Bad(string words, int at, int end)
    {
        var isYear = (end - at == 3 && words[at] == '0') || (end - at == 5 && words[at..(at + 2)] is "19" or "20");
        var isPlain = end >= words.Length || (words[end] is not (',' or '.' or '-' or '–') || end + 1 >= words.Length || !char.IsAsciiDigit(words[end + 1]));
        if (isYear && isPlain && MonthBefore(words, at) is { } month)
            return (month, end);
        return end - at <= 2 && MonthAfter(words, end) is var (number, yearAt, yearEnd) && int.Parse(words.AsSpan(at, end - at), CultureInfo.InvariantCulture) is var day
            && (day == 0 || day > DateTime.DaysInMonth(int.Parse(words.AsSpan(yearAt, 4), CultureInfo.InvariantCulture), number))
            ? (at, yearEnd)
            : null;
    }

    // “March ” before the digits; answers where it begins.
    private int? MonthBefore(string words, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(words[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        return start < end && end < at && char.IsUpper(words[start]) && months.ContainsKey(words[start..end].ToLowerInvariant()) ? start : null;
    }

    // “ June 2003” after the digits.
    private (int Month, int YearAt, int YearEnd)? MonthAfter(string words, int at)
    {
        if (at >= words.Length || !char.IsWhiteSpace(words[at]))
            return null;
        var start = at + 1;
        var end = start;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        if (end == start || !char.IsUpper(words[start]) || end + 4 >= words.Length || !months.TryGetValue(words[start..end].ToLowerInvariant(), out var month) || !char.IsWhiteSpace(words[end]))
            return null;
        var isYear = words.AsSpan(end + 1, 4) is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(words[end + 3]) && char.IsAsciiDigit(words[end + 4]) && (end + 5 >= words.Length || !char.IsAsciiDigit(words[end + 5]));
        return isYear ? (month, end + 1, end + 5) : null;
    }
}
