using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Reports.Reading;

/// <summary>Finds who was at which meeting, and when: the ground of the readers of <c>meeting</c> and of <c>ccw</c>.</summary>
internal sealed class FindAttendance(Phrasebook phrases)
{
    /// <summary>What a cue means that only lets conclude that somebody was there: the delegation is spoken of.</summary>
    public const string Presence = "presence";

    // “as it had been at the conference before”: what was told of the meeting before holds for this one.
    private const string Same = "same";

    // The code of meetings in general.
    private const string AnyMeeting = "any:MBT";

    private static readonly FrozenDictionary<int, string> ReviewConferences = new Dictionary<int, string> { [2004] = "RC1", [2009] = "RC2", [2014] = "RC3", [2019] = "RC4", [2024] = "RC5" }.ToFrozenDictionary();

    private readonly PhraseTable<string> _acts = phrases.Cues("meeting");

    /// <summary>Whether the sentence has a word for attending.</summary>
    public bool MayRead(SentenceReading sentence) => _acts.MayOccurIn(sentence.Line);

    /// <summary>What the sentence says of the page's own State, left to right; a meeting held several times is told once for each date.</summary>
    public ImmutableArray<Attendance> Read(SentenceReading sentence, PageThread thread) => sentence.Attendances ??= MayRead(sentence) ? [.. Find(sentence, thread)] : [];

    private IEnumerable<Attendance> Find(SentenceReading sentence, PageThread thread)
    {
        var meetings = sentence.Line.All<MeetingMention>().ToList();
        var cues = _acts.Find(sentence.Line).Where(c => !sentence.Tokens[c.First].Quoted).ToList();
        cues.RemoveAll(c => cues.Exists(o => o != c && o.First <= c.First && o.End >= c.End && o.End - o.First > c.End - c.First));
        // A delegation that is spoken of at a meeting was there; where its presence is told, that tells it.
        if (cues.Exists(c => !IsImplied(c)))
            cues.RemoveAll(IsImplied);
        for (var i = 0; i < cues.Count; i++)
        {
            if (IsDoneThere(sentence, cues[i]) || sentence.OtherSubject(cues[i].First) is not null || IsIntention(sentence, cues[i]) || IsOfOthers(sentence, cues[i]))
                continue;
            var act = cues[i].Meaning == Same ? i > 0 ? ActOf(sentence, cues[i - 1]) : "attend" : ActOf(sentence, cues[i]);
            foreach (var (mention, code) in Meetings(sentence, thread, meetings, cues, i))
            {
                // Declarations are endorsed; what stands behind “at” is where somebody was.
                if (act is "endorse" or "not_endorse" && mention is not null && sentence.HasWord(mention.First - 3, mention.First, t => t.Word is "at" or "in") && !code.EndsWith("Declaration", StringComparison.Ordinal))
                    act = act == "endorse" ? "attend" : "absent";
                var excepted = mention is null ? [] : Excepted(sentence, cues[i]).Where(e => meetings.FindLast(m => m.End <= e.Cue.First) == mention).ToList();
                foreach (var date in Dates(sentence, meetings, cues[i], mention, code).Where(d => !excepted.Exists(e => e.Date.Date == d)))
                    yield return new Attendance(mention is not null && IsExcepted(sentence, mention) ? OppositeOf(act) : act, cues[i], Series(sentence, thread, code, date), date);
                foreach (var (not, date) in excepted)
                    yield return new Attendance(OppositeOf(act), not, Series(sentence, thread, code, date.Date), date.Date);
            }
        }
    }

    // “attended the meetings of June 2008, but not those of April 2007”: the same meetings at another time.
    private static IEnumerable<(Cue<string> Cue, DateMention Date)> Excepted(SentenceReading sentence, Cue<string> cue)
    {
        for (var not = cue.End + 1; not + 2 < sentence.Tokens.Length; not++)
        {
            if (sentence.Tokens[not].Word is not "not" || sentence.Tokens[not - 1].Word is not ("but" or "though" or "although" or "and" or "yet"))
                continue;
            var those = Enumerable.Range(not + 1, Math.Min(3, sentence.Tokens.Length - not - 1)).FirstOrDefault(i => sentence.Tokens[i].Word is "those" or "that");
            if (those > 0 && sentence.Line.All<DateMention>().FirstOrDefault(d => d.First > those && d.First <= those + 4) is { } first)
                foreach (var date in sentence.Line.All<DateMention>().Where(d => d.Group == first.Group))
                    yield return (new Cue<string>(not, those + 1, cue.Meaning), date);
        }
    }

