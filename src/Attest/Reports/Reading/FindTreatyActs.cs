using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>
/// Finds the acts under treaties in a sentence and binds each to its treaties, so that the Mine Ban Treaty’s reader and that of the
/// Convention on Conventional Weapons agree on which act belongs to which. Only what is done counts: “plans to ratify” is no act.
/// </summary>
internal sealed class FindTreatyActs(Phrasebook phrases)
{
    private static readonly FrozenSet<string> Modals = FrozenSet.Create(StringComparer.Ordinal, "will", "would", "should", "shall", "could", "might", "may", "can", "if", "until");
    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(StringComparer.Ordinal, "and", "or", "nor", ",", "its", "the", "both", "of", "original", "also", "to", "with", "neither", "either");

    // “cannot join the treaty until …”: a reason, not a bar.
    private const int ConditionReach = 8;

    // Words beside which the name of an act (“accession”) is planned or wished for, not done.
    private const string Aim = "aim";

    // “Amended Protocol II on 3 May 2004 and, later, its Protocol V”
    private const int LongestJoint = 9;

    private readonly PhraseTable<string> _acts = phrases.Cues("treaty_acts");

    /// <summary>Whether the sentence has a word for an act.</summary>
    public bool MayRead(SentenceReading sentence) => _acts.MayOccurIn(sentence.Line);

    /// <summary>The acts of the page's own State, left to right.</summary>
    public ImmutableArray<TreatyAct> Read(SentenceReading sentence, PageThread thread) => sentence.Acts ??= MayRead(sentence) ? [.. Find(sentence, thread)] : [];

    private IEnumerable<TreatyAct> Find(SentenceReading sentence, PageThread thread)
    {
        var all = _acts.Find(sentence.Line);
        var cues = all.Where(c => c.Meaning != Aim && IsAct(sentence, c) && !(IsNoun(sentence, c) && IsAimedAt(sentence, c, all))).ToList();
        cues.RemoveAll(c => cues.Exists(o => o != c && o.First <= c.First && (o.End >= c.End || (o.End > c.First && o.Meaning == c.Meaning)) && (o.First, o.End) != (c.First, c.End)));
        // “it signed on …, and is one of the few signatories that …”: the second tells nothing new.
        if (cues.Exists(c => c.Meaning == "sign" && !IsSignatory(sentence, c)))
            cues.RemoveAll(c => IsSignatory(sentence, c));
        for (var i = 0; i < cues.Count; i++)
        {
            var treaties = Treaties(sentence, thread, cues, i);
            if (treaties.IsEmpty || sentence.OtherSubject(cues[i].First) is not null)
                continue;
            var dates = Dates(sentence, cues, i);
            var negated = sentence.IsNegated(cues[i].First, cues[i].End);
            foreach (var (group, own) in Distribute(sentence, thread, treaties, dates, cues[i]))
                yield return new TreatyAct(cues[i].Meaning, cues[i], group, negated, own);
            if (!negated && Excepted(sentence, thread, cues[i]) is { } excepted && !treaties.Contains(excepted))
                yield return new TreatyAct(cues[i].Meaning, cues[i], [excepted], true, []);
        }
    }

