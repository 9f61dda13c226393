using Attest.Network.Writing;

namespace Attest.Network.Cycle;

/// <summary>
/// Who is to be reminded of what on a day. Of the days on which a rule reminds only the last one past counts: whoever comes late is not told the same thing four times. Whoever only writes, and has handed
/// everything in, is not reminded of drafts.
/// </summary>
public static class FindReminders
{
    /// <summary>The reminders of a day, also those that went out before.</summary>
    public static IEnumerable<Reminder> On(DateOnly today, IEnumerable<EditionCalendar> calendars, IReadOnlyCollection<MilestoneRule> rules, IReadOnlyCollection<Person> people, IReadOnlyCollection<Draft> drafts) =>
        from calendar in calendars
        let own = drafts.Of(calendar).ToArray()
        from rule in rules
        let day = calendar[rule.Milestone]
        where day.DoneAt is null
        let past = rule.Remind.Where(before => day.Due.AddDays(-before) <= today).ToArray()
        where past.Length > 0
        from person in people
        where person is { HasJoined: true, DisabledAt: null } && rule.Roles.Where(person.Has).ToArray() is [_, ..] roles
            && !(rule.Milestone == Milestone.DraftsDue && roles is [Role.Researcher] && person.HasHandedIn(own))
        select new Reminder(person.Pseudonym, calendar.Product, calendar.Year, rule.Milestone, day.Due, past.Min());
}
