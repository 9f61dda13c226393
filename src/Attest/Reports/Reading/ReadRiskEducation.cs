using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads risk education (once: mine awareness): people reached, sessions held, that it is conducted, that there is none.</summary>
internal sealed class ReadRiskEducation(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("risk_education");

    public StatementKind Kind => StatementKind.RiskEducation;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        var cues = material.Cues(_cues);
        if (cues.Count == 0 || !(material.OnTopic(Kind) || cues.Exists(c => c.Meaning == "program") || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "education" or "awareness")))
            return [];
        var counted = Counted(material).ToList();
        return counted.Count > 0 ? counted : Uncounted(material, cues[0]);
    }

    private IEnumerable<StatementDraft> Counted(MaterialReading material)
    {
        Quantity? counted = null;
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>())
        {
            StatementValue? value = quantity.Quantity.Unit switch
            {
                "people" or "pupils" or "students" or "schools" or "communities" => StatementValue.Reached,
                "sessions" => StatementValue.Sessions,
                "provinces" or "districts" => StatementValue.Conducted,
                "volunteers" or "teams" => StatementValue.Capacity,
                // “reached 57,420 people in 2007, down from 61,005 in 2006”
                null when quantity.Quantity.Currency is null && counted is not null && material.Has(quantity.First - 1, quantity.First, "from", "to", "and") => StatementValue.Reached,
                _ => null,
            };
            if (value is { } said)
                yield return new StatementDraft(Kind, said, quantity.NumberAt) { Quantity = counted = InUnit(quantity.Quantity, counted), Date = DatesBeside.Of(material.Sentence, quantity), Actor = said == StatementValue.Capacity ? material.ActorAt(quantity.NumberAt) : null };
        }
    }

    private static Quantity InUnit(Quantity quantity, Quantity? before) =>
        new(quantity.Number, quantity.Bound, quantity.Unit ?? before?.Unit, null, quantity.Upper);

    private IEnumerable<StatementDraft> Uncounted(MaterialReading material, Cue<string> cue)
    {
        var sentence = material.Sentence;
        if (sentence.HedgeAt(cue.First) == Hedge.NoInformation)
            return [];
        if (sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 6, cue.First, "no"))
            return [new StatementDraft(Kind, StatementValue.None, cue.First)];
        return cue.Meaning is "program" or "broadcast" && sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "conduct" or "run" or "carry" or "provid" or "broadcast" or "organiz" or "continu" or "hold")
            && !material.Has(0, material.Tokens.Length, "will", "plans", "planned") ? [new StatementDraft(Kind, StatementValue.Conducted, cue.First) { Date = material.DateOf(cue.First, cue.End) }] : [];
    }
}
