using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “UNGA voting record: In favor of Resolution 66/29 in December 2011, as in earlier years”: each resolution with the vote before it and the date behind it.</summary>
internal sealed class ReadVoteFacts(Phrasebook phrases) : IReadFact
{
    private readonly PhraseTable<string> _answers = phrases.Cues("overview_answers");

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Votes];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        var cues = _answers.FindApart(fact.Sentence.Line);
        var votes = cues.Where(cue => cue.Meaning is "yes" or "no" or "abstain" or "absent").ToList();
        if (votes.Count == 0)
            yield break;
        var resolutions = fact.Sentence.Line.All<ResolutionMention>().Where(resolution => resolution.Number is not null).ToList();
        foreach (var (index, resolution) in resolutions.Index())
        {
            var end = index + 1 < resolutions.Count ? resolutions[index + 1].First : fact.Tokens.Length;
            var date = fact.Sentence.Line.All<DateMention>().FirstOrDefault(date => date.First >= resolution.End && date.First < end)?.Date;
            yield return Vote(fact, votes.FindLast(vote => vote.First < resolution.First) ?? votes[0]) with { Instrument = $"UNGA {resolution.Number}", Date = date };
        }
        if (cues.Exists(cue => cue.Meaning is "earlier"))
            yield return Vote(fact, votes[^1]) with { Instrument = "UNGA all", Date = Since(fact) };
    }

    private static Registers.EdtfDate? Since(FactReading fact) =>
        fact.Sentence.Line.All<DateMention>().FirstOrDefault(date => date.Relation is DateRelation.Since) is { } since ? FactDates.Of(since) : null;

    private static StatementDraft Vote(FactReading fact, Cue<string> vote) =>
        fact.Draft(StatementKind.UngaVote, vote.Meaning switch { "yes" => StatementValue.Yes, "no" => StatementValue.No, "abstain" => StatementValue.Abstain, _ => StatementValue.Absent }, null);
}
