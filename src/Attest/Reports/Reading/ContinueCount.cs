using System.Collections.Frozen;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>
/// Reads the numbers of a sentence that only point back to what the one before has counted: “The figure had been 31 in 2006”, “Of these, 17 were heavily
/// affected”, and the items of a list under it (“21 by antipersonnel mines;”).
/// </summary>
internal static class ContinueCount
{
    private const int SubjectReach = 6;

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.Ordinal, "number", "figure", "figures", "numbers", "totals", "total", "amount", "sum", "toll", "count", "estimate");
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal, "was", "is", "had", "has", "stood", "came", "rose", "fell", "were", "reached", "compares", "compared", "increased", "decreased", "dropped", "grew", "represents", "totaled", "totalled");

    /// <summary>The statements of a sentence that goes on counting; none where a reader of a kind has found a number in it.</summary>
    public static IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        if (thread.Counted.Count == 0 || sentence.Drafts.Exists(d => d.Quantity is not null) || !PointsBack(sentence, thread.InList))
            yield break;
        var quantities = sentence.Line.All<QuantityMention>().ToList();
        var paired = quantities.Count > 1 && quantities.Count == thread.Counted.Count && sentence.HasWord(0, SubjectReach, t => t.Word is "figures" or "numbers" or "totals");
        foreach (var (index, quantity) in quantities.Index())
        {
            // “The corresponding figures had been 24 and 40”: in the order they were counted. Of a total and its parts, the total is what goes on; otherwise what was said last in that unit.
            var same = thread.Counted.Where(d => GoesOn(quantity.Quantity, d.Quantity!)).ToList();
            if (paired && same.Contains(thread.Counted[index]))
                same = [thread.Counted[index]];
            if ((same.Find(d => d.Value == StatementValue.Total) ?? same.LastOrDefault()) is not { Quantity: { } before } counted)
                continue;
            if (counted.Kind == StatementKind.Stockpile && sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "destroy" or "destruction"))
                continue;
            yield return (Leaves(sentence) ? Left(counted) : counted) with
            {
                At = quantity.NumberAt,
                Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, before.Unit, before.Currency, quantity.Quantity.Upper),
                Date = DatesBeside.Of(sentence, quantity),
                Items = quantity.Item is { } item ? [item] : [.. sentence.Line.All<ItemMention>().Where(i => i.First >= quantity.End && i.First <= quantity.End + 3).Select(i => i.Item).Take(1)],
                Actor = sentence.Tokens[0].Word == "of" && sentence.HasWord(1, 3, t => Nouns.Contains(t.Word)) ? null : counted.Actor,
                Target = null,
                Hedge = null,
                Detail = null,
            };
        }
    }

    private static bool GoesOn(Quantity quantity, Quantity before) =>
        before.Currency is null ? quantity.Currency is null && (quantity.Unit is null || quantity.Unit == before.Unit) : quantity.Currency == before.Currency;

    private static bool PointsBack(SentenceReading sentence, bool inList)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length < 3)
            return false;
        if (inList)
            return sentence.Line.MentionAt(tokens[0].Text == "•" ? 1 : 0) is QuantityMention;
        if (tokens[0].Word == "of" && (tokens[1].Word is "these" or "them" or "those" or "this" or "that" or "which" || (tokens[1].Word == "the" && Nouns.Contains(tokens[2].Word))))
            return true;
        if (Leaves(sentence) || Brings(sentence))
            return true;
        var noun = Enumerable.Range(0, Math.Min(SubjectReach, tokens.Length - 1)).FirstOrDefault(i => IsSubject(sentence, i), -1);
        return noun >= 0 && sentence.HasWord(noun + 1, noun + 1 + SubjectReach, t => Verbs.Contains(t.Word));
    }

    // “That leaves 945.”
    private static bool Leaves(SentenceReading sentence) =>
        sentence.Tokens[0].Word is "that" or "this" or "which" or "it" && sentence.HasWord(1, 3, t => t.Word is "leaves" or "left" or "leave");

    // “This brought the total to 1,204.”
    private static bool Brings(SentenceReading sentence) =>
        sentence.Tokens[0].Word is "that" or "this" or "it" && sentence.HasWord(1, 3, t => t.Word is "brings" or "brought" or "makes" or "made" or "raised" or "raises") && sentence.HasWord(2, 6, t => Nouns.Contains(t.Word));

    // What is left of mines that were used up or destroyed is kept, or in stock.
    private static StatementDraft Left(StatementDraft counted) => (counted.Kind, counted.Value) switch
    {
        (StatementKind.Retained, _) => counted with { Value = StatementValue.Has },
        (StatementKind.StockpileDestruction, _) => counted with { Kind = StatementKind.Stockpile, Value = StatementValue.Has },
        (StatementKind.Clearance, StatementValue.ClearedArea or StatementValue.CancelledArea) => counted with { Kind = StatementKind.Contamination, Value = StatementValue.Affected, Actor = null },
        _ => counted,
    };

    // “the figure”, “this number”; “the number of schools” counts something of its own.
    private static bool IsSubject(SentenceReading sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at > 0 && Nouns.Contains(tokens[at].Word))
            return tokens[at - 1].Word is "the" or "this" or "that" or "its" && tokens[at + 1].Word is not "of" || (at > 1 && tokens[at - 1].Word is "corresponding" or "same");
        return at == 0 && tokens[0].Word is "this" or "that" or "it" && tokens[1].Word is "compares" or "compared" or "represents" or "was" or "is"
            && sentence.HasWord(1, SubjectReach, t => t.Word is "compares" or "compared" or "increase" or "decrease" or "fewer" or "more" or "less" or "rise" or "drop" or "decline" or "up" or "down");
    }
}
