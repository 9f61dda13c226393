using System.Collections.Frozen;
using System.Globalization;
using Attest.Registers;

namespace Attest.Reports.Reading;

/// <summary>Finds dates and periods, as precise as they are said (vocabulary §6); a year that is part of a name is left to the name.</summary>
internal static class FindDates
{
    private static readonly FrozenDictionary<string, int> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Where(m => m.Length > 0).Select((m, i) => (m, i + 1)).ToFrozenDictionary(p => p.m, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> MonthCounts = new Dictionary<string, int>
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Quarters = new Dictionary<string, int> { ["first"] = 1, ["second"] = 4, ["third"] = 7, ["fourth"] = 10, ["last"] = 10 }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(StringComparer.Ordinal, ",", "and", "or", "again", "then", "in", "on", "of", "both", "also", "the", "&");

    private static readonly FrozenSet<string> Subjects = FrozenSet.Create(StringComparer.Ordinal, "it", "they", "he", "she", "there", "the", "its", "their", "a", "an", "another", "this", "no", "some", "all");

    // A subject has at most so many words before its verb.
    private const int SubjectReach = 5;

    /// <summary>Whether a word can be the first of a date; of words that cannot, none is looked at.</summary>
    public static bool IsOpening(string text, string word) =>
        char.IsAsciiDigit(word[0]) || word is "first" or "second" or "third" or "fourth" or "last" || Months.ContainsKey(text) || (word.Contains('-', StringComparison.Ordinal) && Months.ContainsKey(text.Split('-', '–')[0]));

    /// <summary>Adds the dates of a sentence to its mentions.</summary>
    public static void Read(TokenLine line)
    {
        var group = 0;
        var (groupFirst, lastEnd) = (0, -1);
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (!line.Tokens[at].Form.Is(WordTraits.OpensDate) || line.MentionAt(at) is not null || Parse(line, at) is not var (end, date))
                continue;
            var joined = lastEnd >= 0 && Enumerable.Range(lastEnd, at - lastEnd).All(i => Joiners.Contains(line.Tokens[i].Word)) && !(IsBehindVerb(line, groupFirst) && OpensClause(line, at, end));
            (group, groupFirst) = joined ? (group, groupFirst) : (group + 1, at);
            if (line.TryAdd(new DateMention(at, end, date, RelationOf(line, at, end), group)))
                (lastEnd, at) = (end, end - 1);
        }
        if (lastEnd >= 0)
            FindRelativeDates.Read(line, group);
    }

    // “was absent in 2003, and on 3 December 2004 it voted”: a date with “and on” before it and somebody who does something behind it belongs to what is done there.
    private static bool OpensClause(TokenLine line, int at, int end)
    {
        if (Word(line, at - 1) is not ("on" or "in") || Word(line, at - 2) is not ("and" or "but"))
            return false;
        var isSetOff = Word(line, end) is ",";
        var subject = isSetOff ? end + 1 : end;
        if (subject >= line.Tokens.Length || !(line.MentionAt(subject) is StateMention or ActorMention || Subjects.Contains(line.Tokens[subject].Word) || line.Tokens[subject].Form.Is(WordTraits.OpensNumber)))
            return false;
        for (var verb = subject + 1; verb < line.Tokens.Length && verb <= subject + SubjectReach && line.Tokens[verb].IsWord; verb++)
            if (line.Tokens[verb].Form.Is(WordTraits.Finite))
                // “in 1998 and in 1999, it said, …” is one clause with a speaker put in.
                return !(isSetOff && Word(line, verb + 1) is "," or ".");
        return false;
    }

    // Dates at the head of a sentence, or of what somebody says, belong to the verb behind them.
    private static bool IsBehindVerb(TokenLine line, int first)
    {
        for (var at = first - 1; at >= 0 && (line.Tokens[at].IsWord || line.MentionAt(at) is not null) && line.Tokens[at].Word is not "that"; at--)
            if (line.Tokens[at].Form.Is(WordTraits.Finite) && line.MentionAt(at) is null)
                return true;
        return false;
    }

