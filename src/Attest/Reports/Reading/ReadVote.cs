using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>unga_vote</c>: how the page's State voted on resolutions of the General Assembly, by number, by year, or on all of them.</summary>
internal sealed class ReadVote(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _votes = phrases.Cues("unga_vote");
    private readonly PhraseTable<string> _every = phrases.Cues("every_resolution");

    public StatementKind Kind => StatementKind.UngaVote;

    public bool MayRead(SentenceReading sentence) => _votes.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        if (!SpeaksOfResolutions(sentence, thread))
            yield break;
        var cues = _votes.Find(sentence.Line).Where(c => ValueOf(c, sentence) is not null && !IsOthers(sentence, c)).ToList();
        cues.RemoveAll(c => cues.Exists(o => o != c && o.First <= c.First && o.End >= c.First && o.Meaning == c.Meaning));
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            if (ValueOf(cue, sentence) is not { } value)
                continue;
            var stretch = Stretch(sentence, cues, i);
            foreach (var (instrument, date) in Resolutions(sentence, cue, stretch))
                yield return new StatementDraft(Kind, value, cue.First)
                {
                    Instrument = instrument,
                    Date = date,
                    // “added its vote” says nothing more.
                    Hedge = sentence.Tokens[cue.First].Stem == "add" ? Hedge.Asserted : null,
                };
        }
    }

    // From the vote before to the next one; a semicolon parts them where each side names a resolution.
    private static (int First, int End) Stretch(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        // “cosponsored and voted for the resolution”: joined verbs share what follows the last.
        while (index + 1 < cues.Count && cues[index + 1].First - cues[index].End is 1 or 2 && sentence.HasWord(cues[index].End, cues[index + 1].First, t => t.Word is "and") && !sentence.HasWord(cues[index].End, cues[index + 1].First, t => t.Text is ","))
            index++;
        var (first, end) = (index > 0 ? cues[index - 1].End : 0, index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length);
        if (cues.Count == 1)
            return (first, end);
        var (from, to) = (cue.First, cue.End);
        while (from > 0 && sentence.Tokens[from - 1].Text is not ";")
            from--;
        while (to < sentence.Tokens.Length && sentence.Tokens[to].Text is not ";")
            to++;
        var isAlone = !cues.Exists(c => c != cue && c.First >= from && c.First < to);
        return isAlone && sentence.Line.All<ResolutionMention>().Any(r => r.First >= from && r.End <= to) ? (from, to) : (first, end);
    }

    private static bool SpeaksOfResolutions(SentenceReading sentence, PageThread thread) =>
        sentence.Line.All<ResolutionMention>().Any()
        || (sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "vot" or "abstain") && (thread.OnResolutions || sentence.HasWord(0, sentence.Tokens.Length, t => t.Word is "unga" or "assembly")));

    private static StatementValue? ValueOf(Cue<string> cue, SentenceReading sentence)
    {
        // “Voted no” is denied by nothing but its own word.
        var negated = sentence.IsNegated(cue.First, cue.End, sentence.Tokens[cue.End - 1].Word != "no" && cue.Meaning != "absent");
        return (cue.Meaning, negated) switch
        {
            ("yes", false) => StatementValue.Yes,
            ("no", false) => StatementValue.No,
            ("abstain", false) => StatementValue.Abstain,
            ("absent", false) or ("yes" or "cast", true) => StatementValue.Absent,
            ("cosponsor", false) => StatementValue.Cosponsor,
            _ => null,
        };
    }

    // “only ten governments abstained, North Korea among them”: the subject is a number of States, and the page's State is named with it.
    private static bool IsOthers(SentenceReading sentence, Cue<string> cue) => sentence.OtherSubject(cue.First) is not null;

    // Each vote of a sentence has the resolutions and dates between the votes beside it: “absent from the vote on A, but it has supported every one since”.
    private IEnumerable<(string Instrument, EdtfDate? Date)> Resolutions(SentenceReading sentence, Cue<string> cue, (int First, int End) stretch)
    {
        var numbered = Nearest(sentence.Line.All<ResolutionMention>().Where(r => r.Number is not null), cue, stretch);
        var every = Nearest(_every.Find(sentence.Line), cue, stretch);
        var dates = Dates(sentence, cue, stretch).RemoveAll(d => IsOfAnother(sentence, d, stretch));
        // “for every resolution since 1996, except in 2001, when it was absent”.
        if (stretch.First > 0 && every.TrueForAll(e => e.First < cue.First) && dates.FirstOrDefault(d => d.First >= stretch.First && d.First < cue.First && sentence.HasWord(d.First - 4, d.First, t => t.Word is "except" or "exception" or "apart" or "save" or "but")) is { } excepted)
        {
            every.Clear();
            dates = [.. sentence.Line.All<DateMention>().Where(d => d.Group == excepted.Group)];
        }
        // “absent from the vote on 54/54B, but voted for the resolutions of 1996 and 1997”: years behind this vote are its own.
        if (stretch.First > 0 && (every.Count > 0 || dates.Any(d => d.First >= cue.End && d.First < stretch.End)))
            numbered.RemoveAll(r => r.First < cue.First && (every.Count > 0 || IsLikeBefore(sentence, cue.First) || sentence.Line.All<DateMention>().Any(d => d.First < cue.First)));
        if (every.Count > 0)
            yield return ("UNGA all", EveryDate(sentence, every[0]));
        foreach (var resolution in numbered)
            yield return ($"UNGA {resolution.Number}", DateOf(sentence, resolution, numbered.Count, every.Count > 0, dates));
        if (numbered.Count == 0 && (every.Count == 0 || every[0].Meaning == "also"))
        {
            foreach (var date in dates)
                // “from 1996 to 2000”: the resolutions of all these years.
                yield return date.Date is { IsInterval: true, Earliest: { } from, Latest: { } to } && from.Year < to.Year ? ("UNGA all", date.Date) : (string.Create(CultureInfo.InvariantCulture, $"UNGA {date.Date.Earliest?.Year ?? date.Date.Latest?.Year:0000}"), date.Date);
        }
    }

    // The day right behind a resolution of another vote is that vote's.
    private static bool IsOfAnother(SentenceReading sentence, DateMention date, (int First, int End) stretch) =>
        (date.First < stretch.First || date.First >= stretch.End)
        && ((date.First >= stretch.End && IsLikeBefore(sentence, stretch.End)) || !sentence.SameStretch(stretch.First, date.First) || sentence.Line.All<ResolutionMention>().Any(r => r.Number is not null && (r.First < stretch.First || r.First >= stretch.End) && date.First - r.End is >= 0 and <= 2));

    // “abstained, and on 3 December 2004 it voted”.
    private static bool IsOfNextClause(SentenceReading sentence, DateMention date, Cue<string> cue) =>
        sentence.ClauseOf(date.First) is { Link: ClauseLink.Main } clause && clause.First > cue.First;

    // “voted for A, as it had for those of 1997 and 1998”: the comparison has resolutions of its own.
    private static bool IsLikeBefore(SentenceReading sentence, int at) => sentence.HasWord(at, at + 1, t => t.Word is "as");

    private static List<T> Nearest<T>(IEnumerable<T> found, Cue<string> cue, (int First, int End) stretch) where T : class
    {
        var inside = found.Where(f => FirstOf(f) >= stretch.First && FirstOf(f) < stretch.End).ToList();
        var after = inside.FindAll(f => FirstOf(f) >= cue.First);
        return after.Count > 0 && stretch.First > 0 ? after : inside;
    }

    private static int FirstOf<T>(T found) => found switch { Mention mention => mention.First, Cue<string> cue => cue.First, _ => 0 };

    // “each resolution since 1996” is open to the day of the report.
    private static EdtfDate? EveryDate(SentenceReading sentence, Cue<string> every) =>
        sentence.Line.All<DateMention>().FirstOrDefault(d => d.Relation == DateRelation.Since) is { } since && every.First >= 0
            ? EdtfDate.Between(since.Date, null)
            : sentence.Line.All<DateMention>().FirstOrDefault(d => d.Date.IsInterval)?.Date;

    private static EdtfDate? DateOf(SentenceReading sentence, ResolutionMention resolution, int count, bool every, ImmutableArray<DateMention> dates)
    {
        var near = sentence.Line.All<DateMention>().Where(d => d.Relation is DateRelation.At && (d.First >= resolution.End ? d.First - resolution.End : resolution.First - d.End) < 40).ToList();
        if (count == 1 && !every)
            return dates.FirstOrDefault(d => d.Relation is not DateRelation.Since)?.Date;
        return (near.Find(d => d.First >= resolution.End) ?? near.FindLast(d => d.End <= resolution.First))?.Date;
    }

    private static ImmutableArray<DateMention> Dates(SentenceReading sentence, Cue<string> cue, (int First, int End) stretch)
    {
        var own = sentence.DatesOf(cue.First, cue.End);
        // “for the 1996 resolution … and for the 1997 UNGA resolution”: a year before a resolution is its name.
        var named = sentence.Line.All<DateMention>().Where(d => sentence.Line.All<ResolutionMention>().Any(r => r.First == d.End)).ToList();
        if (IsLikeBefore(sentence, cue.First) && sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End && d.First < stretch.End) is { } likewise)
            return [.. sentence.Line.All<DateMention>().Where(d => d.Group == likewise.Group)];
        if (named.Count > 0)
            return [.. sentence.Line.All<DateMention>().Where(d => named.Exists(n => n.Group == d.Group))];
        // “one of abstention (in 2003 and 2000) or of absence (in 2001)”: each takes what follows it.
        var following = sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End && d.First < stretch.End);
        if (stretch != (0, sentence.Tokens.Length) && following is not null && following.First - cue.End <= 3 && !IsOfNextClause(sentence, following, cue))
            return [.. sentence.Line.All<DateMention>().Where(d => d.Group == following.Group)];
        // A date behind the next vote is that vote's, where this one has its own before it.
        if (!own.IsEmpty && own.All(d => d.First >= stretch.End) && sentence.Line.All<DateMention>().LastOrDefault(d => d.First >= stretch.First && d.First < cue.First) is { } before)
            return [.. sentence.Line.All<DateMention>().Where(d => d.Group == before.Group)];
        return own.IsEmpty ? [.. sentence.Line.All<DateMention>()] : own;
    }
}
