using Attest.Registers;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>
/// Gives each of several numbers in a sentence the date said beside it: “84 in 2007 (99 in 2006)”, “(2006: 796)”. What a number is compared with
/// (“down from 64 in 2020”) has its own date or none; a date is never taken across a comparison.
/// </summary>
internal static class DatesBeside
{
    private const int Reach = 9;

    /// <summary>The date that belongs to a number, or null where none is said of it.</summary>
    public static EdtfDate? Of(SentenceReading sentence, QuantityMention quantity)
    {
        var dates = sentence.Line.All<DateMention>().Where(d => !IsOfFounding(sentence, d)).ToList();
        if (dates.Count == 0)
            return null;
        if (EndOfPeriod(sentence, dates, quantity) is { } end)
            return end;
        if (InBrackets(sentence, dates, quantity) is { } bracketed)
            return MaterialReading.DateOf(sentence, bracketed);
        var (first, last) = (StretchStart(sentence, quantity.First), StretchEnd(sentence, quantity.End));
        // “the 16km2 reported a year earlier”: when that was is only counted back from another date.
        if (IsEarlier(sentence, quantity))
            return null;
        var near = After(sentence, dates, quantity, last) ?? Before(sentence, dates, quantity, first)
            ?? dates.Find(d => d.First >= quantity.End && d.End <= last && !IsOfOtherBracket(sentence, d) && !sentence.HasWord(quantity.End, d.First, t => t.Word is "although" or "while" or "but" or "which")) ?? Framing(sentence, dates, first);
        return near is null ? null : MaterialReading.DateOf(sentence, near);
    }

    // “The Center, set up in March 2000, listed 57 areas”: when an office began tells nothing of what it counts.
    private static bool IsOfFounding(SentenceReading sentence, DateMention date)
    {
        var comma = date.First - 1;
        while (comma > 0 && comma > date.First - 5 && sentence.Tokens[comma].Text is not ",")
            comma--;
        return comma > 0 && sentence.Tokens[comma].Text == "," && date.End < sentence.Tokens.Length && sentence.Tokens[date.End].Text == ","
            && sentence.Tokens[comma + 1].Word is "set" or "founded" or "established" or "created" or "formed" or "opened" or "inaugurated";
    }

    private static bool IsEarlier(SentenceReading sentence, QuantityMention quantity)
    {
        for (var i = quantity.End; i + 1 < sentence.Tokens.Length && i < quantity.End + Reach && sentence.Tokens[i].Text is not ("," or ";" or "."); i++)
        {
            if (sentence.Line.MentionAt(i) is not DateMention && sentence.Tokens[i].Word is "year" or "years" or "month" or "months" && sentence.Tokens[i + 1].Word is "earlier" or "before" or "previously" or "ago")
                return true;
        }
        return false;
    }

    // What stands before a semicolon frames what follows it; what is compared is not framed by what it is compared with.
    private static DateMention? Framing(SentenceReading sentence, List<DateMention> dates, int first)
    {
        while (first > 0 && sentence.Tokens[first].Text is ";" or ":" or "(")
        {
            var start = StretchStart(sentence, first);
            if (dates.FindLast(d => d.First >= start && d.End <= first && !IsOfOtherBracket(sentence, d)) is { } framing)
                return framing;
            first = start;
        }
        return null;
    }

    // “From 2017 to 2021 support fell from $9 million to $7 million”: the ends of the period belong to the ends of the change.
    private static EdtfDate? EndOfPeriod(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity)
    {
        var word = quantity.First > 0 ? sentence.Tokens[quantity.First - 1].Word : "";
        if (word is not ("from" or "to") || dates.FindLast(d => d.End <= quantity.First) is not { Date.IsInterval: true } period || dates.Exists(d => d.First >= quantity.First))
            return null;
        var pair = sentence.Line.MentionAt(word == "from" ? quantity.End + 1 : quantity.First - 2) is QuantityMention;
        var ends = period.Date.Text.Split('/');
        return pair && EdtfDate.TryParse(ends[word == "from" ? 0 : 1], out var end) ? end : null;
    }

    // “226 (2005: 282)”: the year in the bracket is not that of the number before it; “119 (2000)” is.
    private static bool IsOfOtherBracket(SentenceReading sentence, DateMention date) =>
        date.First > 0 && sentence.Tokens[date.First - 1].Text == "(" && date.End < sentence.Tokens.Length && sentence.Tokens[date.End].Text != ")";

    // “(2006: 796)”, “in 2006 (2.75km2)” and “the figure for 2002 (64)”: the bracket belongs to the date in it, or right before it.
    private static DateMention? InBrackets(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity)
    {
        var open = quantity.First - 1;
        while (open >= 0 && sentence.Tokens[open].Text is not ("(" or ")"))
            open--;
        if (open < 0 || sentence.Tokens[open].Text != "(")
            return null;
        var close = ClosingBracket(sentence, quantity.End);
        // “121 casualties (44 killed, 77 injured) in 1997”: parts of a total share its date.
        return InsideBracket(sentence, dates, quantity, open, close) ?? dates.Find(d => d.End <= open && d.End >= open - 1) ?? dates.Find(d => d.First > close && d.First <= close + 2);
    }