    private static (int End, EdtfDate Date)? Parse(TokenLine line, int at)
    {
        if (ParsePoint(line, at) is not var (end, from))
            return null;
        var opener = Word(line, at - 1);
        // “from 1999 up to the end of 2008”.
        var joint = Word(line, end) is "up" && Word(line, end + 1) is "to" or "until" ? end + 1 : end;
        var through = Word(line, joint);
        // “from 1996 up to and including 2000”.
        if (through is "to" && Word(line, joint + 1) is "and" && Word(line, joint + 2) is "including")
            joint += 2;
        var ranged = (through is "to" or "through" or "until" or "-" or "–") || (through is "and" && opener is "between");
        if (ranged && !from.IsInterval && ParsePoint(line, SkipPart(line, joint + 1)) is var (last, to) && !to.IsInterval && from.Earliest <= to.Latest)
            return (last, EdtfDate.Between(from, to));
        return (end, from);
    }

    // “from 1979 to the end of 2021”.
    private static int SkipPart(TokenLine line, int at) =>
        Word(line, at) is "the" && Word(line, at + 1) is "end" or "beginning" or "close" && Word(line, at + 2) is "of" ? at + 3 : Word(line, at) is "early" or "late" or "mid" ? at + 1 : at;

    private static (int End, EdtfDate Date)? ParsePoint(TokenLine line, int at)
    {
        if (at >= line.Tokens.Length || line.MentionAt(at) is not null)
            return null;
        if (ParseDay(line, at) is { } day)
            return day;
        if (ParseMonth(line, at) is { } month)
            return month;
        return ParseYears(line, at);
    }

    // “24 February 1999”, “14-15 October 1998”, “14 to 15 October 1998”, “February 24, 1999”, “24 February” of a year said nearby.
    private static (int End, EdtfDate Date)? ParseDay(TokenLine line, int at)
    {
        if (DayOf(line, at) is { } day)
        {
            var second = Word(line, at + 1) is "to" or "and" or "-" ? DayOf(line, at + 2) : null;
            var monthAt = second is null ? at + 1 : at + 3;
            if (MonthOf(line, monthAt) is not { } month || YearFor(line, monthAt + 1) is not var (end, year))
                return null;
            return Build(end, year, month, day.First, second?.First ?? day.Last);
        }
        if (MonthOf(line, at) is { } named && DayOf(line, at + 1) is { } number && Word(line, at + 2) is "," && YearOf(line, at + 3) is { } said)
            return Build(at + 4, said, named, number.First, number.Last);
        return null;
    }

    private static (int End, EdtfDate Date)? Build(int end, int year, int month, int first, int last)
    {
        if (last > DateTime.DaysInMonth(year, month) || first > last)
            return null;
        var from = EdtfDate.OfDay(new DateOnly(year, month, first));
        return (end, first == last ? from : EdtfDate.Between(from, EdtfDate.OfDay(new DateOnly(year, month, last))));
    }

    // “February 1999”, “November-December 2004”, “February” where “and May 2003” follows.
    private static (int End, EdtfDate Date)? ParseMonth(TokenLine line, int at)
    {
        if (at >= line.Tokens.Length)
            return null;
        var pair = line.Tokens[at].Text.Split('-', '–');
        if (pair.Length == 2 && Months.TryGetValue(pair[0], out var first) && Months.TryGetValue(pair[1], out var last) && YearOf(line, at + 1) is { } both && first <= last)
            return (at + 2, EdtfDate.Between(EdtfDate.OfMonth(both, first), EdtfDate.OfMonth(both, last)));
        return MonthOf(line, at) is { } month && YearFor(line, at + 1) is var (end, year) ? (end, EdtfDate.OfMonth(year, month)) : null;
    }

