using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>legislation</c>: laws that carry out the treaty at home (Article 9), in force, drafted, missing, and what they threaten.</summary>
internal sealed class ReadLegislation(Phrasebook phrases) : IReadKind
{
    // “the bill on the ratification of …”
    private const int JoiningReach = 4;

    private readonly PhraseTable<string> _cues = phrases.Cues("legislation");

    public StatementKind Kind => StatementKind.Legislation;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        // Under a heading that announces other matters a law is of another kind.
        if (sentence.Section.Heading is not null && !sentence.Section.IsLead && !sentence.Section.Topics.IsEmpty && !sentence.Section.Topics.Contains("legislation"))
            yield break;
        // A law for disabled persons is victim assistance.
        if (sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem.StartsWith("disab", StringComparison.Ordinal)) && !sentence.Line.All<TreatyMention>().Any())
            yield break;
        var seen = new HashSet<StatementValue>();
        var cues = _cues.Find(sentence.Line);
        foreach (var cue in cues)
        {
            // “No new legislation is needed”: that there is none is not what it says; nor is a measure taken that has yet to be told.
            if (cue.Meaning is "not_enacted" or "has" && cues.Exists(c => c.Meaning == "existing_law" && c.First < cue.End && cue.First < c.End) || cue.Meaning is "enacted" && cues.Exists(c => c.Meaning == "unknown"))
                continue;
            if (IsOtherLaw(sentence, cue) || IsOfJoining(sentence, cue) || (cue.Meaning is "drafted" && cues.Exists(c => c.Meaning == "rejected")))
                continue;
            if (sentence.OtherSubject(cue.First) is StateMention || ValueOf(sentence, cue) is not { } value || !seen.Add(value))
                continue;
            // “the law, voted on …, came into effect on …”: the day after the verb.
            var dates = sentence.DatesOf(sentence.Tokens[cue.End - 1].Word is "effect" or "force" ? cue.End - 1 : cue.First, cue.End);
            foreach (var term in value == StatementValue.PenalSanctions ? Terms(sentence) : [null])
                yield return new StatementDraft(Kind, value, cue.First)
                {
                    Quantity = term,
                    Hedge = HedgeOf(sentence, cue, value),
                    Instrument = thread.TreatyOf(sentence),
                    Date = (value is StatementValue.Enacted or StatementValue.Drafted || cue.Meaning is "rejected") && !dates.IsEmpty ? dates[0].Date : null,
                };
        }
    }

    // A law told by its number alone (“created by Law No. 4/2006”) may be on anything.
    private static bool IsOtherLaw(SentenceReading sentence, Cue<string> cue) =>
        cue.End < sentence.Tokens.Length && sentence.Tokens[cue.First].Word is "law" && sentence.Tokens[cue.First + 1].Word is "no." or "no"
        && !sentence.Line.All<TreatyMention>().Any() && !sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "implement" or "implementation" or "ban" or "prohibit" or "penal" or "punish" or "criminal" or "sanction");

    // “A bill authorizing accession”: a law by which a State joins is a step towards joining, and carries nothing out.
    private static bool IsOfJoining(SentenceReading sentence, Cue<string> cue)
    {
        var law = cue.First;
        while (law < cue.End && sentence.Tokens[law].Stem is not ("bill" or "law" or "legislation" or "act" or "decree"))
            law++;
        // “the ratification bill”.
        if (law < cue.End && sentence.HasWord(law - 1, law, t => t.Stem is "accession" or "ratification"))
            return true;
        return law < cue.End && sentence.HasWord(law + 1, law + 1 + JoiningReach, t => t.Stem is "accession" or "ratification" or "ratify" or "acced");
    }

    // What nobody has said is not known; the law that a State points to is the State's answer.
    private static Hedge? HedgeOf(SentenceReading sentence, Cue<string> cue, StatementValue value) => value switch
    {
        StatementValue.Unknown => Hedge.NoInformation,
        StatementValue.ExistingLaw when sentence.Tokens[cue.First].Stem is "refer" or "point" or "rely" or "regard" && sentence.HedgeAt(cue.First) == Hedge.Asserted => Hedge.Reported,
        _ => null,
    };

    // “two to ten years in prison” is a least and a most; “up to eight years” is a most.
    private static IEnumerable<Quantity?> Terms(SentenceReading sentence)
    {
        var term = sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.Unit is "years" or "months")?.Quantity;
        if (term?.Upper is not { } most)
            return [term];
        return [new Quantity(term.Number, Bound.Min, term.Unit), new Quantity(most, Bound.Max, term.Unit)];
    }

    private static StatementValue? ValueOf(SentenceReading sentence, Cue<string> cue)
    {
        if (sentence.HedgeAt(cue.First) == Hedge.NoInformation)
            return StatementValue.Unknown;
        return (cue.Meaning, sentence.IsNegated(cue.First, cue.End)) switch
        {
            ("enacted", false) => StatementValue.Enacted,
            ("unknown", _) => StatementValue.Unknown,
            ("enacted" or "has", true) or ("not_enacted", _) or ("rejected", false) => StatementValue.NotEnacted,
            ("drafted", false) => sentence.HasWord(cue.First, cue.End, t => t.Word is "being") ? StatementValue.Preparing : StatementValue.Drafted,
            ("preparing", false) => StatementValue.Preparing,
            ("existing_law", _) => StatementValue.ExistingLaw,
            ("penal_sanctions", _) when !sentence.HasWord(cue.First - 4, cue.First, t => t.Word is "no" or "not" or "without") => StatementValue.PenalSanctions,
            _ => null,
        };
    }
}