    // “to sign”, “will join”, “if it acceded” are no acts; “yet to sign”, “failed to ratify” deny one, and entry into force may lie ahead.
    private static bool IsAct(SentenceReading sentence, Cue<string> cue)
    {
        var tokens = sentence.Tokens;
        if (cue.Meaning == "cannot_accede")
            return (tokens[cue.First].Word is "cannot" or "unable" || sentence.IsNegated(cue.First, cue.End)) && !sentence.HasWord(cue.End, cue.End + ConditionReach, t => t.Word is "until" or "unless" or "without");
        // “withdrew from the soil 300 mines”: mines are taken out, no State is.
        if (IsOnlyNamed(sentence, cue) || (cue.Meaning == "withdraw" && sentence.HasWord(cue.End, cue.End + 2, t => t.Word is "soil" or "ground" or "earth" or "field" or "service" or "stock" or "stocks" or "stockpile" or "use" or "active")))
            return false;
        if (tokens[cue.First].Quoted || cue.Meaning == "force" || sentence.IsAsked(cue.First))
            return !tokens[cue.First].Quoted && cue.Meaning == "force";
        if (cue.Meaning is "not_sign" or "not_party" && IsOfAnother(sentence, cue))
            return false;
        var clause = sentence.ClauseOf(cue.First);
        for (var i = cue.First - 1; i >= 0 && i >= cue.First - 5 && sentence.ClauseOf(i) == clause; i--)
        {
            // The month of May is no modal.
            if (Modals.Contains(tokens[i].Word) && sentence.Line.MentionAt(i) is not DateMention && !IsSetForADay(sentence, cue, i))
                return false;
            if (tokens[i].Word == "to" && (i >= cue.First - 2 || tokens[i + 1].Word is "be" or "become" || tokens[cue.First - 1].Word is "and" or "or"))
                return i > 0 && tokens[i - 1].Word is "yet" or "country" or "state" or "nation" or "government" or "failed" or "refused" or "declined" or "known" or "still" or "has" or "have";
        }
        return true;
    }

    // “no interest in joining”, “is considering ratifying”: the act is spoken of, not done; “after signing” tells that it was.
    private static bool IsOnlyNamed(SentenceReading sentence, Cue<string> cue)
    {
        if (cue.First == 0 || sentence.Tokens[cue.First].Word is not ("joining" or "acceding" or "signing" or "ratifying" or "becoming"))
            return false;
        var before = sentence.Tokens[cue.First - 1];
        return before.Word is "of" or "in" or "from" or "to" or "for" or "toward" or "towards" or "against" or "about" || before.Stem is "consider" or "discus" or "study" or "contemplat" or "weigh" or "oppos" or "favor" or "support" or "suggest" or "propos";
    }

    // “will become a State Party on 1 May 1999” follows from what was done.
    private static bool IsSetForADay(SentenceReading sentence, Cue<string> cue, int modal) =>
        cue.Meaning == "party" && sentence.Tokens[modal].Word is "will" or "shall" && sentence.Line.All<DateMention>().Any(d => d.First >= cue.End && d.First <= cue.End + LongestJoint && sentence.ClauseOf(d.First) == sentence.ClauseOf(cue.First) && d.Relation == DateRelation.At && d.Date.Earliest == d.Date.Latest);

    private static bool IsSignatory(SentenceReading sentence, Cue<string> cue) => sentence.Tokens[cue.First].Word is "signatory" or "signatories";

    private static bool IsNoun(SentenceReading sentence, Cue<string> cue) => sentence.Tokens[cue.First].Word is "signature" or "signing" or "ratification" or "ratifying" or "accession" or "acceding" or "adherence";

    // “Its accession on 3 May 2001 made it a State Party”, not “accession in 2001 was the goal”.
    private static bool IsAimedAt(SentenceReading sentence, Cue<string> cue, List<Cue<string>> all) =>
        sentence.IsNegated(cue.First, cue.End) || all.Exists(a => a.Meaning == Aim && sentence.ClauseOf(a.First) == sentence.ClauseOf(cue.First) && (a.First < cue.First || a.First >= cue.End));

    // “the United States, a non-signatory”
    private static bool IsOfAnother(SentenceReading sentence, Cue<string> cue) =>
        sentence.Line.Mentions.LastOrDefault(m => m.End <= cue.First && m is StateMention) is StateMention { IsSelf: false } other && cue.First - other.End <= 4;

    /// <summary>The treaty that a plan to join speaks of: the one named beside the words, or else the one the sentence or the page last named.</summary>
    public static string? TreatyJoined(SentenceReading sentence, PageThread thread, Cue<string> cue)
    {
        var mentions = sentence.Line.All<TreatyMention>().ToList();
        var near = mentions.Find(m => m.First >= cue.First && sentence.ClauseOf(m.First) == sentence.ClauseOf(cue.First)) ?? mentions.FindLast(m => m.First < cue.First) ?? mentions.FirstOrDefault();
        return near is null ? thread.Treaty : Resolve(sentence, thread, near);
    }

