using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads whether mines are, were or never were produced; the tense of the verb tells <c>current</c> from <c>past</c>.</summary>
internal sealed class ReadProduction(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("production");

    public StatementKind Kind => StatementKind.Production;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        // A workshop in a section on survivors makes prostheses.
        if ((!material.NamesMines || material.OnTopic(StatementKind.VictimAssistance)) && !material.OnTopic(Kind))
            return [];
        return material.Cues(_cues).Select(c => Read(material, c)).OfType<StatementDraft>().SelectMany(d => Dated(sentence, d)).SelectMany(d => Denials.Follow(sentence, d, StatementValue.None));
    }

    // “Ended in 1992, and in 1999 the line was cut up”: each date is an end of its own.
    private static IEnumerable<StatementDraft> Dated(SentenceReading sentence, StatementDraft draft)
    {
        var dates = sentence.DatesOf(draft.At, draft.At + 1);
        // “No mine has been made since 1990”: that was the end of it.
        if (draft.Value == StatementValue.None && dates is [{ Relation: DateRelation.Since, Date: { IsInterval: false } last }])
            return [draft with { Value = StatementValue.Ceased, Date = last, Negated = false }];
        return draft.Value == StatementValue.Ceased && dates.Length > 1 ? dates.Select(d => draft with { Date = d.Date }) : [draft];
    }

    private StatementDraft? Read(MaterialReading material, Cue<string> cue)
    {
        // “mines of Belgian manufacture” tell who made them, not that the State does.
        if (cue.Meaning == "make" && material.Tokens[cue.First].Word is "manufacture" or "make" && IsOrigin(material, cue.First))
            return null;
        // “made no contribution to mine action”.
        if (cue.Meaning == "make" && (material.IsAttribute(cue.First) || material.IsAttribute(cue.End - 1)))
            return null;
        if (!material.IsPredicate(cue.First) || IsOtherThing(material, cue) || ValueOf(material, cue) is not { } value)
            return null;
        var (first, end) = material.ClauseAround(cue.First);
        return new StatementDraft(Kind, value, cue.First)
        {
            Instrument = material.Has(first, end, "cluster") ? "cluster" : null,
            Actor = cue.Meaning is "current" or "ceased" ? null : material.ActorAt(cue.First),
            Items = Designations(material),
            Date = value == StatementValue.Current && !IsSince(material, cue) ? null : material.DateOf(cue.First, cue.End),
        };
    }

    // “of Italian, Soviet and Belgian manufacture”: names of States and what joins them lead back to “of”.
    private static bool IsOrigin(MaterialReading material, int noun)
    {
        var at = noun - 1;
        while (at >= 0 && (material.Sentence.Line.MentionAt(at) is StateMention || material.Tokens[at].Word is "," or "and" or "or"))
            at--;
        return material.Has(at - 1, at + 1, "of");
    }

    private static StatementValue? ValueOf(MaterialReading material, Cue<string> cue)
    {
        var asked = material.Sentence.HedgeAt(cue.First) == Hedge.NoInformation;
        if (cue.Meaning == "activity")
            return asked || (IsPresentSubject(material, cue) && !IsRegulated(material, cue)) ? StatementValue.Current : null;
        var negated = !asked && material.Sentence.IsNegated(cue.First, cue.End);
        return cue.Meaning switch
        {
            "ceased" => !asked && material.Sentence.IsNegated(cue.First, cue.End, within: false) ? null : StatementValue.Ceased,
            "none" => asked ? null : StatementValue.None,
            _ when negated => StatementValue.None,
            "producer" when WasOnce(material, cue) => StatementValue.Past,
            "current" or "producer" => StatementValue.Current,
            // “anyone who makes mines” in a law or a speech makes none.
            _ when IsPresent(material, cue.First) && material.OnTopic(StatementKind.Policy) && !material.OnTopic(StatementKind.Production) && !NamesSelf(material, cue) => null,
            _ => IsPresent(material, cue.First) || IsSince(material, cue) ? StatementValue.Current : StatementValue.Past,
        };
    }

    // “was a producer until 1990”, “formerly a producer”.
    private static bool WasOnce(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.First - 5, cue.First, "was", "were", "formerly", "once") && !material.Has(cue.First - 5, cue.First, "is", "are", "as", "among", "listed", "named", "identified");

    // “has produced the rocket since 1994”: it still does.
    private static bool IsSince(MaterialReading material, Cue<string> cue) =>
        cue.Meaning == "make" && material.Has(cue.First - 3, cue.First, "has", "have") && material.Sentence.DatesOf(cue.First, cue.End) is [{ Relation: DateRelation.Since }, ..];

    private static bool NamesSelf(MaterialReading material, Cue<string> cue) =>
        material.Sentence.Line.All<StateMention>().Any(s => s.IsSelf && material.Sentence.ClauseOf(s.First) == material.Sentence.ClauseOf(cue.First));

    // “Its mine production appears to be limited”: what is described goes on.
    private static bool IsPresentSubject(MaterialReading material, Cue<string> cue)
    {
        var (_, end) = material.ClauseAround(cue.First);
        if (material.Has(cue.First - 4, cue.First, "continued", "continuing", "ongoing", "current", "present"))
            return true;
        return material.Has(cue.End, Math.Min(end, cue.End + 6), "is", "appears", "remains", "continues", "seems") && !material.Has(cue.First - 2, cue.First, "of", "on", "for");
    }

    // “The production of mines is a crime”: a law speaks of what must not be done.
    private static bool IsRegulated(MaterialReading material, Cue<string> cue)
    {
        var (_, end) = material.ClauseAround(cue.First);
        return material.Sentence.HasWord(cue.End, end, t => t.Stem is "crime" or "crim" or "offenc" or "offens" or "offence" or "offense" or "felony" or "prohibit" or "forbid" or "forbidden" or "ban" or "outlaw" or "punish" or "punishabl" or "illegal" or "unlawful" or "criminal" or "penal" or "prison" or "licens" or "permit");
    }

    private static bool IsPresent(MaterialReading material, int at)
    {
        var word = material.Tokens[at].Word;
        return word.EndsWith('s') || (word is "produce" or "manufacture" or "make" && !material.Has(at - 4, at, "did", "to")) || word.EndsWith("ing", StringComparison.Ordinal)
            || (material.Has(at - 3, at, "is", "are", "being") && !material.Has(at - 4, at, "have", "has", "had", "been"));
    }

    // “produced a report”, “produces prostheses”: what is made is named, and it is no mine.
    private bool IsOtherThing(MaterialReading material, Cue<string> cue)
    {
        if (material.OnTopic(Kind))
            return false;
        var (first, end) = cue.Meaning == "activity" ? (0, material.Tokens.Length) : material.ClauseAround(cue.First);
        return !material.Sentence.Line.Mentions.Any(m => m is ItemMention or QuantityMention { Item: not null } && m.First >= first - 8 && m.End <= end + 8)
            && !material.Sentence.HasWord(first, end, t => t.Stem is "min" or "landmin" || t.Word is "them" or "it" or "any");
    }

    private static ImmutableArray<string> Designations(MaterialReading material) =>
        [.. material.Sentence.Line.All<ItemMention>().Where(i => i.IsDesignation).Select(i => i.Item).Distinct()];
}
