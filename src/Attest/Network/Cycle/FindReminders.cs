using Attest.Network.Assignments;
using Attest.Network.Writing;

namespace Attest.Network.Cycle;

/// <summary>
/// Who is to be reminded of what on a day. Of the days on which a rule reminds only the last one past counts: whoever comes late is not told the same thing four times. Whoever is
/// assigned is reminded of drafts, whatever the role; whoever only writes, and has handed everything in, is not.
/// </summary>
public static class FindReminders
{
    /// <summary>The reminders of a day, also those that went out before.</summary>
    public static IEnumerable<Reminder> On(DateOnly today, IEnumerable<EditionCalendar> calendars, IReadOnlyCollection<MilestoneRule> rules, IReadOnlyCollection<Person> people, IReadOnlyCollection<Draft> drafts, IReadOnlyCollection<Assignment> assignments) =>
        from calendar in calendars
        let own = drafts.Of(calendar).ToArray()
        let covers = assignments.Of(calendar).ToArray()
        from rule in rules
        let day = calendar[rule.Milestone]
        where day.DoneAt is null
        let past = rule.Remind.Where(before => day.Due.AddDays(-before) <= today).ToArray()
        where past.Length > 0
        from person in people
        where person is { HasJoined: true, DisabledAt: null } && Concerns(rule, person, own, covers)
        select new Reminder(person.Pseudonym, calendar.Product, calendar.Year, rule.Milestone, day.Due, past.Min());

    private static bool Concerns(MilestoneRule rule, Person person, Draft[] drafts, Assignment[] covers)
    {
        Role[] roles = [.. rule.Roles.Where(person.Has)];
        var writes = rule.Milestone == Milestone.DraftsDue && (roles is [] or [Role.Researcher]);
        return writes
            ? (roles.Length > 0 || covers.Any(kept => kept.Person == person.Pseudonym)) && !person.HasHandedIn(drafts, covers)
            : roles.Length > 0;
    }
}
