using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the destruction of stockpiles (Article 4): done, begun, planned, due. What clearance finds and destroys is no stockpile.</summary>
internal sealed class ReadStockpileDestruction(Phrasebook phrases) : IReadKind
{
    // “no mines have since been destroyed”.
    private const int AuxiliaryReach = 5;

    // “the number of stockpiled antipersonnel mines of foreign make destroyed”.
    private const int NumberReach = 10;

    private readonly PhraseTable<string> _cues = phrases.Cues("stockpile_destruction");

    public StatementKind Kind => StatementKind.StockpileDestruction;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        if (!(material.NamesMines || material.OnTopic(Kind) || material.OnTopic(StatementKind.Stockpile) || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "stockpil" or "stock")) || !IsAboutStock(material))
            yield break;
        foreach (var cue in material.Cues(_cues))
        {
            if (ValueOf(material, cue) is not { } value)
                continue;
            var (first, end) = material.ClauseAround(cue.First);
            var planned = value is StatementValue.Planned;
            var date = (value == StatementValue.Deadline ? sentence.Line.All<DateMention>().FirstOrDefault(d => IsDue(material, d))?.Date : null) ?? material.DateOf(cue.First, cue.End);
            var draft = new StatementDraft(Kind, value, cue.First)
            {
                Date = planned && IsAimedAt(material, cue) ? null : date,
                Target = planned && IsAimedAt(material, cue) ? date : null,
                Items = material.Items(first, end),
                Negated = value == StatementValue.Partial && sentence.IsNegated(cue.First, cue.End) ? true : null,
                // What the treaty sets is so, whoever speaks of it.
                Hedge = value == StatementValue.Deadline && sentence.HedgeAt(cue.First) == Hedge.Reported ? Hedge.Asserted : null,
            };
            var counts = Counted(material, first).ToList();
            if (counts.Count == 0 && IsPassive(material, cue))
                counts = [.. Counted(material, 0).Where(q => q.End <= cue.First && sentence.SameStretch(q.First, cue.First) && !IsLeft(material, q)).TakeLast(1)];
            if (counts.Count == 0 || value == StatementValue.Deadline)
                yield return draft;
            // “Of 28,000 mines the army destroyed 9,400”: the whole is what there was.
            if (counts.Count > 1 && material.Tokens[0].Word == "of" && counts[0].First <= 2)
                counts.RemoveAt(0);
            foreach (var count in value == StatementValue.Deadline ? [] : counts)
                yield return draft with { Quantity = InMines(count.Quantity), Date = counts.Count > 1 ? DatesBeside.Of(sentence, count) ?? draft.Date : draft.Date, Items = count.Item is { } item ? [item] : draft.Items };
            if (value == StatementValue.Completed && sentence.Line.All<DateMention>().FirstOrDefault(d => d.Date != date && IsDue(material, d)) is { } due)
                yield return new StatementDraft(Kind, StatementValue.Deadline, due.First) { Date = due.Date, Hedge = Hedge.Asserted };
        }
    }

    // “its last 40 mines”, “the last of the stockpile”; “the last campaign” is no end of the mines.
    private static bool IsLastOfThem(MaterialReading material) =>
        Enumerable.Range(0, material.Tokens.Length).Any(i => material.Tokens[i].Word == "last" && (material.Sentence.Line.MentionAt(i + 1) is QuantityMention or ItemMention
            || material.Sentence.HasWord(i + 1, i + 3, t => t.Stem is "of" or "min" or "landmin" or "stock" or "stockpil" or "batch" or "remain" or "lot" or "depot" or "item" or "piece")));

    // “a month before the deadline of 1 March 2003”, “well ahead of March 2005, when it fell due”.
    private static bool IsDue(MaterialReading material, DateMention date) =>
        material.Has(date.First - 4, date.First, "deadline") || material.Has(date.End, date.End + 3, "deadline") || material.Has(date.End, date.End + 5, "due")
        || (date.Relation == DateRelation.By && material.Has(date.First - 4, date.First, "before"));

    // The numbers of mines from the clause on: the total, and the types listed after a colon.
    private static IEnumerable<QuantityMention> Counted(MaterialReading material, int first) =>
        material.Sentence.Line.All<QuantityMention>().Where(q => q.First >= first && q.Quantity.Currency is null && q.Quantity.Unit is null or "mines" && !IsLeft(material, q) && !material.Has(first + 1, q.First, ";"));

    // “344 mines discovered after the programme ended were destroyed”: the subject stands before the clause in between.
    private static bool IsPassive(MaterialReading material, Cue<string> cue) =>
        cue.Meaning == "destroy" && material.Has(cue.First - AuxiliaryReach, cue.First, "was", "were", "been");

    // “leaving 900”, “900 remained”: what is left has not been destroyed.
    private static bool IsLeft(MaterialReading material, QuantityMention count) =>
        material.Has(count.First - 2, count.First, "leaving", "left") || material.Has(count.End, count.End + 2, "left", "remain", "remained", "remains");

    private static Quantity InMines(Quantity quantity) => new(quantity.Number, quantity.Bound, "mines", null, quantity.Upper);

    private bool IsAboutStock(MaterialReading material)
    {
        if (material.OnTopic(Kind) || material.OnTopic(StatementKind.Stockpile))
            return true;
        if (material.OnTopic(StatementKind.Clearance) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "clearanc" or "demin" or "unexplod" or "minefield" || t.Word is "uxo" or "erw" or "found" or "mined"))
            return false;
        return !material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "train" or "retain");
    }

    private static StatementValue? ValueOf(MaterialReading material, Cue<string> cue)
    {
        var sentence = material.Sentence;
        // “completed destruction in May 2003, ahead of the deadline”: the day is that of the end.
        if (cue.Meaning == "deadline" && material.Has(cue.First, cue.End, "before", "ahead", "advance") && material.Sentence.HasWord(0, cue.End, t => t.Stem is "complet" or "finish" or "conclud"))
            return StatementValue.Completed;
        // “was destroyed between 1999 and 2002, which met the deadline”.
        if (cue.Meaning == "deadline" && IsMet(material, cue))
            return StatementValue.Completed;
        if (cue.Meaning == "deadline")
            return StatementValue.Deadline;
        // A duty with no day to it is no deadline.
        if (cue.Meaning == "duty")
            return sentence.DatesOf(cue.First, cue.End).IsEmpty ? null : StatementValue.Deadline;
        if (cue.Meaning == "missed")
            return StatementValue.Missed;
        var negated = sentence.IsNegated(cue.First, cue.End);
        if (cue.Meaning == "begun" && !negated)
            return material.Has(cue.First - 4, cue.First, "will", "to") ? null : StatementValue.Partial;
        if (cue.Meaning == "planned" || material.Has(cue.First - 8, cue.First, "plans", "planned", "intends", "will", "wants", "expects", "intention", "plan") || (material.Has(cue.First - 2, cue.First, "to") && !negated && !material.Has(cue.First - 4, cue.First, "began", "started", "continued")))
            return StatementValue.Planned;
        if (sentence.HedgeAt(cue.First) == Hedge.NoInformation)
            return null;
        // “None has been destroyed to date.”
        if (negated)
            return cue.Meaning is "destroy" or "begun" && material.Has(cue.First - AuxiliaryReach, cue.End, "has", "have", "had", "was", "were", "been") && material.OnTopic(StatementKind.Stockpile) ? StatementValue.Partial : null;
        if (sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "complet" or "finish" || t.Word is "ended" or "entire") || IsLastOfThem(material) || material.Has(cue.First - 10, cue.End + 6, "all", "whole") || IsWhole(material, cue))
            return StatementValue.Completed;
        return cue.Meaning == "destroy" && (material.IsPredicate(cue.First) || IsTheirNumber(material, cue.First)) ? StatementValue.Partial : null;
    }

    private static bool IsMet(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.First, cue.End, "met", "meeting") && material.Tokens[cue.First].Word == "destroyed" && material.Has(cue.First - 3, cue.First, "was", "were", "had", "has", "have")
        && !material.Sentence.IsNegated(cue.First, cue.End);

    // “puts at 4,100 the number of stockpiled mines destroyed”, “the total of mines destroyed came to 4,100”: the predicate tells how many.
    private static bool IsTheirNumber(MaterialReading material, int destroyed)
    {
        var number = destroyed - 1;
        while (number >= 0 && number >= destroyed - NumberReach && !(material.Tokens[number].Word is "number" or "total" or "figure" or "quantity" or "tally" or "count" && material.Has(number + 1, number + 2, "of", "for")))
            number--;
        return number >= 0 && number >= destroyed - NumberReach && Counted(material, 0).ToList() is [var count]
            && (count.End <= number ? material.Has(count.First - 2, count.First, "at", "gave", "gives", "give", "given") : IsGivenAs(material, count.First));
    }

    private static bool IsGivenAs(MaterialReading material, int count) =>
        material.Has(count - 2, count, "at", "is", "was", "as", "totalled", "totaled", "reached", "reaches", "exceeded", "exceeds") || (material.Has(count - 1, count, "to") && material.Has(count - 2, count - 1, "came", "comes", "rose", "rises", "amounts", "amounted"));

    // “The stockpile was destroyed in 1999”: nothing narrows it down.
    private static bool IsWhole(MaterialReading material, Cue<string> cue)
    {
        var noun = cue.First - 1;
        while (noun > 0 && material.Tokens[noun].Word is "was" or "were" or "been" or "had" or "has" or "have")
            noun--;
        return noun > 0 && noun < cue.First - 1 && material.Tokens[noun].Stem is "stockpil" && material.Has(noun - 2, noun, "the", "its", "entire") && !material.Sentence.Line.All<QuantityMention>().Any();
    }

    private static bool IsAimedAt(MaterialReading material, Cue<string> cue) =>
        material.Sentence.DatesOf(cue.First, cue.End) is [{ } date, ..] && (date.Relation == DateRelation.By || date.First >= cue.End);
}
