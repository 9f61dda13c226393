using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads export, import and other transfer of mines; the supplier is the actor of an import where only one is named.</summary>
internal sealed class ReadTransfer(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("transfer");

    public StatementKind Kind => StatementKind.Transfer;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        var cues = material.Cues(_cues);
        if (!material.NamesMines && !material.OnTopic(Kind) && !(cues.Exists(c => c.Meaning == "ban") && material.Has(0, sentence.Tokens.Length, "their", "its", "such")))
            return [];
        // A prohibition swallows the verbs it prohibits.
        if (cues.Exists(c => c.Meaning == "ban"))
            return cues.Where(c => c.Meaning == "ban").Take(1).Select(c => Ban(material, c)).OfType<StatementDraft>();
        return cues.Select(c => Read(material, c)).OfType<StatementDraft>();
    }

    private StatementDraft? Ban(MaterialReading material, Cue<string> cue)
    {
        // What others negotiate (“a ban on transfers in the CD”) is no ban of the State.
        if (material.Sentence.Line.All<DisarmamentMention>().Any() || material.Has(0, material.Tokens.Length, "negotiated", "negotiating", "negotiations"))
            return null;
        return new StatementDraft(Kind, StatementValue.ExportBan, cue.First) { Date = material.DateOf(cue.First, cue.End) ?? material.OnlyDate };
    }

    private StatementDraft? Read(MaterialReading material, Cue<string> cue)
    {
        if (material.IsAttribute(cue.End - 1) || !material.IsPredicate(cue.First) || material.Sentence.Line.All<DisarmamentMention>().Any() || (cue.Meaning == "source" && !NamesSupply(material, cue)))
            return null;
        var asked = material.Sentence.HedgeAt(cue.First) == Hedge.NoInformation;
        var negated = !asked && material.Sentence.IsNegated(cue.First, cue.End);
        StatementValue? value = cue.Meaning switch
        {
            "export" or "found" => negated ? StatementValue.NoExport : StatementValue.Export,
            "import" => negated ? StatementValue.NoImport : StatementValue.Import,
            "source" => negated ? null : StatementValue.Import,
            "transit" => negated ? null : StatementValue.Transit,
            _ => negated ? StatementValue.None : null,
        };
        if (value is not { } said)
            return null;
        var (first, end) = material.ClauseAround(cue.First);
        return new StatementDraft(Kind, said, cue.First)
        {
            Date = material.DateOf(cue.First, cue.End),
            Actor = said == StatementValue.Import ? material.OnlyOtherState(first, end) : cue.Meaning == "found" ? null : material.ActorAt(cue.First),
            Quantity = said is StatementValue.Import or StatementValue.Export ? material.Mines(first, end).FirstOrDefault()?.Quantity : null,
            Items = material.Items(first, end),
        };
    }

    // A supplier must be named, and mines; “came to the attention of” supplies nothing.
    private bool NamesSupply(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        return (material.OnTopic(Kind) || material.OnTopic(StatementKind.Stockpile))
            && material.Sentence.Line.All<StateMention>().Any(s => !s.IsSelf && s.First >= first && s.End <= end);
    }
}
