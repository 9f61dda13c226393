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
        if (Deadline(fact) is { } deadline)
            return [deadline with { Items = instrument == "CCM" ? ["CM"] : [] }];
        var cues = _cues.FindApart(fact.Sentence.Line);
        if (cues.Count == 0 && fact.Topic is FactTopic.StatePartySince && fact.NamedDate is { } since)
            return [fact.Draft(StatementKind.TreatyStatus, StatementValue.StateParty, since) with { Instrument = instrument }];
        return cues.Select((cue, index) => Draft(fact, cue, index + 1 < cues.Count ? cues[index + 1].First : fact.Tokens.Length)).OfType<StatementDraft>().Select(draft => draft with { Instrument = instrument });
    }

    // In the overviews of later pages: “Article 5 clearance deadline: 1 November 2023”, “Extension requested to 1 November 2027”.
    private static StatementDraft? Deadline(FactReading fact)
    {
        if (fact.NamedDate is not { } date)
            return null;
        if (fact.HasStem("extension"))
            return fact.Draft(StatementKind.Clearance, StatementValue.ExtensionRequested, null) with { Target = date, Detail = fact.HasStem("grant", "approv") ? "granted" : null };
        var isDeadline = fact.IsNamed("deadline") || fact.HasStem("deadlin");
        return isDeadline && (fact.IsNamed("clearance", "article 5", "article 4") || fact.HasStem("clearanc", "articl")) ? fact.Draft(StatementKind.Clearance, StatementValue.Deadline, date) : null;
    }

    // “Signed 3 December 1997; not ratified”: each with the date behind it.
    private static StatementDraft? Draft(FactReading fact, Cue<string> cue, int end)
    {
        var date = fact.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End && d.First < end && fact.Sentence.SameStretch(cue.First, d.First))?.Date;
        return Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value) ? fact.Draft(StatementKind.TreatyStatus, value, date) : null;
    }
}
