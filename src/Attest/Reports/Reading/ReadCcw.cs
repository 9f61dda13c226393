using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>ccw</c>: standing in the Convention on Conventional Weapons and its protocols, attendance at their meetings, and the yearly report under Article 13.</summary>
internal sealed class ReadCcw(Phrasebook phrases) : IReadKind
{
    private readonly FindTreatyActs _acts = new(phrases);
    private readonly FindAttendance _attendance = new(phrases);
    private readonly PhraseTable<string> _reports = phrases.Cues("article13");
    private readonly PhraseTable<string> _positions = phrases.Cues("policy");

    public StatementKind Kind => StatementKind.Ccw;

    public bool MayRead(SentenceReading sentence) => _acts.MayRead(sentence) || _attendance.MayRead(sentence) || _reports.MayOccurIn(sentence.Line) || _positions.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread) =>
        [.. ReadActs(sentence, thread), .. ReadConsidering(sentence, thread), .. ReadMeetings(sentence, thread), .. ReadReports(sentence, thread)];

    private IEnumerable<StatementDraft> ReadActs(SentenceReading sentence, PageThread thread)
    {
        foreach (var act in _acts.Read(sentence, thread))
        {
            if (ValueOf(act) is not { } value)
                continue;
            foreach (var treaty in act.Treaties.Where(t => t is "CCW" or "PII" or "APII" or "PIII" or "PIV" or "PV"))
                yield return new StatementDraft(Kind, value, act.Cue.First) { Instrument = treaty, Date = DateOf(act, value) };
        }
    }

    // “party since 9 July 2010” holds from that day on; signing and ratifying were done on theirs.
    private static Registers.EdtfDate? DateOf(TreatyAct act, StatementValue value)
    {
        if (Vocabulary.IsNegative(value) || act.Dates.IsEmpty)
            return null;
        return value == StatementValue.Party && act.Dates[0].Relation == DateRelation.Since ? Registers.EdtfDate.Between(act.Dates[0].Date, null) : act.Dates[0].Date;
    }

    // “ratification of Protocol V is under consideration”, “is considering joining the convention”.
    private IEnumerable<StatementDraft> ReadConsidering(SentenceReading sentence, PageThread thread)
    {
        foreach (var cue in (sentence.Positions ??= _positions.Find(sentence.Line)).Where(c => c.Meaning == Vocabulary.Word(StatementValue.Considering)))
        {
            if (sentence.OtherSubject(cue.First) is not StateMention && FindTreatyActs.TreatyJoined(sentence, thread, cue) is { } treaty and not ("MBT" or "CCM" or "other"))
                yield return new StatementDraft(Kind, StatementValue.Considering, cue.First) { Instrument = treaty };
        }
    }

    // The vocabulary has no “not ratified” here: who has not ratified or acceded is not a party.
    private static StatementValue? ValueOf(TreatyAct act) => (act.Act, act.Negated) switch
    {
        ("sign", false) => StatementValue.Signed,
        ("sign", true) or ("not_sign", _) => StatementValue.NotSigned,
        ("ratify", false) => StatementValue.Ratified,
        ("accede", false) => StatementValue.Acceded,
        ("party" or "member" or "join" or "force", false) => StatementValue.Party,
        ("ratify" or "accede" or "party" or "member" or "join", true) or ("not_party", _) => StatementValue.NotParty,
        _ => null,
    };

    private IEnumerable<StatementDraft> ReadMeetings(SentenceReading sentence, PageThread thread)
    {
        foreach (var attendance in _attendance.Read(sentence, thread).Where(a => a.Meeting.StartsWith(MeetingMention.UnderCcw, StringComparison.Ordinal) && a.Act is "attend" or "absent"))
        {
            var value = attendance.Act == "attend" ? StatementValue.Attended : StatementValue.NotAttended;
            yield return new StatementDraft(Kind, value, attendance.Cue.First) { Instrument = attendance.Meeting[MeetingMention.UnderCcw.Length..], Date = attendance.Date };
        }
    }

    private IEnumerable<StatementDraft> ReadReports(SentenceReading sentence, PageThread thread)
    {
        foreach (var cue in _reports.Find(sentence.Line))
        {
            var protocol = sentence.Line.All<TreatyMention>().FirstOrDefault(t => t.Treaty is "APII" or "PV")?.Treaty ?? (thread.Protocol == "PV" ? "PV" : "APII");
            var negated = sentence.IsNegated(cue.First, cue.End);
            var dates = sentence.DatesOf(cue.First, cue.End);
            yield return new StatementDraft(Kind, negated ? StatementValue.ReportNotSubmitted : StatementValue.ReportSubmitted, cue.First)
            {
                Instrument = protocol,
                Date = dates.IsEmpty ? null : dates[0].Date,
            };
            yield break;
        }
    }
}
