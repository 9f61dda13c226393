using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “Last Article 7 report submitted on: 29 April 2008”, “None”, “Due 28 August 2008”.</summary>
internal sealed class ReadArticle7Facts(Phrasebook phrases) : IReadFact
{
    private readonly PhraseTable<string> _cues = phrases.Cues("fact_reports");
    private readonly FactNames _names = new(phrases);

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Article7];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Host is not null || fact.Answer is "not_applicable")
            yield break;
        var named = _names.Find(fact.Name, _cues).ToList();
        var cues = _cues.Find(fact.Sentence.Line);
        var value = named.Contains("voluntary") || cues.Exists(cue => cue.Meaning == "voluntary") || _names.Find(fact.Remarks, _cues).Contains("voluntary") ? StatementValue.VoluntarySubmitted : StatementValue.Submitted;
        if (cues.Exists(cue => cue.Meaning == "not_submitted") || fact.Answer is "none" or "not_reported")
            yield return Draft(fact, StatementValue.NotSubmitted, null);
        foreach (var date in fact.Sentence.Line.All<DateMention>())
        {
            var before = cues.LastOrDefault(cue => cue.First < date.First)?.Meaning ?? (named.Contains("due") ? "due" : null);
            if (before is "due")
                yield return Draft(fact, StatementValue.Due, date);
            else if (before is not "other" and not "not_submitted")
                yield return Draft(fact, value, date);
        }
    }

    private static StatementDraft Draft(FactReading fact, StatementValue value, DateMention? date) =>
        fact.Draft(StatementKind.Article7, value, date?.Date) with { Instrument = "MBT" };
}