    // “(17 civilians, 4 military; 2006: 28)”: a semicolon parts what the brackets hold.
    private static DateMention? InsideBracket(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity, int open, int close) =>
        dates.FindLast(d => d.First > open && d.End <= quantity.First && sentence.SameStretch(d.First, quantity.First))
        ?? dates.Find(d => d.First > open && d.End <= close && sentence.SameStretch(d.First, quantity.First));

    // What is compared, or stands in brackets, has ended at the comma: “less than the 2.2km2 of 2006, finding 3,011 mines”, “49km2 (39km2 in 2019) and 6km2”.
    private static DateMention? Before(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity, int first)
    {
        var near = dates.LastOrDefault(d => d.End <= quantity.First && d.First >= first && !IsOfOtherBracket(sentence, d) && !IsInClosedBracket(sentence, d, quantity));
        if (near is null || first == 0 || sentence.Tokens[first].Word is not ("than" or "compared" or "against" or "from") || !sentence.HasWord(near.End, quantity.First, t => t.Text is ",") || !(sentence.HasWord(near.End, quantity.First, t => t.Word.EndsWith("ing", StringComparison.Ordinal)) || IsFurtherAct(sentence, near.End)))
            return near;
        var outer = StretchStart(sentence, first);
        return dates.LastOrDefault(d => d.End <= first && d.First >= outer) ?? near;
    }

    // “up from 0.98km2 in 2006, and destroyed 904 mines”: the second verb goes on with the year of the first.
    private static bool IsFurtherAct(SentenceReading sentence, int at) =>
        at + 2 < sentence.Tokens.Length && sentence.Tokens[at].Text is "," && sentence.Tokens[at + 1].Word is "and" && (sentence.Tokens[at + 2].Word.EndsWith("ed", StringComparison.Ordinal) || sentence.Tokens[at + 2].Word is "found" or "blew");

    // The bracket holds a number of its own that the date belongs to.
    private static bool IsInClosedBracket(SentenceReading sentence, DateMention date, QuantityMention quantity)
    {
        var open = date.First - 1;
        while (open >= 0 && open > date.First - Reach && sentence.Tokens[open].Text is not ("(" or ")"))
            open--;
        return open >= 0 && sentence.Tokens[open].Text == "(" && sentence.HasWord(date.End, quantity.First, t => t.Text == ")") && Enumerable.Range(open, date.First - open).Any(i => sentence.Line.MentionAt(i) is QuantityMention);
    }

    private static DateMention? After(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity, int last)
    {
        var next = dates.Find(d => d.First >= quantity.End && d.First <= quantity.End + Reach && d.End <= last && !CrossesBreak(sentence, quantity.End, d.First));
        if (next is not null || !sentence.HasWord(quantity.End, quantity.End + 4, t => t.Text == "("))
            return next;
        var close = ClosingBracket(sentence, quantity.End);
        return dates.Find(d => d.First > close && d.First <= close + 3);
    }

    private static bool CrossesBreak(SentenceReading sentence, int from, int to) => sentence.HasWord(from, to, t => t.Text is ";" or "(" or ",");

    private static int ClosingBracket(SentenceReading sentence, int from)
    {
        var close = from;
        while (close < sentence.Tokens.Length && sentence.Tokens[close].Text != ")")
            close++;
        return close;
    }

    private static int StretchStart(SentenceReading sentence, int from)
    {
        var at = from - 1;
        while (at > 0 && !IsBoundary(sentence, at))
            at--;
        return Math.Max(at, 0);
    }

    private static int StretchEnd(SentenceReading sentence, int from)
    {
        var at = from;
        while (at < sentence.Tokens.Length && !IsBoundary(sentence, at))
            at++;
        return at;
    }

    private static bool IsBoundary(SentenceReading sentence, int at)
    {
        if (sentence.Line.MentionAt(at) is not null)
            return false;
        return sentence.Tokens[at].Word switch
        {
            ";" => true,
            "than" => !sentence.HasWord(at + 1, at + 2, t => t.Word is "doubled" or "tripled" or "trebled" or "halved" or "quadrupled"),
            "versus" => true,
            "against" => sentence.Line.MentionAt(at + 1) is QuantityMention,
            "compared" or "compares" => true,
            "from" => sentence.Line.MentionAt(at + 1) is QuantityMention && !IsRange(sentence, at) || IsChange(sentence, at - 1)
                || (sentence.Line.MentionAt(at + 1) is DateMention && sentence.HasWord(at - 5, at, t => t.Word is "decrease" or "increase" or "drop" or "rise" or "reduction" or "decline" or "fall" or "up" or "down")),
            _ => false,
        };
    }

    // “between” the two ends of a change (“rose from 110 in 2002 to 200 in 2003”) both dates stand; each number takes the one after it.
    private static bool IsRange(SentenceReading sentence, int at) =>
        sentence.Line.MentionAt(at + 1) is QuantityMention first && first.End < sentence.Tokens.Length && sentence.Tokens[first.End].Word is "in" or "during" or "to";

    private static bool IsChange(SentenceReading sentence, int at) =>
        sentence.HasWord(at, at + 1, t => t.Word is "down" or "up" || t.Stem is "increas" or "decreas" or "ris" or "rise" or "reduction" or "drop" or "declin" or "decline" or "growth" or "fall");
}
