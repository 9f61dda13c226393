using Attest.Registers;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>Gives each of several numbers in a sentence the date said beside it: “84 in 2007 (99 in 2006)”, “(2006: 796)”.</summary>
internal static class DatesBeside
{
    private const int Reach = 9;

    /// <summary>The date that belongs to a number, or null where none stands beside it or only one date is said for all.</summary>
    public static EdtfDate? Of(SentenceReading sentence, QuantityMention quantity)
    {
        var dates = sentence.Line.All<DateMention>().ToList();
        if (dates.Count == 0)
            return null;
        if (dates.Count == 1)
            return IsOfOtherBracket(sentence, dates[0], quantity) ? null : MaterialReading.DateOf(dates[0]);
        return (InBrackets(sentence, dates, quantity) ?? After(sentence, dates, quantity) ?? dates.LastOrDefault(d => d.End <= quantity.First)) is { } date
            ? MaterialReading.DateOf(date) : null;
    }

    // “226 (2005: 282)”: the year in the bracket is not that of the number before it; “119 (2000)” is.
    private static bool IsOfOtherBracket(SentenceReading sentence, DateMention date, QuantityMention quantity) =>
        date.First > quantity.End && sentence.Tokens[date.First - 1].Text == "(" && date.End < sentence.Tokens.Length && sentence.Tokens[date.End].Text != ")";

    // “(2006: 796)” and “in 2006 (2.75km2)”: the bracket belongs to the date in it, or right before it.
    private static DateMention? InBrackets(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity)
    {
        var open = quantity.First - 1;
        while (open >= 0 && sentence.Tokens[open].Text is not ("(" or ")"))
            open--;
        if (open < 0 || sentence.Tokens[open].Text != "(")
            return null;
        var close = quantity.End;
        while (close < sentence.Tokens.Length && sentence.Tokens[close].Text != ")")
            close++;
        // “121 casualties (44 killed, 77 injured) in 1997”: parts of a total share its date.
        return dates.Find(d => d.First > open && d.End <= close) ?? dates.Find(d => d.End == open) ?? dates.Find(d => d.First > close && d.First <= close + 2);
    }

    private static DateMention? After(SentenceReading sentence, List<DateMention> dates, QuantityMention quantity)
    {
        var next = dates.Find(d => d.First >= quantity.End && d.First <= quantity.End + Reach && !CrossesBreak(sentence, quantity.End, d.First));
        return next ?? dates.Find(d => d.First >= quantity.End && OpensBracket(sentence, quantity) && d.First <= ClosingBracket(sentence, quantity.End) + 3 && d.First > ClosingBracket(sentence, quantity.End));
    }

    private static bool CrossesBreak(SentenceReading sentence, int from, int to) => sentence.HasWord(from, to, t => t.Text is ";" or "(" or ",");

    private static bool OpensBracket(SentenceReading sentence, QuantityMention quantity) => sentence.HasWord(quantity.End, quantity.End + 4, t => t.Text == "(");

    private static int ClosingBracket(SentenceReading sentence, int from)
    {
        var close = from;
        while (close < sentence.Tokens.Length && sentence.Tokens[close].Text != ")")
            close++;
        return close;
    }
}
