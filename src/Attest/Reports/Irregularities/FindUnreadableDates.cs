using System.Collections.Frozen;
using System.Globalization;
using Attest.Sources;

namespace Attest.Reports.Irregularities;

/// <summary>Points at dates that no calendar has: a month with a year of three or five digits (“March 004”), a day that the month has not (“31 June 2003”).</summary>
internal sealed class FindUnreadableDates(FrozenDictionary<string, int> months)
{
    /// <summary>A diagnostic for each such date in the sentences and notes of a document.</summary>
    public IReadOnlyList<Diagnostic> In(ReportDocument document)
    {
        var found = new List<Diagnostic>();
        foreach (var sentence in document.Sentences)
            AddIn(document.Text, sentence.Span, found);
        foreach (var note in document.Notes)
            AddIn(document.Text, note.Span, found);
        return found;
    }

    private void AddIn(SourceText text, TextSpan span, List<Diagnostic> found)
    {
        var (start, stop) = text.UnitsOf(span);
        var words = text.Text.AsSpan(start, stop - start);
        for (var at = words.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
                end++;
            if (Bad(words, at, end) is { } bad)
                found.Add(DiagnosticCodes.DateUnreadable.At(text.SpanOfUnits(start + bad.Start, start + bad.End), SourceText.Fold(words[bad.Start..bad.End])));
            var next = words[end..].IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
    }

    private (int Start, int End)? Bad(ReadOnlySpan<char> words, int at, int end)
    {
        var isYear = (end - at == 3 && words[at] == '0') || (end - at == 5 && words[at..(at + 2)] is "19" or "20");
        var isPlain = end >= words.Length || (words[end] is not (',' or '.' or '-' or '–') || end + 1 >= words.Length || !char.IsAsciiDigit(words[end + 1]));
        if (isYear && isPlain && MonthBefore(words, at) is { } month)
            return (month, end);
        return end - at <= 2 && MonthAfter(words, end) is var (number, yearAt, yearEnd) && int.Parse(words[at..end], CultureInfo.InvariantCulture) is var day
            && (day == 0 || day > DateTime.DaysInMonth(int.Parse(words.Slice(yearAt, 4), CultureInfo.InvariantCulture), number))
            ? (at, yearEnd)
            : null;
    }

    // “March ” before the digits; answers where it begins.
    private int? MonthBefore(ReadOnlySpan<char> words, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(words[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        return start < end && end < at && char.IsUpper(words[start]) && months.ContainsKey(words[start..end].ToString().ToLowerInvariant()) ? start : null;
    }

    // “ June 2003” after the digits.
    private (int Month, int YearAt, int YearEnd)? MonthAfter(ReadOnlySpan<char> words, int at)
    {
        if (at >= words.Length || !char.IsWhiteSpace(words[at]))
            return null;
        var start = at + 1;
        var end = start;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        if (end == start || !char.IsUpper(words[start]) || end + 4 >= words.Length || !months.TryGetValue(words[start..end].ToString().ToLowerInvariant(), out var month) || !char.IsWhiteSpace(words[end]))
            return null;
        var isYear = words.Slice(end + 1, 4) is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(words[end + 3]) && char.IsAsciiDigit(words[end + 4]) && (end + 5 >= words.Length || !char.IsAsciiDigit(words[end + 5]));
        return isYear ? (month, end + 1, end + 5) : null;
    }
}
