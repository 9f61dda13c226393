using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads mines kept for training and development (Article 3): how many by type, or none, or used up.</summary>
internal sealed class ReadRetained(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("retained");

    public StatementKind Kind => StatementKind.Retained;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        var concerns = material.OnTopic(Kind) || material.NamesMines || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "train");
        if (!concerns || material.Cues(_cues) is not [{ } cue, ..] || material.Has(cue.End, cue.End + 3, "option", "right", "possibility", "freedom"))
            yield break;
        var (first, end) = material.ClauseAround(cue.First);
        var value = ValueOf(material, cue);
        var draft = new StatementDraft(Kind, value, cue.First)
        {
            Date = material.DateOf(cue.First, cue.End),
            Items = material.Items(first, end),
            Detail = sentence.HasWord(0, cue.First, t => t.Stem is "want" or "plan" or "intend" or "wish") ? "planned" : null,
        };
        var counts = sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "mines" || (q.Quantity is { Unit: null, Currency: null } && value == StatementValue.Destroyed)).ToList();
        if (value == StatementValue.Destroyed && counts.Count == 0 && !(material.Has(0, material.Tokens.Length, "all") && material.Has(0, material.Tokens.Length, "destroyed")))
            yield break;
        // “a breakdown of retained mines”: an attribute tells of no keeping.
        if (value == StatementValue.Has && counts.Count == 0 && !material.IsPredicate(cue.First))
            yield break;
        if (counts.Count == 0 || value is StatementValue.None or StatementValue.NotReported)
            yield return draft;
        else
            foreach (var count in counts)
                yield return draft with { Date = DatesBeside.Of(sentence, count), Value = IsLeft(material, count) ? StatementValue.Has : value, Quantity = InMines(count.Quantity), Items = count.Item is { } item ? [item] : draft.Items };
    }

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