    // On a page about cluster munitions, the numbered meetings are those of that convention; a review conference without a number is known by its year.
    private static string Series(SentenceReading sentence, PageThread thread, string code, EdtfDate? date)
    {
        if (code == "RC" && date?.Earliest is { } day)
            code = ReviewConferences.GetValueOrDefault(day.Year, code);
        return thread.OwnTreaty == "CCM" && code.Length > 2 && code[..2] is "MS" or "RC" && thread.TreatyOf(sentence) == "CCM" ? $"CCM {code}" : code;
    }

    // “The request was granted at the meeting” tells of the request, not of who was there.
    private static bool IsDoneThere(SentenceReading sentence, Cue<string> cue) =>
        cue.Meaning == "attend" && sentence.Tokens[cue.First].Stem is "be" && sentence.HasWord(cue.First + 1, cue.End, t => t.Word.EndsWith("ed", StringComparison.Ordinal) && t.Stem is not "represent");

    private static bool IsImplied(Cue<string> cue) => cue.Meaning is Presence or "as_observer";

    // “took part, though not in the Oslo negotiations”
    private static bool IsExcepted(SentenceReading sentence, MeetingMention mention)
    {
        var not = mention.First - 1;
        while (not > 0 && sentence.Tokens[not].Word is "the" or "in" or "at" or "from" or "its" or "for" or "to")
            not--;
        return not > 0 && sentence.Tokens[not].Word is "not" && sentence.Tokens[not - 1].Word is "but" or "though" or "although" or "and" or "yet" or "," && sentence.ClauseOf(not) == sentence.ClauseOf(mention.First);
    }

    private static string OppositeOf(string act) => act switch
    {
        "attend" or "observe" => "absent",
        "absent" => "attend",
        "endorse" => "not_endorse",
        _ => act,
    };

    private static bool IsIntention(SentenceReading sentence, Cue<string> cue) =>
        cue.Meaning != "absent" && sentence.HasWord(cue.First - 2, cue.First, t => t.Word is "to" or "will" or "would" or "should") && !sentence.IsNegated(cue.First, cue.End);

    // “regional meetings in which other countries took part”
    private static bool IsOfOthers(SentenceReading sentence, Cue<string> cue)
    {
        var clause = sentence.ClauseOf(cue.First);
        return clause.Link == ClauseLink.Relative && sentence.HasWord(clause.First, cue.First, t => t.Word is "countries" or "states" or "governments")
            && !sentence.Line.All<StateMention>().Any(m => m.IsSelf && sentence.ClauseOf(m.First) == clause);
    }

    private static string ActOf(SentenceReading sentence, Cue<string> cue)
    {
        var negated = sentence.IsNegated(cue.First, cue.End);
        return (cue.Meaning, negated) switch
        {
            ("attend" or "observe", true) => "absent",
            ("absent", true) => "attend",
            (Presence or "as_observer", _) => HasObserver(sentence, cue) ? "observe" : "attend",
            ("attend", false) when HasObserver(sentence, cue) => "observe",
            ("endorse", true) => "not_endorse",
            ("active", true) => "not_active",
            _ => cue.Meaning,
        };
    }

