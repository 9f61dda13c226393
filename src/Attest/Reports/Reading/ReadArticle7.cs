using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>article7</c>: transparency reports submitted, due, missing, or promised.</summary>
internal sealed class ReadArticle7(Phrasebook phrases) : IReadKind
{
    // “on 13 May 2022 for cluster munitions”: what a date is said of follows it this closely.
    private const int TopicReach = 6;

    // A State reports once a year; a larger number is a year or an article.
    private const int MostReports = 100;

    private readonly PhraseTable<string> _acts = phrases.Cues("article7");

    public StatementKind Kind => StatementKind.Article7;

    public bool MayRead(SentenceReading sentence) => _acts.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var named = sentence.Line.All<TransparencyReportMention>().Any();
        if (!named && !(thread.OnTransparencyReports && sentence.HasWord(0, 12, t => t.Stem is "report" or "it" or "updat" or "one" or "explanation" || t.Word is "first")))
            return [];
        var cues = Cues(sentence);
        if (cues.Count == 0)
            return [];
        var drafts = cues.SelectMany((cue, i) => Drafts(sentence, cues, i)).ToList();
        // An act told with its day and again without it is one act.
        drafts.RemoveAll(d => d is { Date: null, Quantity: null } && drafts.Exists(o => o != d && o.Value == d.Value && o.Date is not null));
        if (drafts.Find(d => d.Value == StatementValue.Submitted) is { } submitted && Count(sentence, submitted.At) is { } count)
        {
            drafts.RemoveAll(d => d == submitted && d.Date is null);
            drafts.Insert(0, submitted with { Date = null, Quantity = count });
        }
        return drafts.Select(d => d with { Instrument = d.Instrument ?? thread.TreatyOf(sentence) });
    }

    private List<Cue<string>> Cues(SentenceReading sentence)
    {
        var cues = _acts.Find(sentence.Line).Where(c => sentence.OtherSubject(c.First) is not StateMention).ToList();
        // “was to be submitted by”: the act is inside the duty.
        cues.RemoveAll(c => cues.Exists(o => o != c && o.First <= c.First && o.End > c.First && (o.End >= c.End || o.Meaning == c.Meaning)));
        // A report can be late or miss its deadline, and be submitted all the same.
        if (cues.Exists(c => c.Meaning == "submit" && !sentence.IsNegated(c.First, c.End)))
            cues.RemoveAll(c => c.Meaning == "not_submitted");
        return cues;
    }

    private IEnumerable<StatementDraft> Drafts(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        return cue.Meaning switch
        {
            "due" => [new StatementDraft(Kind, StatementValue.Due, cue.First) { Date = DueDate(sentence, cues, index) }],
            "intends" => [Intention(sentence, cue)],
            "not_submitted" => [new StatementDraft(Kind, StatementValue.NotSubmitted, cue.First)],
            "no_explanation" => Unexplained(sentence, cues, cue),
            _ when sentence.HasWord(cue.First - 3, cue.First, t => t.Word is "will" or "would") && sentence.HedgeAt(cue.First) == Hedge.NoInformation => [],
            _ when sentence.HasWord(cue.First - 3, cue.First, t => t.Word is "will" or "would") => [Intention(sentence, cue)],
            // “not submitted until 12 December 2001” is submitted then.
            _ when sentence.IsNegated(cue.First, cue.End) && Dates(sentence).Find(d => d.First >= cue.End && d.Relation == DateRelation.Until) is { } late =>
                [new StatementDraft(Kind, StatementValue.Submitted, cue.First) { Date = late.Date, Negated = false }],
            _ when sentence.IsNegated(cue.First, cue.End) => [new StatementDraft(Kind, StatementValue.NotSubmitted, cue.First) { Date = MissingSince(sentence, cue) }],
            _ => Submitted(sentence, cues, index),
        };
    }

    private StatementDraft Intention(SentenceReading sentence, Cue<string> cue) =>
        new(Kind, StatementValue.IntendsToSubmit, cue.First) { Target = Dates(sentence).Find(d => d.First >= cue.First || d.Relation == DateRelation.By)?.Date };

    private static EdtfDate? DueDate(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var stop = index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length;
        var dates = Dates(sentence);
        return (dates.Find(d => d.First >= cues[index].First && d.First < stop) ?? dates.Find(d => d.First >= cues[index].First) ?? dates.LastOrDefault())?.Date;
    }

    private IEnumerable<StatementDraft> Submitted(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var value = IsVoluntary(sentence) ? StatementValue.VoluntarySubmitted : StatementValue.Submitted;
        foreach (var (date, instrument) in SubmissionDates(sentence, cues, index))
            yield return new StatementDraft(Kind, value, cue.First) { Date = date, Instrument = instrument };
    }

    // “Although not a State Party, it submitted …”, “under no obligation to do so”: who owes no report gives it of his own will.
    private static bool IsVoluntary(SentenceReading sentence)
    {
        if (sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem.StartsWith("voluntar", StringComparison.Ordinal)))
            return true;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var owesNothing = sentence.Tokens[at].Word is "obligation" or "obliged" or "required" or "bound" && sentence.HasWord(at - 3, at, t => t.Word is "no" or "not" or "without");
            var standsOutside = sentence.Tokens[at].Word is "although" or "though" or "while" or "despite" && sentence.HasWord(at + 1, at + TopicReach, t => t.Word is "not" or "signatory" or "non-party" or "non-signatory")
                && sentence.HasWord(at + 1, at + TopicReach + 2, t => t.Word is "party" or "signatory" or "non-party" or "non-signatory" or "ratified" or "joined");
            if (owesNothing || standsOutside)
                return true;
        }
        return false;
    }

    // The days after the act and before the next one; those before it where none follow; what frames the sentence.
    private static IEnumerable<(EdtfDate? Date, string? Instrument)> SubmissionDates(SentenceReading sentence, List<Cue<string>> cues, int index)
    {
        var cue = cues[index];
        var start = index > 0 ? cues[index - 1].End : 0;
        var stop = index + 1 < cues.Count ? cues[index + 1].First : sentence.Tokens.Length;
        var dates = Dates(sentence).FindAll(d => d.Relation == DateRelation.At);
        var own = dates.FindAll(d => d.First >= cue.First && d.First < stop);
        if (own.Count == 0)
            own = dates.FindAll(d => d.First < cue.First && d.First >= start);
        if (own.Count == 0 && cues.Count == 1)
            own = dates;
        return own.Count == 0 ? [(null, null)] : own.Select((d, i) => ((EdtfDate?)d.Date, TopicOf(sentence, d, i + 1 < own.Count ? own[i + 1].First : sentence.Tokens.Length)));
    }

    // “on 30 April 2022 for mines and on 13 May 2022 for cluster munitions”
    private static string? TopicOf(SentenceReading sentence, DateMention date, int stop)
    {
        for (var at = date.End; at < stop && at < date.End + TopicReach; at++)
        {
            if (sentence.Tokens[at].Stem is "cluster" || sentence.Line.MentionAt(at) is TreatyMention { Treaty: "CCM" })
                return "CCM";
            if (sentence.Tokens[at].Stem is "mine" or "landmin" || sentence.Line.MentionAt(at) is TreatyMention { Treaty: "MBT" })
                return "MBT";
        }
        return null;
    }

    // “nothing as of 31 July”, “none since 2005”, “the report of 2005 has never since been updated”.
    private static EdtfDate? MissingSince(SentenceReading sentence, Cue<string> cue)
    {
        var dates = Dates(sentence);
        if (dates.Find(d => d.Relation is DateRelation.AsOf or DateRelation.Since) is { } told)
            return told.Relation == DateRelation.Since ? EdtfDate.Between(told.Date, null) : told.Date;
        return sentence.HasWord(cue.First - 4, cue.End + 1, t => t.Word is "since") && dates.FindLast(d => d.End <= cue.First) is { } last ? EdtfDate.Between(last.Date, null) : null;
    }

    private IEnumerable<StatementDraft> Unexplained(SentenceReading sentence, List<Cue<string>> cues, Cue<string> cue)
    {
        var dated = cues.Exists(c => c.Meaning == "submit") ? Dates(sentence).Find(d => d.Relation == DateRelation.At && d.First < cue.First && sentence.Line.All<TransparencyReportMention>().Any(r => r.End + 1 == d.First)) : null;
        yield return new StatementDraft(Kind, StatementValue.NoExplanation, cue.First) { Date = dated?.Date, Hedge = Hedge.Asserted };
    }

    // “submitted four Article 7 reports”
    private static Quantity? Count(SentenceReading sentence, int act)
    {
        var reports = sentence.Line.All<TransparencyReportMention>().FirstOrDefault(r => r.First >= act && sentence.Tokens[r.End - 1].Word.EndsWith('s'));
        for (var at = reports is null ? -1 : reports.First - 1; at >= 0 && at >= reports!.First - 3; at--)
        {
            if (Numeral.ReadAt(sentence.Line, at, out _) is { Upper: null, Suffix: "", Value: < MostReports } number && number.End <= reports.First)
                return new Quantity(number.Value, Bound.Exact, "reports");
        }
        return null;
    }


    private static List<DateMention> Dates(SentenceReading sentence) => [.. sentence.Line.All<DateMention>().Where(d => !IsPeriod(sentence, d))];

    // The period a report covers is not when it was submitted.
    private static bool IsPeriod(SentenceReading sentence, DateMention date) =>
        date.Date.IsInterval
        || sentence.HasWord(Math.Max(date.First - 6, sentence.Line.All<DateMention>().LastOrDefault(d => d.End <= date.First)?.End ?? 0), date.First, t => t.Stem is "cover" or "period" or "calendar" or "span" or "deal")
        || sentence.HasWord(date.First - 1, date.First, t => t.Word is "for");
}
