using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “Mine Ban Treaty status: State Party” and “State Party since: 1 March 1999”.</summary>
internal sealed class ReadStatusFacts(Phrasebook phrases) : IReadFact
{
    private readonly PhraseTable<string> _cues = phrases.Cues("fact_status");

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.TreatyStatus, FactTopic.ClusterMunitionStatus, FactTopic.StatePartySince];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        var instrument = fact.Topic is FactTopic.ClusterMunitionStatus ? "CCM" : "MBT";
        var cues = Cues(fact);
        if (cues.Count == 0 && fact.Topic is FactTopic.StatePartySince && fact.NamedDate is { } since)
            return [fact.Draft(StatementKind.TreatyStatus, StatementValue.StateParty, since) with { Instrument = instrument }];
        return cues.Select((cue, index) => Draft(fact, cue, index + 1 < cues.Count ? cues[index + 1].First : fact.Tokens.Length)).OfType<StatementDraft>().Select(draft => draft with { Instrument = instrument });
    }

    private List<Cue<string>> Cues(FactReading fact)
    {
        var cues = new List<Cue<string>>();
        foreach (var cue in _cues.Find(fact.Sentence.Line))
            if (cues.Count == 0 || cue.First >= cues[^1].End)
                cues.Add(cue);
        return cues;
    }

    // “Signed 3 December 1997; not ratified”: each with the date behind it.
    private static StatementDraft? Draft(FactReading fact, Cue<string> cue, int end)
    {
        var date = fact.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End && d.First < end)?.Date;
        return Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value) ? fact.Draft(StatementKind.TreatyStatus, value, date) : null;
    }
}
