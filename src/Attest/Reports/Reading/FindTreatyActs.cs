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

    private readonly PhraseTable<string> _acts = phrases.Cues("treaty_acts");

    /// <summary>The acts of the page's own State, left to right.</summary>
    public IEnumerable<TreatyAct> Read(SentenceReading sentence, PageThread thread)
    {
        var cues = _acts.Find(sentence.Line).Where(c => IsAct(sentence, c)).ToList();
        cues.RemoveAll(c => cues.Exists(o => o != c && o.First <= c.First && o.End >= c.End && (o.First, o.End) != (c.First, c.End)));
        for (var i = 0; i < cues.Count; i++)
        {
            var treaties = Treaties(sentence, thread, cues, i);
            if (treaties.IsEmpty || sentence.OtherSubject(cues[i].First) is not null)
                continue;
            yield return new TreatyAct(cues[i].Meaning, cues[i], treaties, sentence.IsNegated(cues[i].First, cues[i].End), Dates(sentence, cues, i));
        }
    }

    // “to sign”, “will join”, “if it acceded” are no acts; “yet to sign”, “failed to ratify” deny one, and entry into force may lie ahead.
    private static bool IsAct(SentenceReading sentence, Cue<string> cue)
    {
        var tokens = sentence.Tokens;
        if (tokens[cue.First].Quoted || cue.Meaning == "force" || sentence.IsAsked(cue.First))
            return !tokens[cue.First].Quoted && cue.Meaning == "force";
        if (cue.Meaning is "not_sign" or "not_party" && IsOfAnother(sentence, cue))
            return false;
        var clause = sentence.ClauseOf(cue.First);
        for (var i = cue.First - 1; i >= 0 && i >= cue.First - 5 && sentence.ClauseOf(i) == clause; i--)
        {
            if (Modals.Contains(tokens[i].Word))
                return false;
            if (tokens[i].Word == "to" && (i >= cue.First - 2 || tokens[i + 1].Word is "be" or "become" || tokens[cue.First - 1].Word is "and" or "or"))
                return i > 0 && tokens[i - 1].Word is "yet" or "failed" or "refused" or "declined" or "known" or "still" or "has" or "have";
        }
        return true;
    }

    // “the United States, a non-signatory”
    private static bool IsOfAnother(SentenceReading sentence, Cue<string> cue) =>
        sentence.Line.Mentions.LastOrDefault(m => m.End <= cue.First && m is StateMention) is StateMention { IsSelf: false } other && cue.First - other.End <= 4;

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
        return IsBare(sentence, cue) ? [] : [thread.Treaty];
    }

    // “signed and ratified the treaty”: nothing but adverbs and joiners between the verbs.
    private static bool IsCoordinated(SentenceReading sentence, Cue<string> cue, Cue<string> next) =>
        next.First - cue.End <= 3 && sentence.ClauseOf(next.First) == sentence.ClauseOf(cue.First) || next.First - cue.End <= 2;

    // A meeting “of States Parties to the Protocol”, a report “on the treaty” name a treaty that nothing is done to.
    private static bool IsOnlyContext(SentenceReading sentence, TreatyMention mention) =>
        mention.First >= 2 && sentence.Tokens[mention.First - 1].Word is "under" or "regarding" or "concerning" or "supporting";

    // Peace accords are signed too: without a treaty in sight a signature may be any paper's.
    private static bool IsBare(SentenceReading sentence, Cue<string> cue) =>
        cue.Meaning is "sign" or "party" && !sentence.HasWord(cue.First, cue.End + 3, t => t.Word is "it");

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
        to - from <= 6 && !sentence.HasWord(from, to, t => !Joiners.Contains(t.Word) && t.Text is not ("(" or ")") && t.Word is not "ccw");

    private static string? Resolve(SentenceReading sentence, PageThread thread, TreatyMention mention)
    {
        if (mention.Treaty is { } named)
            return named;
        var earlier = sentence.Line.All<TreatyMention>().LastOrDefault(m => m.First < mention.First && m.Treaty is not null);
        var isProtocol = sentence.Tokens[mention.End - 1].Stem == "protocol";
        return isProtocol ? earlier?.Treaty ?? thread.Protocol : earlier?.Treaty ?? thread.Treaty;
    }

    // The dates between this act and the next; before it when none follow; what frames the sentence when it has none of its own.
    private static ImmutableArray<DateMention> Dates(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var stop = index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length;
        var clause = sentence.ClauseOf(cue.First);
        var between = sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.First && d.First < stop && sentence.ClauseOf(d.First) == clause);
        if (between is not null)
            return [.. sentence.Line.All<DateMention>().Where(d => d.Group == between.Group && d.First < stop)];
        var dates = sentence.DatesOf(cue.First, cue.End);
        return dates.Any(d => d.First >= stop) || (index > 0 && dates.Any(d => d.First >= cues[index - 1].First && sentence.ClauseOf(cues[index - 1].First) == clause && d.First < cue.First)) ? [] : dates;
    }
}
