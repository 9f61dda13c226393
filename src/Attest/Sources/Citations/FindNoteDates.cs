using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;

namespace Attest.Sources.Citations;

/// <summary>
/// Finds the dates of a citation outside quotation marks: “24 February 1999”, “19 to 24 February 1999”, “17 and 18 February 1999”,
/// “28 June–2 July 1999”, “February 24, 1999”, “November-December 2004”, “July 1997”, “1997”. Every form ends in a year, so it reads back from there.
/// </summary>
internal sealed class FindNoteDates(CitationPhrases phrases)
{
    private const int LastDay = 31;

    /// <summary>The dates of a note, in order.</summary>
    public ImmutableArray<NoteDate> In(string text, ImmutableArray<CitationToken> tokens)
    {
        var dates = ImmutableArray.CreateBuilder<NoteDate>();
        for (int i = 0, used = -1; i < tokens.Length; i++)
            if (!tokens[i].IsQuoted && CitationPhrases.IsYear(tokens[i].Word) && ReadBack(text, tokens.AsSpan(0, i + 1), out var first) is { } date && first > used)
            {
                dates.Add(date);
                used = i;
            }
        return dates.DrainToImmutable();
    }

    private NoteDate? ReadBack(string text, ReadOnlySpan<CitationToken> tokens, out int first)
    {
        var year = tokens.Length - 1;
        first = year;
        var at = Skip(tokens, year - 1, "de", "of");
        if (at >= 0 && MonthOf(tokens[at]) is { } month)
            return BeforeMonth(text, tokens, at, month, ref first);
        // “February 24, 1999”, “February 24-27, 1999”.
        if (at >= 1 && DayOf(tokens[at]) is { } day)
        {
            var from = at >= 2 && DayOf(tokens[at - 1]) is { } d && IsJoined(text, tokens, at - 1, at) ? d : (int?)null;
            var name = from is null ? at - 1 : at - 2;
            if (MonthOf(tokens[name]) is { } named)
            {
                first = name;
                return Date(text, tokens, first, Edtf(tokens[year], named, day), from is null ? null : Edtf(tokens[year], named, from), 3);
            }
        }
        return IsPartOfNumber(text, tokens[year]) ? null : Date(text, tokens, first, tokens[year].Word, null, 1);
    }

    // tokens[at] is a month, with the year behind it: a day or days, another day of another month, another month, or nothing before it.
    private NoteDate? BeforeMonth(string text, ReadOnlySpan<CitationToken> tokens, int at, int month, ref int first)
    {
        var year = tokens[^1];
        first = at;
        var before = Skip(tokens, at - 1, "of", "de", "du", "the");
        // “no. 4, April 1997”: a comma parts a number from the month.
        if (before >= 0 && DayOf(tokens[before]) is { } day && !text.AsSpan(tokens[before].End, tokens[at].Start - tokens[before].End).Contains(','))
        {
            first = before;
            var last = Edtf(year, month, day);
            if (Joined(text, tokens, before) is not { } joint)
                return Date(text, tokens, first, last, null, 3);
            if (DayOf(tokens[joint]) is { } sameMonth)
                return Date(text, tokens, first = joint, last, Edtf(year, month, sameMonth), 3);
            // “12 December 2001 and 29 April 2002” are two dates; “28 June to 2 July” is one.
            var start = First(tokens, joint, out var otherMonth, out var otherDay);
            return otherDay is null || tokens[before - 1].Word is "and" or "et" or "y"
                ? Date(text, tokens, first, last, null, 3)
                : Date(text, tokens, first = start, last, Edtf(YearOf(tokens[joint]) ?? year, otherMonth, otherDay), 3);
        }
        if (Joined(text, tokens, at) is { } other && First(tokens, other, out var earlier, out var none) is var begin && earlier is not null && none is null)
            return Date(text, tokens, first = begin, Edtf(year, month, null), Edtf(YearOf(tokens[other]) ?? year, earlier, null), 2);
        return Date(text, tokens, first, Edtf(year, month, null), null, 2);
    }

    // Reads “28 June”, “28 June 1999”, “November”, “November 2004” back from its last token; answers where it begins.
    private int First(ReadOnlySpan<CitationToken> tokens, int last, out int? month, out int? day)
    {
        var at = YearOf(tokens[last]) is not null ? last - 1 : last;
        (month, day) = (at >= 0 ? MonthOf(tokens[at]) : null, null);
        if (month is null)
            return last;
        day = at >= 1 ? DayOf(tokens[at - 1]) : null;
        return day is null ? at : at - 1;
    }

    // The token before that is joined by a dash, “to” or “and”.
    private static int? Joined(string text, ReadOnlySpan<CitationToken> tokens, int at)
    {
        if (at >= 2 && tokens[at - 1].Word is "to" or "and" or "au" or "et" or "y" or "al")
            return at - 2;
        return at >= 1 && IsJoined(text, tokens, at - 1, at) ? at - 1 : null;
    }

    private static bool IsJoined(string text, ReadOnlySpan<CitationToken> tokens, int left, int right) =>
        text.AsSpan(tokens[left].End, tokens[right].Start - tokens[left].End).Trim() is "-" or "–" or "—";

    private static int Skip(ReadOnlySpan<CitationToken> tokens, int at, params ReadOnlySpan<string> words) => at >= 0 && words.Contains(tokens[at].Word) ? at - 1 : at;

    // “No. 31/1996”, “1974-1985”: no date.
    private static bool IsPartOfNumber(string text, CitationToken year) =>
        (year.Start > 0 && text[year.Start - 1] is '/' or '-' or '–' or '.') || (year.End < text.Length && text[year.End] is '/' or '-' or '–');

    private static NoteDate? Date(string text, ReadOnlySpan<CitationToken> tokens, int first, string last, string? from, int precision) =>
        EdtfDate.TryParse(from is null ? last : $"{from}/{last}", out var date) && !text.AsSpan(0, tokens[first].Start).EndsWith("/") ? new NoteDate(date, tokens[first].Start, tokens[^1].End, precision) : null;

    private static string Edtf(CitationToken year, int? month, int? day) => string.Create(CultureInfo.InvariantCulture,
        $"{year.Word}{(month is { } m ? $"-{m:00}" : "")}{(day is { } d ? $"-{d:00}" : "")}");

    private static CitationToken? YearOf(CitationToken token) => CitationPhrases.IsYear(token.Word) ? token : null;

    private int? MonthOf(CitationToken token) => phrases.Months.TryGetValue(token.Word, out var month) ? month : null;

    // “24”, “24th”, “1er”.
    private static int? DayOf(CitationToken token)
    {
        var digits = token.Word.AsSpan().TrimEnd("stndrhe");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= LastDay ? day : null;
    }
}