    // “1999”, “1991-1995”, “1991-95”, “the first half of 2004”, “the first five months of 2004”, “the last quarter of 2004”.
    private static (int End, EdtfDate Date)? ParseYears(TokenLine line, int at)
    {
        if (Word(line, at) is "first" or "second" && Word(line, at + 1) is "half" && Word(line, at + 2) is "of" && YearOf(line, at + 3) is { } halved)
        {
            var start = Word(line, at) is "first" ? 1 : 7;
            return (at + 4, EdtfDate.Between(EdtfDate.OfMonth(halved, start), EdtfDate.OfMonth(halved, start + 5)));
        }
        if (Word(line, at) is "first" or "last" && Word(line, at + 1) is { } count && MonthCounts.TryGetValue(count, out var months) && Word(line, at + 2) is "months" && Word(line, at + 3) is "of" && YearOf(line, at + 4) is { } counted)
            return (at + 5, Word(line, at) is "first" ? EdtfDate.Between(EdtfDate.OfMonth(counted, 1), EdtfDate.OfMonth(counted, months)) : EdtfDate.Between(EdtfDate.OfMonth(counted, 13 - months), EdtfDate.OfMonth(counted, 12)));
        if (Quarters.TryGetValue(Word(line, at) ?? "", out var quarter) && Word(line, at + 1) is "quarter" && Word(line, at + 2) is "of" && YearOf(line, at + 3) is { } quartered)
            return (at + 4, EdtfDate.Between(EdtfDate.OfMonth(quartered, quarter), EdtfDate.OfMonth(quartered, quarter + 2)));
        if (YearOf(line, at) is { } year)
            return (at + 1, EdtfDate.OfYear(year));
        var ends = line.Tokens[at].Word.Split('-');
        if (ends.Length != 2 || !IsYear(ends[0], out var from))
            return null;
        var lastText = ends[1].Length == 2 ? ends[0][..2] + ends[1] : ends[1];
        return IsYear(lastText, out var to) && from <= to ? (at + 1, EdtfDate.Between(EdtfDate.OfYear(from), EdtfDate.OfYear(to))) : null;
    }

    // The year after a month, or the one that a later date joined to it says: “February and May 2003”, “on 3 March and 5 April 2001”.
    private static (int End, int Year)? YearFor(TokenLine line, int at)
    {
        var direct = Word(line, at) is "," or "of" ? at + 1 : at;
        if (YearOf(line, direct) is { } said)
            return (direct + 1, said);
        for (var i = at; i < line.Tokens.Length && i < at + 8; i++)
        {
            if (YearOf(line, i) is { } joined)
                return (at, joined);
            if (!Joiners.Contains(line.Tokens[i].Word) && line.Tokens[i].Word is not ("to" or "until") && MonthOf(line, i) is null && DayOf(line, i) is null)
                break;
        }
        return line.All<DateMention>().LastOrDefault(d => d.End <= at)?.Date.Earliest is { } earlier ? (at, earlier.Year) : null;
    }

    private static DateRelation RelationOf(TokenLine line, int at, int end)
    {
        var before = at - 1;
        while (before >= 0 && Word(line, before) is "the" or "end" or "of" or "early" or "late" or "mid" or "beginning" or "summer" or "spring" or "autumn" or "least")
            before--;
        if (Word(line, at - 1) is "of" && Word(line, at - 2) is "as")
            return DateRelation.AsOf;
        return Word(line, before) switch
        {
            "since" => DateRelation.Since,
            "in" when IsSinceEvent(line, before) => DateRelation.Since,
            "from" when Word(line, end) is "on" or "onward" or "onwards" => DateRelation.Since,
            "until" or "till" => DateRelation.Until,
            "to" when Word(line, before - 1) is "up" || before == 0 => DateRelation.Until,
            "by" or "before" => DateRelation.By,
            _ => DateRelation.At,
        };
    }

    // “since the war ended in 1996”, “since the end of the conflict in 1991”.
    private static bool IsSinceEvent(TokenLine line, int at)
    {
        var since = at - 1;
        while (since >= 0 && since > at - 8 && line.Tokens[since].Word is not "since" && line.Tokens[since].IsWord && line.MentionAt(since) is not DateMention)
            since--;
        return since >= 0 && line.Tokens[since].Word == "since" && at - since > 2;
    }

    private static string? Word(TokenLine line, int at) => at >= 0 && at < line.Tokens.Length ? line.Tokens[at].Word : null;

    private static int? MonthOf(TokenLine line, int at) =>
        at < line.Tokens.Length && Months.TryGetValue(line.Tokens[at].Text, out var month) ? month : null;

    private static (int First, int Last)? DayOf(TokenLine line, int at)
    {
        if (at >= line.Tokens.Length || line.Tokens[at].Word.Length > 5 || !char.IsAsciiDigit(line.Tokens[at].Word[0]))
            return null;
        var parts = line.Tokens[at].Word.Split('-');
        if (parts.Length > 2 || !TryDay(parts[0], out var first) || !TryDay(parts[^1], out var last))
            return null;
        return (first, last);
    }

    private static bool TryDay(string text, out int day) =>
        int.TryParse(text.AsSpan().TrimEnd("sthndr"), NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;

    private static int? YearOf(TokenLine line, int at) =>
        at < line.Tokens.Length && line.MentionAt(at) is null && IsYear(line.Tokens[at].Word, out var year) ? year : null;

    private static bool IsYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2100;
    }
}
