using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Reports.Reading;

/// <summary>
/// Finds years and months that are told by another date of the same sentence: “the previous year”, “a month later”, “the two years that followed”, “that year”.
/// Without such a date, or with one that is less precise, they stay untold: nothing is inherited from another sentence (vocabulary §6).
/// </summary>
internal static class FindRelativeDates
{
    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["a"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.Ordinal, "before", "earlier", "previously", "previous", "preceding", "prior");
    private static readonly FrozenSet<string> After = FrozenSet.Create(StringComparer.Ordinal, "after", "later", "following", "next", "subsequent", "thereafter");

    /// <summary>Adds the relative dates of a sentence that has a date, each in a group of its own after <paramref name="lastGroup"/>.</summary>
    public static void Read(TokenLine line, int lastGroup)
    {
        var dates = line.All<DateMention>();
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            // “the previous year’s text” names the text.
            if (line.Tokens[at].Word is "year" or "years" or "month" or "months" && line.MentionAt(at) is null && Word(line, at + 1) is not ("'s" or "’s")
                && Told(line, at) is { } told && AnchorOf(dates, told.First) is { } anchor && DateFrom(anchor.Date, line.Tokens[at].Word[0] == 'm', told.From, told.To) is { } date)
                line.TryAdd(new DateMention(told.First, told.End, date, DateRelation.At, ++lastGroup));
        }
    }

    private static DateMention? AnchorOf(ImmutableArray<DateMention> dates, int token) => dates.LastOrDefault(d => d.End <= token);

    // A month is counted from a month or a day.
    private static EdtfDate? DateFrom(EdtfDate anchor, bool isMonths, int from, int to)
    {
        if (anchor.Earliest is not { } start)
            return null;
        var counted = from <= 0 ? start : anchor.Latest ?? start;
        if (isMonths && (anchor.Latest is not { } last || (last.Year, last.Month) != (start.Year, start.Month)))
            return null;
        EdtfDate Of(int step) => isMonths && counted.AddMonths(step) is var month ? EdtfDate.OfMonth(month.Year, month.Month) : EdtfDate.OfYear(counted.Year + step);
        return from == to ? Of(from) : EdtfDate.Between(Of(from), Of(to));
    }

    // How many years or months lie between the date and the first and last one told, and the tokens that tell it.
    private static (int First, int End, int From, int To)? Told(TokenLine line, int at)
    {
        var (before, after) = (Word(line, at - 1), Word(line, at + 1));
        if (line.Tokens[at].Word is "year" or "month")
        {
            // “the previous year”, “the following year”.
            if (Word(line, at - 2) is "the" or "in" or "a" && StepOf(before) is { } named and not 0)
                return (at - (Word(line, at - 2) is "in" ? 1 : 2), at + 1, named, named);
            // “that year”, “the same year”.
            if (before is "that" && after is not "," && !IsConjunction(line, at) || (before is "same" && Word(line, at - 2) is "the" or "that"))
                return (before is "that" ? at - 1 : at - 2, at + 1, 0, 0);
            // “the year before”, “a year earlier”, “one year later”.
            return before is "the" or "a" or "one" && StepOf(after) is { } step and not 0 && IsEnd(line, at + 2) ? (at - 1, at + 2, step, step) : null;
        }
        if (before is null || !Counts.TryGetValue(before, out var count) || count == 1)
            return null;
        // “three years before”, “the two years that followed”.
        if (StepOf(after) is { } steps and not 0 && IsEnd(line, at + 2))
            return (at - 1, at + 2, steps * count, steps * count);
        if (after is "that" or "which" && Word(line, at + 2) is "followed" && Word(line, at - 2) is "the")
            return (at - 2, at + 3, 1, count);
        // “the following two years”.
        return Word(line, at - 3) is "the" && StepOf(Word(line, at - 2)) is > 0 ? (at - 3, at + 1, 1, count) : null;
    }

    private static int? StepOf(string? word) => word is null ? null : Before.Contains(word) ? -1 : After.Contains(word) ? 1 : null;

    // “that year” points back; “that year after year they …” does not, nor does a conjunction before its subject.
    private static bool IsConjunction(TokenLine line, int at) => Word(line, at + 1) is "after" or "by" || Word(line, at - 2) is "said" or "reported" or "stated" or "told";

    // “a year before the war” counts from the war, “two days before it fell due” from what follows.
    private static bool IsEnd(TokenLine line, int at) =>
        at >= line.Tokens.Length || !line.Tokens[at].IsWord || line.Tokens[at].Word is "and" or "but" or "while" or "when" or "in" or "to" or "by" or "were" or "was" or "had"
        || (line.Tokens[at].Word is "it" && Word(line, at - 1) is not ("before" or "after"));

    private static string? Word(TokenLine line, int at) => at >= 0 && at < line.Tokens.Length && line.MentionAt(at) is null ? line.Tokens[at].Word : null;
}
