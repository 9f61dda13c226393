using Attest.App.CommandLine;
using Attest.Network.Cycle;
using Attest.Statements;

namespace Attest.App.Network.Cycle;

/// <summary>A calendar as a terminal shows it.</summary>
internal static class TellCalendar
{
    public static void Print(Terminal terminal, EditionCalendar calendar, DateOnly today)
    {
        terminal.SayLine(Cell.Strong(calendar.Edition), $", for {(calendar.Meeting.Length > 0 ? calendar.Meeting + " on" : "the meeting of")} {Words.Day(calendar.MeetingOn)}");
        terminal.Table(["milestone", "due", "day", "standing"], calendar.Days.Select(day => (IReadOnlyList<Cell>)
            [Vocabulary.Word(day.Milestone), Words.Day(day.Due), day.Due.DayOfWeek.ToString(), Of(day, today)]));
    }

    private static Cell Of(CalendarDay day, DateOnly today) => day.On(today) switch
    {
        DueStanding.Done => new($"done {Words.Day(DateOnly.FromDateTime(day.DoneAt!.Value.UtcDateTime))}", Tone.Good),
        DueStanding.Late => new($"late by {Words.Count(today.DayNumber - day.Due.DayNumber, "day")}", Tone.Bad),
        DueStanding.Near => new($"in {Words.Count(day.Due.DayNumber - today.DayNumber, "day")}", Tone.Warning),
        _ => new(""),
    };
}
