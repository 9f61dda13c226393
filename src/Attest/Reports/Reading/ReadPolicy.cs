using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>
/// Reads <c>policy</c>: what the page's State says, plans and does about the ban, short of a legal act. Specific positions are cues of
/// data/phrases/kinds/policy.csv; an official who speaks of the treaty and says none of them says <c>other</c>; who only repeats himself says the same again.
/// </summary>
internal sealed class ReadPolicy(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _positions = phrases.Cues("policy");
    private readonly PhraseTable<string> _speech = phrases.Cues("policy_speech");
    private readonly PhraseTable<string> _views = phrases.Cues("policy_views");

    public StatementKind Kind => StatementKind.Policy;

    public bool MayRead(SentenceReading sentence) => _positions.MayOccurIn(sentence.Line) || _views.MayOccurIn(sentence.Line) || _speech.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        List<StatementDraft> drafts = [.. Positions(sentence, thread), .. Views(sentence)];
        // “pledged to join” is one promise.
        if (drafts.Exists(d => d.Value is StatementValue.IntendsToJoin))
            drafts.RemoveAll(d => d.Value is StatementValue.Commitment);
        // “undertook to look into ratification” promises no more than that.
        drafts.RemoveAll(d => d.Value is StatementValue.Considering && drafts.Exists(o => o.Value is StatementValue.Commitment && o.At < d.At));
        // “voted in favor of ratification of the treaty”: a step, and no view on the ban.
        drafts.RemoveAll(d => d.Value is StatementValue.SupportsBan && drafts.Exists(o => o.Value is StatementValue.DomesticStep && sentence.ClauseOf(o.At) == sentence.ClauseOf(d.At)));
        if (drafts.Count == 0 && sentence.Drafts.Count == 0 && Speech(sentence, thread) is { } said)
            drafts.Add(said);
        if (drafts.Count > 0)
            thread.Position = (drafts[^1].Value, drafts[^1].Instrument);
        return drafts;
    }

    private IEnumerable<StatementDraft> Positions(SentenceReading sentence, PageThread thread)
    {
        var seen = new HashSet<(StatementValue, string?, EdtfDate?)>();
        foreach (var cue in (sentence.Positions ??= _positions.Find(sentence.Line)).OrderBy(c => c.Meaning is "intends_to_join"))
        {
            if (ValueOf(sentence, cue) is not { } value || !IsOwn(sentence, cue, value) || IsWeaker(seen, value))
                continue;
            if (value is StatementValue.OutsideUrging && IsOnOthers(sentence, cue))
            {
                if (sentence.OtherSubject(cue.First) is null && seen.Add((StatementValue.Other, "MBT", null)))
                    yield return new StatementDraft(Kind, StatementValue.Other, cue.First) { Instrument = thread.TreatyOf(sentence), Date = Dates(sentence, cue, value).Dates[0], Hedge = Hedge.Reported };
                continue;
            }
            var (date, target) = Dates(sentence, cue, value);
            if (IsJoining(value) && FindTreatyActs.TreatyJoined(sentence, thread, cue) is not ("MBT" or "CCM"))
                continue;
            foreach (var instrument in Instruments(sentence, thread, cue, value))
            {
                foreach (var day in date)
                {
                    if (seen.Add((value, instrument, day)))
                        yield return new StatementDraft(Kind, value, cue.First)
                        {
                            Instrument = instrument,
                            Date = day,
                            Target = target,
                            Hedge = HedgeOf(sentence, cue, value),
                            Actor = value == StatementValue.OutsideUrging ? Urger(sentence, cue) : ArmedGroup(sentence, cue),
                        };
                }
            }
        }
    }

    // Silence and appeals are what the report itself tells; a commitment is what somebody has said.
    private static Hedge? HedgeOf(SentenceReading sentence, Cue<string> cue, StatementValue value) => value switch
    {
        StatementValue.NoStatement or StatementValue.OutsideUrging => Hedge.Asserted,
        StatementValue.Commitment when sentence.HedgeAt(cue.First) == Hedge.Asserted => Hedge.Reported,
        _ => null,
    };

    // “It urged the States of the region to join”: an appeal by the State, not to it.
    private static bool IsOnOthers(SentenceReading sentence, Cue<string> cue) =>
        sentence.HasWord(cue.First + 1, cue.End, t => t.Word is "states" or "countries" or "governments" or "neighbors" or "neighbours" or "neighboring" or "neighbouring" or "nations" or "others" or "non-signatories")
        || sentence.Line.All<StateMention>().Any(s => !s.IsSelf && s.First > cue.First && s.End <= cue.End);

    private static string? ArmedGroup(SentenceReading sentence, Cue<string> cue) => sentence.OtherSubject(cue.First) is ActorMention { Actor: "NSAG" } group ? group.Actor : null;

    // Who urges, where that is no State's office: “an NGO pleaded for accession”.
    private static string? Urger(SentenceReading sentence, Cue<string> cue) =>
        sentence.OtherSubject(cue.First) switch
        {
            ActorMention actor => actor.Actor,
            StateMention { Code: { } code } => code,
            _ => sentence.Line.All<ActorMention>().FirstOrDefault(a => a.First < cue.End + 3 && (a.First >= cue.First - 4 || sentence.ClauseOf(a.First) == sentence.ClauseOf(cue.First)))?.Actor ?? (sentence.HasWord(cue.First, cue.End, t => t.Stem == "petition") ? "NGO" : null),
        };

    // How the State reads the treaty's contested articles, where somebody speaks of it.
    private IEnumerable<StatementDraft> Views(SentenceReading sentence)
    {
        if (sentence.Section.Heading is not null && !sentence.Section.Topics.Contains("policy") && !sentence.Section.IsLead)
            return [];
        return _views.Find(sentence.Line).Where(c => sentence.HedgeAt(c.First) == Hedge.Reported && sentence.OtherSubject(c.First) is not StateMention).DistinctBy(c => c.Meaning)
            .Select(c => new StatementDraft(Kind, StatementValue.Other, c.First) { Instrument = "MBT", Detail = c.Meaning });
    }

    // Being unable to join, or putting it off, is not also an intention to join.
    private static bool IsWeaker(HashSet<(StatementValue Value, string?, EdtfDate?)> seen, StatementValue value) =>
        value is StatementValue.IntendsToJoin && seen.Any(s => s.Value is StatementValue.ReasonNotJoining or StatementValue.Delayed or StatementValue.Considering or StatementValue.IntendsToJoin);

    private static StatementValue? ValueOf(SentenceReading sentence, Cue<string> cue)
    {
        if (!Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value))
            throw new FormatException($"policy.csv: “{cue.Meaning}” is not a value.");
        var negated = sentence.IsNegated(cue.First, cue.End, within: false);
        return (value, negated) switch
        {
            (StatementValue.SupportsBan, true) => StatementValue.OpposesBan,
            // “will become a State Party on 1 May 1999”: the treaty's own calendar.
            (StatementValue.IntendsToJoin, _) when sentence.HasWord(cue.First, cue.End, t => t.Word == "become") && sentence.Line.All<DateMention>().Any(d => d.First >= cue.End && d.First <= cue.End + 5 && d.Date.Text.Length == 10) => null,
            (StatementValue.Delayed, _) when sentence.HasWord(cue.First - 3, cue.First, t => t.Word is "without" or "not" or "further") => null,
            (StatementValue.IntendsToJoin, _) when sentence.HasWord(cue.First, cue.End, t => t.Word is "not" or "never") => null,
            (StatementValue.OpposesBan or StatementValue.IntendsToJoin or StatementValue.Commitment or StatementValue.InstitutionCreated or StatementValue.DomesticStep or StatementValue.Plan, true) => null,
            _ => value,
        };
    }

    // A cue counts when the page's State, its officials or nobody in particular stands before it; urging is what others do.
    private static bool IsOwn(SentenceReading sentence, Cue<string> cue, StatementValue value) =>
        (value is StatementValue.OutsideUrging || sentence.OtherSubject(cue.First) is null or ActorMention)
        && !sentence.IsAsked(cue.First) && !(value is StatementValue.OutsideUrging && cue.First == 0 && sentence.Tokens[0].Word.EndsWith("ed", StringComparison.Ordinal)) && !IsPartOfName(sentence, cue, value) && !IsOfOtherMatter(sentence, cue, value)
        && !(value is StatementValue.SupportsBan or StatementValue.OpposesBan or StatementValue.OutsideUrging or StatementValue.Considering && sentence.Line.All<ResolutionMention>().Any())
        && (value != StatementValue.DomesticStep || IsAboutJoining(sentence, cue))
        && (value != StatementValue.ClaimsCompliance || IsClaim(sentence, cue)) && !(value == StatementValue.Commitment && IsOtherPledge(sentence));

    // A pledge of money, or not to use mines, is told by the readers of these.
    private static bool IsOtherPledge(SentenceReading sentence) => sentence.Drafts.Exists(d => d.Value is StatementValue.PledgeNonUse or StatementValue.Pledged or StatementValue.Provided);

    // That a State keeps to a treaty is a claim where somebody says so of a treaty named.
    private static bool IsClaim(SentenceReading sentence, Cue<string> cue) =>
        sentence.HedgeAt(cue.First) is Hedge.Claimed or Hedge.Reported or Hedge.Believed && (sentence.Line.All<TreatyMention>().Any(t => t.Treaty is not null) || sentence.HasWord(cue.First, cue.End, t => t.Stem == "humanitarian"));

    // The “Implementation Support Unit” supports no ban; plans and institutions are names themselves.
    private static bool IsPartOfName(SentenceReading sentence, Cue<string> cue, StatementValue value) =>
        cue.First > 0 && sentence.Tokens[cue.First].IsCapitalised && value is not (StatementValue.Plan or StatementValue.InstitutionCreated or StatementValue.DomesticStep) && sentence.Tokens[cue.First - 1].IsCapitalised;

    // A plan for survivors is victim assistance; what is left unexplained about mines kept is no silence on the ban.
    private static bool IsOfOtherMatter(SentenceReading sentence, Cue<string> cue, StatementValue value) => value switch
    {
        StatementValue.Plan => sentence.Drafts.Exists(d => d.Kind is StatementKind.StockpileDestruction && d.Value == StatementValue.Planned) || sentence.HasWord(cue.First - 6, cue.End + 2, t => t.Stem is "victim" or "survivor" || t.Stem.StartsWith("disab", StringComparison.Ordinal)),
        // A report that came late “and no reason given” is a matter of reports.
        StatementValue.NoStatement => sentence.Line.Mentions.Any(m => m is TransparencyReportMention or DisarmamentMention) || !sentence.HasWord(cue.First, cue.End, t => t.Stem is "position") && sentence.Section.Heading is not null && !sentence.Section.IsLead && !sentence.Section.Topics.Contains("policy"),
        _ => false,
    };

    // What a parliament approved is told beside the verb; ratification may be told anywhere in the sentence.
    private static bool IsAboutJoining(SentenceReading sentence, Cue<string> cue)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var near = sentence.ClauseOf(i) == sentence.ClauseOf(cue.First);
            if (sentence.Tokens[i].Stem is "ratification" or "ratify" or "accession" or "acced" || (near && (sentence.Tokens[i].Stem is "read" || sentence.Line.MentionAt(i) is TreatyMention)))
                return true;
        }
        return false;
    }

    private static IEnumerable<string?> Instruments(SentenceReading sentence, PageThread thread, Cue<string> cue, StatementValue value)
    {
        if (value is StatementValue.RetainsOption && thread.TreatyOf(sentence) == "CCM")
            return ["CCM"];
        if (value is StatementValue.RetainsOption or StatementValue.InstitutionCreated or StatementValue.Plan or StatementValue.OpposesBan)
            return [null];
        if (IsJoining(value))
            return [FindTreatyActs.TreatyJoined(sentence, thread, cue)];
        if (value != StatementValue.ClaimsCompliance && sentence.HasWord(cue.First, cue.End, t => t.Stem is "ban" or "prohibition" or "prohibit") && !HasTreaty(sentence, thread, cue.First, cue.End))
            return [null];
        var treaty = thread.TreatyOf(sentence);
        return value switch
        {
            StatementValue.ClaimsCompliance => [Observed(sentence, cue)],
            StatementValue.NoStatement => [IsOnTreaty(sentence, cue) ? treaty : null],
            StatementValue.OutsideUrging => [treaty],
            StatementValue.Commitment when IsUnderTreaty(sentence) => [treaty],
            _ => [HasTreaty(sentence, thread, cue.First, cue.End + 8) || HasTreaty(sentence, thread, cue.First - 8, cue.First) ? treaty : null],
        };
    }

    // Silence on the treaty or at its meetings, not on mines at large.
    private static bool IsOnTreaty(SentenceReading sentence, Cue<string> cue) =>
        sentence.HasWord(cue.First, cue.End + 6, t => t.Stem is "explain" or "segment" or "attitud" or "reason" or "explanation" or "position" or "timetabl" or "timeline" or "non")
        || sentence.Line.Mentions.Any(m => m is TreatyMention { Treaty: "MBT" or null } or MeetingMention && sentence.ClauseOf(m.First) == sentence.ClauseOf(cue.First));

    // What is promised at a meeting, or until the State is a party, is promised under the treaty.
    private static bool IsUnderTreaty(SentenceReading sentence) =>
        sentence.Line.All<MeetingMention>().Any() || sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "ratification" or "accession" || t.Word is "party" or "signatory");

    private static bool IsJoining(StatementValue value) =>
        value is StatementValue.IntendsToJoin or StatementValue.ReasonNotJoining or StatementValue.Considering or StatementValue.Delayed or StatementValue.DomesticStep;

    private static bool HasTreaty(SentenceReading sentence, PageThread thread, int from, int to) =>
        sentence.Line.All<TreatyMention>().Any(t => t.First >= from && t.First < to && (t.Treaty ?? thread.Treaty) is "MBT" or "CCM");

    // The treaty that a State says it keeps to: the one named nearest to the words.
    private static string? Observed(SentenceReading sentence, Cue<string> cue) =>
        sentence.Line.All<TreatyMention>().Where(t => t.Treaty is not null).MinBy(t => Math.Abs(t.First - cue.First))?.Treaty;

    private static (ImmutableArray<EdtfDate?> Dates, EdtfDate? Target) Dates(SentenceReading sentence, Cue<string> cue, StatementValue value)
    {
        var joining = value is StatementValue.IntendsToJoin or StatementValue.Delayed or StatementValue.Considering;
        var all = sentence.Line.All<DateMention>().ToList();
        var target = joining ? all.Find(d => d.Relation == DateRelation.By || (IsFuture(sentence, d) && d.First > cue.First)) : null;
        if (value is StatementValue.Plan or StatementValue.InstitutionCreated && MadeOn(sentence, cue, all) is { } made)
            return ([made.Date], null);
        var own = sentence.DatesOf(cue.First, cue.End).Where(d => d != target && d.Relation is not DateRelation.By).ToList();
        if (joining)
            own = [.. all.Where(d => d != target && (d.Relation is DateRelation.At || (value == StatementValue.Considering && d.Relation is DateRelation.Since)))];
        // “a meeting in September 2003, where it undertook to finish by 2004”: the day of the occasion, not the one aimed at.
        if (own.Count == 0 && value is StatementValue.Commitment && all.FindAll(d => d.Relation == DateRelation.At && d.First < cue.First) is [{ } occasion])
            return ([occasion.Date], target?.Date);
        if (own.Count == 0)
            return ([null], target?.Date);
        if (value is StatementValue.NoStatement or StatementValue.Considering && own[0].Relation == DateRelation.Since)
            return ([EdtfDate.Between(own[0].Date, null)], null);
        return ([.. own.Select(d => (EdtfDate?)d.Date)], target?.Date);
    }

    // “its plan for 2004-2010, adopted on 30 January 2004”: the day of the verb that ends the cue, or the period that ends it.
    private static DateMention? MadeOn(SentenceReading sentence, Cue<string> cue, List<DateMention> dates) =>
        dates.Find(d => d.End == cue.End) ?? Following(sentence, cue, dates).OrderBy(d => d.Date.IsInterval).FirstOrDefault();

    private static IEnumerable<DateMention> Following(SentenceReading sentence, Cue<string> cue, List<DateMention> dates) =>
        dates.Where(d => d.First >= cue.End && d.First <= cue.End + 8 && sentence.ClauseOf(d.First) == sentence.ClauseOf(cue.End - 1));

    // “to join in 2012”, “until 2012”: a year that is aimed at rather than told of.
    private static bool IsFuture(SentenceReading sentence, DateMention date) =>
        sentence.HasWord(date.First - 2, date.First, t => t.Word is "to" or "until" or "than" or "by") || sentence.HasWord(date.First - 8, date.First, t => t.Word is "will" or "would" or "to");

    private StatementDraft? Speech(SentenceReading sentence, PageThread thread)
    {
        var cue = _speech.Find(sentence.Line).Find(c => !sentence.Tokens[c.First].Quoted && !sentence.IsNegated(c.First, c.End) && sentence.OtherSubject(c.First) is null);
        if (cue is null || !sentence.Section.Topics.Contains("policy") && sentence.Section.Heading is not null)
            return null;
        if (IsOfOthersOffice(sentence, cue))
            return null;
        var dates = sentence.DatesOf(cue.First, cue.End);
        EdtfDate? date = dates.IsEmpty ? null : dates[0].Date;
        if (cue.Meaning == "repeat" && thread.Position is { } position)
            return new StatementDraft(Kind, position.Value, cue.First) { Instrument = position.Instrument, Date = date, Hedge = Hedge.Reported };
        return cue.Meaning != "repeat" && Topic(sentence) is { } topic
            ? new StatementDraft(Kind, StatementValue.Other, cue.First) { Instrument = topic.Length == 0 ? null : topic, Date = date }
            : null;
    }

    // “The Ministry of Defense of Azerbaijan claimed …”
    private static bool IsOfOthersOffice(SentenceReading sentence, Cue<string> cue)
    {
        var clause = sentence.ClauseOf(cue.First);
        var before = sentence.Line.All<StateMention>().Where(m => m.End <= cue.First && sentence.ClauseOf(m.First) == clause).ToList();
        return before.Count > 0 && before.TrueForAll(m => !m.IsSelf) && sentence.HasWord(clause.First, before[0].First, t => t.Stem is "ministry" or "minister" or "government" or "president" or "embassy" or "ambassador" or "official" or "representative");
    }

    // What is spoken of: the conference, the treaty, or mines at large; null when none of these.
    private static string? Topic(SentenceReading sentence)
    {
        if (sentence.Line.All<DisarmamentMention>().Any())
            return "CD";
        if (sentence.Line.Mentions.Any(m => m is TreatyMention { Treaty: "MBT" or null } or MeetingMention { Meeting: "Oslo negotiations" }))
            return "MBT";
        return sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "min" or "landmin" or "ban" or "mine") ? "" : null;
    }
}
