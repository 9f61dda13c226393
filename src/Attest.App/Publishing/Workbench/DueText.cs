using Attest.Network.Cycle;
using Attest.Publishing;

namespace Attest.App.Publishing.Workbench;

/// <summary>How a milestone stands, in words, and how that is marked.</summary>
internal static class DueText
{
    /// <summary>“done on 3 March 2026”, “7 days late”, “in 3 days”; nothing while it has time.</summary>
    public static (string Words, string Mark) Of(CalendarDay day, DateOnly today, InterfaceTexts texts) => day.On(today) switch
    {
        DueStanding.Done => (texts.Of("done on {0}", texts.Dates.Of(DateOnly.FromDateTime(day.DoneAt!.Value.UtcDateTime))), "ok"),
        DueStanding.Late => (texts.Count(today.DayNumber - day.Due.DayNumber, "{0} day late", "{0} days late"), "bad"),
        DueStanding.Near when day.Due == today => (texts["today"], ""),
        DueStanding.Near => (texts.Count(day.Due.DayNumber - today.DayNumber, "in {0} day", "in {0} days"), ""),
        _ => ("", ""),
    };
}
