using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads risk education (once: mine awareness): people reached, sessions held, that it is conducted, that there is none.</summary>
internal sealed class ReadRiskEducation(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("risk_education");

    public StatementKind Kind => StatementKind.RiskEducation;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line) || sentence.OnTopic(Kind);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues);
        if ((cues.Count == 0 && !(material.OnTopic(Kind) && !IsOtherMatter(sentence))) || !(material.OnTopic(Kind) || cues.Exists(c => c.Meaning == "program") || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "education" or "awareness")))
            return [];
        var counted = Counted(material).ToList();
        return counted.Count > 0 ? counted : cues.Where(c => c.Meaning == "adequacy").Select(c => Adequacy(material, c)).ToList() is { Count: > 0 } judged && material.OnTopic(Kind) ? judged : cues.Count > 0 ? Uncounted(material, cues[0]) : [];
    }

    private static bool IsOtherMatter(SentenceReading sentence) =>
        sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "casualty" or "kill" or "injur" or "wound" or "hurt" or "survivor" or "clear" or "demin" or "lift" or "fund");

    // “Capacity was adequate in the north but inadequate in the south”: a judgement each.
    private StatementDraft Adequacy(MaterialReading material, Cue<string> cue) => new(Kind, StatementValue.Capacity, cue.First)
    {
        Detail = material.Tokens[cue.First].Stem is "adequat" or "sufficient" && !material.Sentence.IsNegated(cue.First, cue.End) ? "adequate" : "inadequate",
        Date = material.DateOf(cue.First, cue.End),
    };

    private IEnumerable<StatementDraft> Counted(MaterialReading material)
    {
        Quantity? counted = null;
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>())
        {
            StatementValue? value = quantity.Quantity.Unit switch
            {
                "people" or "pupils" or "students" or "schools" or "communities" or "villages" => StatementValue.Reached,
                "sessions" => StatementValue.Sessions,
                "provinces" or "districts" => StatementValue.Conducted,
                "volunteers" or "teams" or "teachers" => StatementValue.Capacity,
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
        if (cue.Meaning == "activity" && (!material.OnTopic(Kind) || sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "fund" or "clear" or "contribut")))
            return [];
        if (sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 6, cue.First + 1, "no"))
            return [new StatementDraft(Kind, StatementValue.None, cue.First) { Date = material.DateOf(cue.First, cue.End) }];
        return cue.Meaning is "program" or "broadcast" && sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "conduct" or "run" or "carry" or "provid" or "broadcast" or "organiz" or "organis" or "continu" or "hold" or "teach" or "taught" or "send" or "sent" or "integrat" or "includ" or "tak" or "take" or "begin" or "began" or "start" or "introduc" or "deliver" or "reach" or "perform" or "distribut" or "support" or "implement" or "undertak" or "undertake" or "undertook" or "expand" or "target" or "incorporat" || (material.OnTopic(Kind) && t.Word is "became" or "part"))
            && !material.Has(0, material.Tokens.Length, "will", "plans", "planned") ? [new StatementDraft(Kind, StatementValue.Conducted, cue.First) { Date = material.DateOf(cue.First, cue.End) }] : [];
    }
}
