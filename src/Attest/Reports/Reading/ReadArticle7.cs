using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>article7</c>: transparency reports submitted, due, missing, or promised.</summary>
internal sealed class ReadArticle7(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _acts = phrases.Cues("article7");

    public StatementKind Kind => StatementKind.Article7;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var named = sentence.Line.All<TransparencyReportMention>().Any();
        if (!named && !(thread.OnTransparencyReports && sentence.HasWord(0, 12, t => t.Stem is "report" or "it" or "updat" or "one")))
            yield break;
        var cues = _acts.Find(sentence.Line);
        var strongest = cues.Find(c => c.Meaning == "no_explanation") ?? cues.Find(c => c.Meaning is "due") ?? cues.Find(c => c.Meaning == "intends") ?? cues.FirstOrDefault();
        if (strongest is null || sentence.OtherSubject(strongest.First) is StateMention)
            yield break;
        foreach (var draft in Drafts(sentence, cues, strongest))
            yield return draft with { Instrument = sentence.Line.All<TreatyMention>().Any(t => t.Treaty == "CCM") ? "CCM" : "MBT" };
    }

    private IEnumerable<StatementDraft> Drafts(SentenceReading sentence, List<Cue<string>> cues, Cue<string> strongest)
    {
        var denied = cues.Find(c => c.Meaning == "submit" && sentence.IsNegated(c.First, c.End)) ?? cues.Find(c => c.Meaning == "not_submitted");
        var dates = sentence.Line.All<DateMention>().Where(d => !IsPeriod(sentence, d)).ToList();
        if (strongest.Meaning == "due")
            yield return new StatementDraft(Kind, StatementValue.Due, strongest.First) { Date = (dates.Find(d => d.First >= strongest.First) ?? dates.LastOrDefault())?.Date };
        if (denied is not null)
            yield return new StatementDraft(Kind, StatementValue.NotSubmitted, denied.First) { Date = dates.Find(d => d.Relation == DateRelation.AsOf)?.Date };
        else if (strongest.Meaning == "due" && cues.Find(c => c.Meaning == "submit" && c.End <= strongest.First) is { } before && dates.Find(d => d.First >= before.End && d.End <= strongest.First) is { } submitted)
            yield return new StatementDraft(Kind, StatementValue.Submitted, before.First) { Date = submitted.Date };
        else if (strongest.Meaning == "intends" || (strongest.Meaning == "submit" && sentence.HasWord(strongest.First - 3, strongest.First, t => t.Word is "will" or "would")))
            yield return new StatementDraft(Kind, StatementValue.IntendsToSubmit, strongest.First) { Target = dates.FirstOrDefault()?.Date };
        else if (strongest.Meaning == "submit")
        {
            var value = sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem.StartsWith("voluntar", StringComparison.Ordinal)) ? StatementValue.VoluntarySubmitted : StatementValue.Submitted;
            foreach (var date in dates.Count == 0 ? [null] : dates.Where(d => d.Relation == DateRelation.At).Select(d => (Registers.EdtfDate?)d.Date))
                yield return new StatementDraft(Kind, value, strongest.First) { Date = date };
        }
        if (strongest.Meaning == "no_explanation")
        {
            var dated = cues.Exists(c => c.Meaning == "submit") ? dates.FirstOrDefault(d => d.Relation == DateRelation.At && d.First < strongest.First && sentence.Line.All<TransparencyReportMention>().Any(r => r.End + 1 == d.First)) : null;
            if (dated is not null)
                yield return new StatementDraft(Kind, StatementValue.Submitted, strongest.First) { Date = dated.Date, Hedge = Hedge.Asserted };
            yield return new StatementDraft(Kind, StatementValue.NoExplanation, strongest.First) { Date = dated?.Date, Hedge = Hedge.Asserted };
        }
    }

    // The period a report covers is not when it was submitted.
    private static bool IsPeriod(SentenceReading sentence, DateMention date) =>
        sentence.HasWord(date.First - 6, date.First, t => t.Stem is "cover" or "period" or "calendar") || sentence.HasWord(date.First - 1, date.First, t => t.Word is "for");
}