    private static bool HasObserver(SentenceReading sentence, Cue<string> cue)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Stem == "observer" && sentence.ClauseOf(i) == sentence.ClauseOf(cue.First))
                return true;
        }
        return false;
    }

    private static IEnumerable<(MeetingMention? Mention, string Code)> Meetings(SentenceReading sentence, PageThread thread, List<MeetingMention> meetings, List<Cue<string>> cues, int index)
    {
        var bound = Bound(sentence, meetings, cues, index);
        var named = bound.Where(m => m.Meeting is not null).ToList();
        // “a meeting for the first time, when a regional seminar …”: the particular meeting is told in the clause beside.
        if (named.Count == 0 && bound.Count > 0 && cues.Count == 1)
            named = [.. meetings.Where(m => m.Meeting is not null)];
        if (named.Count > 0)
        {
            // “Several meetings have had Kuwait as an observer, the latest of them the …”: meetings in general, and those named.
            var general = meetings.Where(m => m.Meeting is null && m.End <= cues[index].First && m.End <= named[0].First && General(sentence, thread, m, cues[index]) == AnyMeeting).Take(1);
            return [.. general.Select(m => ((MeetingMention?)m, AnyMeeting)), .. named.DistinctBy(m => m.Meeting).Select(m => ((MeetingMention?)m, m.Meeting!))];
        }
        if (IsImplied(cues[index]))
            return [];
        if (bound.Count > 0)
            return General(sentence, thread, bound[0], cues[index]) is { } code ? [(bound[0], code)] : [];
        return PointsBack(sentence, cues[index]) && thread.Meeting is { } earlier ? [(null, earlier)] : [];
    }

    // The meetings after the cue and before the next one; those before it where none follow (“The seminar was attended”).
    private static List<MeetingMention> Bound(SentenceReading sentence, List<MeetingMention> meetings, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var stop = index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length;
        var start = index > 0 ? cues[index - 1].End : 0;
        var after = meetings.FindAll(m => m.First >= cue.First && m.First < stop && !IsBeyond(sentence, cues, cue, m));
        var before = meetings.FindAll(m => m.First < cue.First && m.First >= start && !IsBeyond(sentence, cues, cue, m));
        if (cue.Meaning == Same)
            return after;
        if (before.Exists(m => sentence.ClauseOf(m.First) == sentence.ClauseOf(cue.First)))
            before.RemoveAll(m => sentence.ClauseOf(m.First) != sentence.ClauseOf(cue.First));
        if (after.Count > 0 && before.Count > 0 && IsPassive(sentence, cue))
            return before;
        if (after.Count > 0 && after.TrueForAll(m => IsExcepted(sentence, m)))
            return [.. before, .. after];
        return after.Count > 0 ? after : before;
    }

    // Across a semicolon a meeting belongs to what is told of it there.
    private static bool IsBeyond(SentenceReading sentence, List<Cue<string>> cues, Cue<string> cue, MeetingMention meeting) =>
        !sentence.SameStretch(cue.First, meeting.First) && cues.Exists(c => c != cue && sentence.SameStretch(c.First, meeting.First));

    private static bool IsPassive(SentenceReading sentence, Cue<string> cue) =>
        cue.First > 0 && sentence.Tokens[cue.First - 1].Stem == "be" && sentence.Tokens[cue.First].Word.EndsWith("ed", StringComparison.Ordinal)
        || sentence.HasWord(cue.First - 3, cue.First, t => t.Word == "been");

    // “no major landmine meeting”, “any meeting of the treaty” are meetings in general; “the meeting” is the one spoken of.
    private static string? General(SentenceReading sentence, PageThread thread, MeetingMention mention, Cue<string> cue)
    {
        if (sentence.HasWord(mention.First - 8, mention.First + 1, t => t.Word is "any" or "no" or "none" or "other" or "every" or "major" or "several" or "various" or "numerous" or "many") || sentence.IsNegated(cue.First, cue.End) && sentence.Tokens[mention.End - 1].Word.EndsWith('s'))
            return AnyMeeting;
        return sentence.HasWord(mention.First - 2, mention.First, t => t.Word is "the" or "this" or "that") ? thread.Meeting : null;
    }

    private static bool PointsBack(SentenceReading sentence, Cue<string> cue) =>
        !sentence.Line.All<ResolutionMention>().Any() && !sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem == "vot")
        && (sentence.HasWord(cue.First - 8, cue.End + 4, t => t.Word is "those" or "there" or "them" or "one") || sentence.HasWord(cue.End, cue.End + 1, t => t.Word == "it"));

    private static ImmutableArray<EdtfDate?> Dates(SentenceReading sentence, List<MeetingMention> meetings, Cue<string> cue, MeetingMention? mention, string code)
    {
        var all = sentence.Line.All<DateMention>().Where(d => d.Relation is DateRelation.At or DateRelation.Since).ToList();
        DateMention? own;
        if (mention is null)
            own = all.FirstOrDefault();
        else
        {
            var next = meetings.Find(m => m.First >= mention.End && m.Meeting is not null && m.Meeting != mention.Meeting)?.First ?? sentence.Tokens.Length;
            var previous = meetings.FindLast(m => m.End <= mention.First && m.Meeting is not null && m.Meeting != mention.Meeting)?.End ?? 0;
            var excepted = IsExcepted(sentence, mention);
            own = all.Find(d => d.First >= mention.First && d.First < next && sentence.SameStretch(mention.First, d.First)) ?? all.FindLast(d => !excepted && d.End <= mention.First && d.First >= previous && sentence.SameStretch(d.First, mention.First));
            if (!excepted)
                own ??= sentence.DatesOf(cue.First, cue.End).FirstOrDefault(d => d.First < cue.First && d.First >= previous);
        }
        if (own is null)
            return [null];
        var dates = all.FindAll(d => d.Group == own.Group);
        // “any meeting in 2002 or the first half of 2003” is one stretch of time, not two meetings.
        if (code == AnyMeeting && dates.Count == 2 && dates[0].Date.Latest is { } last && dates[1].Date.Earliest == last.AddDays(1))
            return [Joined(dates[0].Date, dates[1].Date)];
        return [.. dates.Select(d => (EdtfDate?)(code == AnyMeeting && d.Relation == DateRelation.Since ? EdtfDate.Between(d.Date, null) : d.Date))];
    }

    private static EdtfDate Joined(EdtfDate first, EdtfDate second)
    {
        var end = second.Latest!.Value;
        return EdtfDate.Between(first, second.IsInterval ? EdtfDate.OfMonth(end.Year, end.Month) : second);
    }
}
