using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>meeting</c>: at which meetings under the mine and cluster munition treaties the page's State was, as what, and at which it was not.</summary>
internal sealed class ReadMeeting(Phrasebook phrases) : IReadKind
{
    private readonly FindAttendance _attendance = new(phrases);

    public StatementKind Kind => StatementKind.Meeting;

    public bool MayRead(SentenceReading sentence) => _attendance.MayRead(sentence);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        foreach (var attendance in _attendance.Read(sentence, thread))
        {
            if (attendance.Meeting.StartsWith(MeetingMention.UnderCcw, StringComparison.Ordinal) || ValueOf(attendance.Act) is not { } value)
                continue;
            yield return new StatementDraft(Kind, value, attendance.Cue.First)
            {
                Instrument = attendance.Meeting,
                Date = attendance.Date,
                // What a delegation said there is reported; that it was there is not.
                Hedge = attendance.Cue.Meaning == FindAttendance.Presence ? Hedge.Asserted : null,
            };
        }
    }

    private static StatementValue? ValueOf(string act) => act switch
    {
        "attend" => StatementValue.Attended,
        "observe" => StatementValue.AttendedObserver,
        "absent" => StatementValue.NotAttended,
        "not_active" => StatementValue.NotActive,
        "endorse" => StatementValue.Endorsed,
        "not_endorse" => StatementValue.NotEndorsed,
        "host" => StatementValue.Hosted,
        _ => null,
    };
}