    private static ImmutableArray<string> Treaties(SentenceReading sentence, PageThread thread, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var clause = sentence.ClauseOf(cue.First);
        var mentions = sentence.Line.All<TreatyMention>().Where(m => !IsOnlyContext(sentence, m)).ToList();
        var inside = mentions.FindIndex(m => m.First >= cue.First && m.First < cue.End);
        var after = inside >= 0 ? inside : mentions.FindIndex(m => m.First >= cue.First && sentence.ClauseOf(m.First) == clause);
        if (after >= 0 && (index + 1 >= cues.Count || mentions[after].First < cues[index + 1].First || inside >= 0 || IsCoordinated(sentence, cue, cues[index + 1])))
            return Group(sentence, thread, mentions, after);
        var before = mentions.FindLastIndex(m => m.First < cue.First && sentence.ClauseOf(m.First) == clause);
        if (before < 0)
            before = mentions.FindLastIndex(m => m.First < cue.First);
        if (before >= 0)
            return Group(sentence, thread, mentions, before);
        // “signed on A and ratified on B; for it the treaty took effect on C”
        if (mentions.Count > 0 && cues.Count > 1)
            return Group(sentence, thread, mentions, 0);
        return IsBare(sentence, cue) && !cues.Exists(c => c.Meaning is "ratify" or "accede") ? [] : [thread.Treaty];
    }

    // “signed and ratified the treaty”: nothing but adverbs and joiners between the verbs.
    private static bool IsCoordinated(SentenceReading sentence, Cue<string> cue, Cue<string> next) =>
        next.First - cue.End <= 3 && sentence.ClauseOf(next.First) == sentence.ClauseOf(cue.First) || next.First - cue.End <= 2;

    // A meeting “of States Parties to the Protocol”, a report “on the treaty” name a treaty that nothing is done to.
    private static bool IsOnlyContext(SentenceReading sentence, TreatyMention mention) =>
        mention.First >= 2 && sentence.Tokens[mention.First - 1].Word is "under" or "regarding" or "concerning" or "supporting";

    // Peace accords are signed too: without a treaty in sight a signature may be any paper's. “Became a State Party” needs none; “the 24 States Parties” does.
    private static bool IsBare(SentenceReading sentence, Cue<string> cue) =>
        (cue.Meaning is "sign" && !sentence.HasWord(cue.First, cue.End + 3, t => t.Word is "it"))
        || (cue.Meaning is "party" && !(sentence.Tokens[cue.First].Stem is "be" or "becom" or "mak" or "remain" or "count" or "join" && sentence.HasWord(cue.First, cue.End, t => t is { Word: "state", IsCapitalised: true })));

