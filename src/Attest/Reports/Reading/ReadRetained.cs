using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads mines kept for training and development (Article 3): how many by type, or none, or used up.</summary>
internal sealed class ReadRetained(Phrasebook phrases) : IReadKind
{
    // “180 have since been used”.
    private const int FateReach = 7;

    private readonly PhraseTable<string> _cues = phrases.Cues("retained");

    public StatementKind Kind => StatementKind.Retained;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var concerns = material.OnTopic(Kind) || material.NamesMines || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "train" || t.Word is "none" or "any");
        if (!concerns || material.Cues(_cues) is not [{ } cue, ..] || sentence.IsAsked(cue.First) || material.Has(cue.End, cue.End + 3, "option", "right", "possibility", "freedom"))
            yield break;
        var (first, end) = material.ClauseAround(cue.First);
        var value = ValueOf(material, cue);
        var draft = new StatementDraft(Kind, value, cue.First)
        {
            Date = material.DateOf(cue.First, cue.End),
            Items = material.Items(first, end),
            Detail = sentence.HasWord(0, cue.First, t => t.Stem is "want" or "plan" or "intend" or "wish") ? "planned" : null,
        };
        var counts = sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "mines" || (q.Quantity is { Unit: null, Currency: null } && (value == StatementValue.Destroyed || material.OnTopic(Kind) || material.NamesMines))).ToList();
        // “all but 70 of them of one type”.
        counts.RemoveAll(q => material.Has(q.First - 1, q.First, "but") && material.Has(q.First - 2, q.First - 1, "all"));
        // “273,350 mines, 2,006 of which were held back”: the whole is in stock.
        if (counts.Count > 1 && IsPart(material, counts[1]) && ValueOf(material, counts[1], value) == StatementValue.Has)
            counts.RemoveAt(0);
        if (value == StatementValue.Destroyed && counts.Count == 0 && !(material.OnTopic(Kind) && material.Has(0, cue.End, "none", "no")) && !(material.Has(0, material.Tokens.Length, "all") && material.Has(0, material.Tokens.Length, "destroyed")))
            yield break;
        // “a breakdown of retained mines”: an attribute tells of no keeping.
        if (value == StatementValue.Has && counts.Count == 0 && !material.IsPredicate(cue.First))
            yield break;
        if (counts.Count == 0 && value == StatementValue.Destroyed)
            draft = draft with { Negated = sentence.IsNegated(cue.First, cue.End) ? true : null };
        if (counts.Count == 0 || value is StatementValue.None or StatementValue.NotReported)
            yield return draft;
        else
            foreach (var count in counts)
                yield return draft with { Date = DatesBeside.Of(sentence, count), Value = ValueOf(material, count, value), Quantity = InMines(count.Quantity), Items = count.Item is { } item ? [item] : draft.Items };
    }

    // “One thousand were set aside, of which 55 were used up”: each number has the word beside it, first the one behind it.
    private static StatementValue ValueOf(MaterialReading material, QuantityMention count, StatementValue value)
    {
        if (IsLeft(material, count))
            return StatementValue.Has;
        var verb = material.Has(count.First - 1, count.First, "up") ? count.First - 2 : count.First - 1;
        if (verb >= 0 && FateAt(material, verb) is { } acted)
            return acted;
        for (var i = count.End; i < material.Tokens.Length && i < count.End + FateReach && material.Tokens[i].Text is not ("," or ";") && material.Sentence.Line.MentionAt(i) is not QuantityMention; i++)
        {
            // “200 of the retained mines were consumed”: which mines they are tells nothing of their fate.
            if (material.Has(i, i + 1, "retained", "kept") && material.Has(i - 1, i, "the", "its", "these", "those", "their", "of"))
                continue;
            if (FateAt(material, i) is { } fate)
                return fate;
        }
        for (var i = count.First - 1; i >= 0 && i >= count.First - 2 * FateReach; i--)
        {
            if (FateAt(material, i) is { } fate)
                return fate;
        }
        return value;
    }

    private static StatementValue? FateAt(MaterialReading material, int at) => material.Tokens[at] switch
    {
        { Word: "used" or "consumed" or "expended" or "destroyed" or "detonated" or "consuming" or "using" or "expending" or "destroying" } => StatementValue.Destroyed,
        { Stem: "retain" or "keep" or "kept" or "hold" or "held" or "retention" } or { Word: "aside" } => StatementValue.Has,
        _ => null,
    };

    private static bool IsPart(MaterialReading material, QuantityMention count) =>
        material.Has(count.End, count.End + 1, "of") && material.Has(count.End + 1, count.End + 2, "which", "them", "these", "those");

    // “It used up 40, so that 1,460 were left”.
    private static bool IsLeft(MaterialReading material, QuantityMention count) => material.Has(count.End, count.End + 3, "left", "remain", "remained", "remaining") || material.Has(count.First - 2, count.First, "leaving");

    private static Quantity InMines(Quantity quantity) => new(quantity.Number, quantity.Bound, "mines", null, quantity.Upper);

    private static StatementValue ValueOf(MaterialReading material, Cue<string> cue)
    {
        if (cue.Meaning == "unreported")
            return StatementValue.NotReported;
        if (material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "destroy" or "consum" or "expend") || material.Has(cue.First, cue.End, "up"))
            return StatementValue.Destroyed;
        return material.Sentence.IsNegated(cue.First, cue.End) ? StatementValue.None : StatementValue.Has;
    }
}
