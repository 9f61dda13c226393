using System.Collections.Immutable;
using Attest.Registers;
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
            var code = treaty == "CCM" && meeting.Meeting![..2] is "MS" or "RC" ? $"CCM {meeting.Meeting}" : meeting.Meeting;
            foreach (var date in Dates(fact, meeting.End, end))
                yield return Meeting(fact, CueOf(fact, cues, meeting)) with { Instrument = code, Date = date };
        }
        if (meetings.Count == 0 && cues.Count > 0)
            yield return Meeting(fact, cues[0]) with { Instrument = $"any:{treaty}", Date = fact.NamedDate };
    }

    // What stands before a meeting holds for it; what stands behind the last, “as an observer”, where nothing does before.
    private static Cue<string>? CueOf(FactReading fact, List<Cue<string>> cues, MeetingMention meeting) =>
        cues.FindLast(cue => cue.First < meeting.First) ?? cues.Find(cue => cue.Meaning is not "attended" && cue.First >= meeting.End && fact.Sentence.SameStretch(meeting.End, cue.First));

    // A meeting held several times is told once for each date: “in June 2011 and May 2012”.
    private static ImmutableArray<EdtfDate?> Dates(FactReading fact, int from, int to)
    {
        var dates = fact.Sentence.Line.All<DateMention>().Where(date => date.First >= from && date.First < to).ToList();
        return dates.Count == 0 ? [null] : [.. dates.Where(date => date.Group == dates[0].Group).Select(date => (EdtfDate?)date.Date)];
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
