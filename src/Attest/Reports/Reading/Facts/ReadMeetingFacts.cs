using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “Participation in meetings: Attended the Third Review Conference in June 2014; did not attend …”, and “None since December 2010”.</summary>
internal sealed class ReadMeetingFacts(Phrasebook phrases) : IReadFact
{
    private readonly PhraseTable<string> _answers = phrases.Cues("overview_answers");

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Meetings, FactTopic.ClusterMunitionMeetings];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        var cues = _answers.FindApart(fact.Sentence.Line).Where(cue => cue.Meaning is "attended" or "attended_observer" or "not_attended" or "hosted").ToList();
        var meetings = fact.Sentence.Line.All<MeetingMention>().Where(meeting => meeting.Meeting is not null).ToList();
        var treaty = fact.Topic is FactTopic.ClusterMunitionMeetings ? "CCM" : "MBT";
        foreach (var (index, meeting) in meetings.Index())
        {
            var end = index + 1 < meetings.Count ? meetings[index + 1].First : fact.Tokens.Length;
            var date = fact.Sentence.Line.All<DateMention>().FirstOrDefault(date => date.First >= meeting.End && date.First < end)?.Date;
            var code = treaty == "CCM" && meeting.Meeting![..2] is "MS" or "RC" ? $"CCM {meeting.Meeting}" : meeting.Meeting;
            yield return Meeting(fact, cues.FindLast(cue => cue.First < meeting.First)) with { Instrument = code, Date = date };
        }
        if (meetings.Count == 0 && cues.Count > 0)
            yield return Meeting(fact, cues[0]) with { Instrument = $"any:{treaty}", Date = fact.NamedDate };
    }

    // A meeting that is only named was attended.
    private static StatementDraft Meeting(FactReading fact, Cue<string>? cue) => fact.Draft(StatementKind.Meeting, cue?.Meaning switch
    {
        "attended_observer" => StatementValue.AttendedObserver,
        "not_attended" => StatementValue.NotAttended,
        "hosted" => StatementValue.Hosted,
        _ => StatementValue.Attended,
    }, null);
}