    private static ImmutableArray<string> Group(SentenceReading sentence, PageThread thread, List<TreatyMention> mentions, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && AreJoined(sentence, mentions[first - 1].End, mentions[first].First))
            first--;
        while (last + 1 < mentions.Count && AreJoined(sentence, mentions[last].End, mentions[last + 1].First))
            last++;
        return [.. mentions.Skip(first).Take(last - first + 1).Select(m => Resolve(sentence, thread, m)).OfType<string>().Distinct()];
    }

    private static bool AreJoined(SentenceReading sentence, int from, int to) =>
        to - from <= LongestJoint && Enumerable.Range(from, Math.Max(0, to - from)).All(i =>
            sentence.Line.MentionAt(i) is DateMention || Joiners.Contains(sentence.Tokens[i].Word) || sentence.Tokens[i].Text is "(" or ")" || sentence.Tokens[i].Word is "ccw" or "on" or "in" or "since");

    // “party to the convention, but not to its Amended Protocol II”: what is left out is denied.
    private static string? Excepted(SentenceReading sentence, PageThread thread, Cue<string> cue)
    {
        for (var not = cue.End; not + 1 < sentence.Tokens.Length && sentence.SameStretch(cue.First, not); not++)
        {
            if (sentence.Tokens[not].Word is not "not" || sentence.Tokens[not - 1].Word is not ("but" or "though" or "although" or "and" or "yet"))
                continue;
            return sentence.Line.All<TreatyMention>().FirstOrDefault(m => m.First > not && m.First <= not + 4 && !sentence.HasWord(not, m.First, t => t.Word.EndsWith("ed", StringComparison.Ordinal))) is { } mention ? Resolve(sentence, thread, mention) : null;
        }
        return null;
    }

    private static string? Resolve(SentenceReading sentence, PageThread thread, TreatyMention mention)
    {
        if (mention.Treaty is { } named)
            return named;
        var earlier = sentence.Line.All<TreatyMention>().LastOrDefault(m => m.First < mention.First && m.Treaty is not null);
        var isProtocol = sentence.Tokens[mention.End - 1].Stem == "protocol";
        return isProtocol ? earlier?.Treaty ?? thread.Protocol : earlier?.Treaty ?? thread.Treaty;
    }

    // “ratified Amended Protocol II on A and Protocol V on B”: each treaty has the date that follows it.
    private static IEnumerable<(ImmutableArray<string> Treaties, ImmutableArray<DateMention> Dates)> Distribute(SentenceReading sentence, PageThread thread, ImmutableArray<string> treaties, ImmutableArray<DateMention> dates, Cue<string> cue)
    {
        var mentions = sentence.Line.All<TreatyMention>().Where(m => m.First >= cue.First && Resolve(sentence, thread, m) is { } treaty && treaties.Contains(treaty)).ToList();
        // “party to the convention and, since 2009, to Protocol V”: the date before the second is the second's alone.
        if (treaties.Length == 2 && dates.Length == 1 && mentions.Count == 2 && dates[0].First > mentions[0].End && dates[0].End < mentions[1].First && sentence.Tokens[dates[0].End].Text is ",")
            return [(ImmutableArray.Create(Resolve(sentence, thread, mentions[0])!), []), (ImmutableArray.Create(Resolve(sentence, thread, mentions[1])!), dates)];
        if (treaties.Length < 2 || dates.Length < 2 || mentions.Count != dates.Length || mentions.Zip(dates).Any(p => p.Second.First < p.First.End))
            return [(treaties, dates)];
        return mentions.Zip(dates).Select(p => (ImmutableArray.Create(Resolve(sentence, thread, p.First)!), ImmutableArray.Create(p.Second)));
    }

    // The dates between this act and the next; before it when none follow; what frames the sentence when it has none of its own.
    private static ImmutableArray<DateMention> Dates(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var stop = index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length;
        var clause = sentence.ClauseOf(cue.First);
        // “It was on 1 January 2001 that the treaty entered into force …”: what opens the sentence is the day of the act.
        if (index == 0 && sentence.Tokens[0].Word == "it" && sentence.Line.All<DateMention>().FirstOrDefault() is { First: <= 4 } cleft && cleft.End < cue.First && sentence.Tokens[cleft.End].Word is "that")
            return [cleft];
        var between = sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.First && d.First < stop && sentence.ClauseOf(d.First) == clause);
        if (between is not null)
            return [.. sentence.Line.All<DateMention>().Where(d => d.First < stop && (d.Group == between.Group || d.First > between.First && sentence.ClauseOf(d.First) == clause))];
        var dates = sentence.DatesOf(cue.First, cue.End);
        // “approved in August 1998, and on 13 November 1998 deposited”: of several days before the act the nearest is its own.
        if (dates.Length > 1 && dates.All(d => d.End <= cue.First) && dates[^1].Relation == DateRelation.At && sentence.HasWord(dates[^2].End, dates[^1].First, t => t.Text is ",") && sentence.HasWord(dates[^2].End, dates[^1].First, t => t.Word is "on" or "in"))
            return [dates[^1]];
        return dates.Any(d => d.First >= stop) || (index > 0 && dates.Any(d => d.First >= cues[index - 1].First && sentence.ClauseOf(cues[index - 1].First) == clause && d.First < cue.First)) ? [] : dates;
    }
}
