using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the list of meetings, and the page of each with who is said to have been there.</summary>
internal sealed class BuildMeetingPages(LiveBase live, QuestionTable table)
{
    // Under which words statements speak of meetings that are not numbered.
    private static readonly Dictionary<(TreatyCode, string), string> Named = new()
    {
        [(TreatyCode.Mbt, "Brussels-1997")] = "Brussels Declaration",
        [(TreatyCode.Mbt, "Oslo-1997")] = "Oslo negotiations",
        [(TreatyCode.Mbt, "Ottawa-1997")] = "Ottawa signing",
        [(TreatyCode.Parse("CCM"), "Lima-2007")] = "Lima conference",
        [(TreatyCode.Parse("CCM"), "Wellington-2008")] = "Wellington conference",
        [(TreatyCode.Parse("CCM"), "Dublin-2008")] = "Dublin conference",
        [(TreatyCode.Parse("CCM"), "Oslo-2008")] = "Oslo signing",
    };

    public static string AddressOf(Meeting meeting) => $"/meetings/{meeting.Treaty}-{meeting.Code}";

    public MeetingsPage All() => new()
    {
        Address = "/meetings",
        Title = live.Texts["Meetings"],
        Description = live.Texts["Meetings held under the treaties and on the way to them, with day and place, and who is said to have been there."],
        Gap = live.Registers.Headers.FirstOrDefault(header => header.File == "meetings.csv")?.Gap ?? "",
        Treaties = [.. live.Registers.Meetings.All.GroupBy(meeting => meeting.Treaty).Select(group => new MeetingsPage.Group(live.LinkTo(live.Registers.Treaties.Find(group.Key)!),
            [.. group.OrderBy(meeting => meeting.Start).Select(meeting => new MeetingsPage.Entry(LinkTo(meeting), Vocabulary.Word(meeting.Kind), live.Texts.Dates.Between(meeting.Start, meeting.End), meeting.Place, live.LinkTo(meeting.Host), live.Trust(meeting.Origin)))]))],
        Data = () => new("meetings",
        [
            new("treaty", "code of the treaty"), new("code", "code of the meeting within the treaty"), new("name", "its name"), new("kind", "what sort of meeting it was"), new("place", "where it was held"),
            new("host", "code of the State where it was held"), new("start", "first day (YYYY-MM-DD)"), new("end", "last day"), new("verified", "whether the row was confirmed: yes, no, unknown"), new("source", "where the row comes from"),
        ],
        [.. live.Registers.Meetings.All.Select(meeting => (object?[])[meeting.Treaty.Value, meeting.Code, meeting.Name, Vocabulary.Word(meeting.Kind), meeting.Place, meeting.Host.Value, Addresses.Iso(meeting.Start), Addresses.Iso(meeting.End), Vocabulary.Word(meeting.Origin.Verified), meeting.Origin.Source])]),
    };

    public MeetingPage One(Meeting meeting)
    {
        string? instrument = InstrumentOf(meeting);
        var answers = instrument is null ? null : new AnswerQuestion(live.Registers, live.Store, table).Answer(new Question(StatementKind.Meeting) { Instrument = instrument });
        List<Answer> told = [.. answers?.All.Where(answer => !answer.Statements.IsEmpty) ?? []];
        List<Meeting> inOrder = [.. live.Registers.Meetings.Of(meeting.Treaty).OrderBy(other => other.Start)];
        int place = inOrder.IndexOf(meeting);
        return new()
        {
            Address = AddressOf(meeting),
            Title = meeting.Name,
            Description = live.Texts.Of("{0}, {1}, {2}: who is said to have been there.", meeting.Name, meeting.Place, live.Texts.Dates.Between(meeting.Start, meeting.End)),
            Treaty = live.LinkTo(live.Registers.Treaties.Find(meeting.Treaty)!),
            Code = meeting.Code,
            Kind = Vocabulary.Word(meeting.Kind),
            Start = meeting.Start,
            End = meeting.End,
            Place = meeting.Place,
            Host = live.LinkTo(meeting.Host),
            Trust = live.Trust(meeting.Origin),
            Instrument = instrument,
            Groups = [.. told.SelectMany(answer => answer.Statements.DistinctBy(row => row.Value).Select(row => (Answer: answer, Row: row))).GroupBy(pair => pair.Row.Value).OrderBy(group => group.Key)
                .Select(group => new MeetingPage.Group(Vocabulary.Word(group.Key), live.Words.OfValue(StatementKind.Meeting, group.Key),
                    [.. group.Select(pair => new MeetingPage.Row(live.LinkTo(pair.Answer.Jurisdiction), new(live.Words.Of("hedge_short", pair.Row.Hedge), Addresses.Statement(pair.Row.Id)), pair.Row.Edition, pair.Answer.Values.Count() > 1))
                        .OrderBy(row => row.State.Text, live.Alphabet)]))],
            Of = answers?.States ?? live.Registers.Jurisdictions.States.Count,
            Held = answers?.Held ?? 0,
            Told = told.Count,
            Earlier = place > 0 ? LinkTo(inOrder[place - 1]) : null,
            Later = place < inOrder.Count - 1 ? LinkTo(inOrder[place + 1]) : null,
            Data = answers is null ? null : () => QuestionTables.Of(answers, live.Registers, new CountRoots(live.Store.Support)),
        };
    }

    // The codes of meetings of the Mine Ban Treaty are words of the vocabulary; those of other treaties are not.
    private static string? InstrumentOf(Meeting meeting) =>
        Named.GetValueOrDefault((meeting.Treaty, meeting.Code)) ?? (meeting.Treaty == TreatyCode.Mbt && meeting.Kind is MeetingKind.MeetingOfStatesParties or MeetingKind.ReviewConference ? meeting.Code : null);

    private static PageLink LinkTo(Meeting meeting) => new(meeting.Name, AddressOf(meeting));
}
