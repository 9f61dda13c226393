using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads export, import and other transfer of mines; the supplier of an import is no actor: who brings the mines in is.</summary>
internal sealed class ReadTransfer(Phrasebook phrases) : IReadKind
{
    // “exported several hundred hand-held mine detectors”.
    private const int ObjectReach = 6;

    private readonly PhraseTable<string> _cues = phrases.Cues("transfer");

    public StatementKind Kind => StatementKind.Transfer;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues);
        if (!material.NamesMines && !material.OnTopic(Kind) && !(cues.Exists(c => c.Meaning == "ban") && material.Has(0, sentence.Tokens.Length, "their", "its", "such")))
            return [];
        // A prohibition swallows the verbs it prohibits.
        if (cues.Exists(c => c.Meaning == "ban"))
            return [.. cues.Where(c => c.Meaning == "ban").Take(1).Select(c => Ban(material, c)).OfType<StatementDraft>(), .. cues.Where(c => c.Meaning == "no_import").Select(c => Read(material, c)).OfType<StatementDraft>()];
        return cues.Select(c => Read(material, c)).OfType<StatementDraft>().SelectMany(d => Denied(sentence, d));
    }

    // “an allegation that the director denied”; what is denied of a transit is the transit.
    private static IEnumerable<StatementDraft> Denied(SentenceReading sentence, StatementDraft draft) => draft.Value switch
    {
        StatementValue.Export => Denials.Follow(sentence, draft, StatementValue.NoExport),
        StatementValue.Import => Denials.Follow(sentence, draft, StatementValue.NoImport),
        StatementValue.Transit when sentence.HedgeAt(draft.At) == Hedge.Denied => [draft with { Negated = true }],
        _ => [draft],
    };

    private StatementDraft? Ban(MaterialReading material, Cue<string> cue)
    {
        // “has not instituted a moratorium”.
        if (material.Tokens[cue.First].Stem is "moratorium" && material.Sentence.IsNegated(cue.First, cue.End))
            return null;
        // What others negotiate (“a ban on transfers in the CD”) is no ban of the State.
        if (material.Sentence.Line.All<DisarmamentMention>().Any() || material.Has(0, material.Tokens.Length, "negotiated", "negotiating", "negotiations"))
            return null;
        return new StatementDraft(Kind, StatementValue.ExportBan, cue.First)
        {
            Date = DateOf(material, material.DateOf(cue.First, cue.End) ?? material.OnlyDate),
            // To declare a moratorium is to make it.
            Hedge = material.HedgeWithout(cue.First, false, h => material.Tokens[h.First].Stem is "declar" or "announc" or "rul"),
        };
    }

    // “declared in 1995 for an indefinite period, is in effect”: it holds from then on.
    private static EdtfDate? DateOf(MaterialReading material, EdtfDate? date) =>
        date is { IsInterval: false } && material.Has(0, material.Tokens.Length, "indefinite") ? EdtfDate.Between(date, null) : date;

    private StatementDraft? Read(MaterialReading material, Cue<string> cue)
    {
        if (material.IsAttribute(cue.End - 1) || IsOfTools(material, cue) || !material.IsPredicate(cue.First) || material.Sentence.Line.All<DisarmamentMention>().Any() || (cue.Meaning == "source" && !NamesSupply(material, cue)))
            return null;
        var asked = material.Sentence.HedgeAt(cue.First) == Hedge.NoInformation;
        var negated = !asked && material.Sentence.IsNegated(cue.First, cue.End);
        StatementValue? value = cue.Meaning switch
        {
            "export" or "found" => negated ? StatementValue.NoExport : StatementValue.Export,
            "import" => negated ? StatementValue.NoImport : StatementValue.Import,
            "no_import" => negated ? null : StatementValue.NoImport,
            "source" => negated ? null : StatementValue.Import,
            "transit" => negated ? null : StatementValue.Transit,
            _ => negated ? StatementValue.None : Direction(material, cue),
        };
        if (value is not { } said)
            return null;
        var (first, last) = material.ClauseAround(cue.First);
        return new StatementDraft(Kind, said, cue.First)
        {
            Date = cue.Meaning == "no_import" && material.DateOf(cue.First, cue.End) is { IsInterval: false } end ? EdtfDate.Between(end, null) : material.DateSince(cue.First, cue.End, Vocabulary.IsNegative(said)),
            // “captured U.S. mines” are told by whose they were; “mines from Italy” by nobody.
            Actor = cue.Meaning is "found" ? null : cue.Meaning is not "source" ? material.ActorAt(cue.First) : material.Has(first, last, "from", "by") ? null : material.OnlyOtherState(first, last),
            Quantity = said is StatementValue.Import or StatementValue.Export ? material.Mines(first, last).FirstOrDefault()?.Quantity : null,
            Items = material.Items(first, last),
        };
    }

    // “exported mine detectors”: what goes with mines is no mine.
    private static bool IsOfTools(MaterialReading material, Cue<string> cue)
    {
        var (_, end) = material.ClauseAround(cue.First);
        var mine = cue.End;
        while (mine < end && mine < cue.End + ObjectReach && material.Tokens[mine].Stem is not ("min" or "landmin") && material.Sentence.Line.MentionAt(mine) is not ItemMention)
            mine++;
        return mine < end && mine < cue.End + ObjectReach && material.IsAttribute(mine);
    }

    // “transferred mines to rebels in a neighboring State”: to whom, or from whom, tells which way.
    private static StatementValue? Direction(MaterialReading material, Cue<string> cue) =>
        !material.Tokens[cue.First].Word.EndsWith("ed", StringComparison.Ordinal) || material.Sentence.Line.Mentions.FirstOrDefault(m => m.First >= cue.End && m.First <= cue.End + 6 && m is StateMention { IsSelf: false } or ActorMention) is not { } other ? null
        : material.Has(other.First - 2, other.First, "to") ? StatementValue.Export : material.Has(other.First - 2, other.First, "from") ? StatementValue.Import : null;

    // A supplier must be named, and mines; “came to the attention of” supplies nothing.
    private bool NamesSupply(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        return (material.OnTopic(Kind) || material.OnTopic(StatementKind.Stockpile))
            && material.Sentence.Line.All<StateMention>().Any(s => !s.IsSelf && s.First >= first && s.End <= end);
    }
}
