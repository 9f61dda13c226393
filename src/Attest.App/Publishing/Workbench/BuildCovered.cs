using System.Collections.Immutable;
using Attest.Network.Cycle;
using Attest.Publishing.Pages.Workbench;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the list of what a person covers, for the first page of the office.</summary>
internal static class BuildCovered
{
    /// <summary>The States of editions that are not launched yet, with how many questions are open and what is due next.</summary>
    public static IEnumerable<OfficeFrontPage.Covered> Of(OfficeRequest request, ImmutableArray<MilestoneRule> milestones) =>
        from calendar in request.Office.Calendars.All
        where calendar[Milestone.Launch].DoneAt is null
        let next = Next(request, calendar, milestones)
        orderby next?.Due ?? DateOnly.MaxValue
        from kept in request.Office.Assignments.All.Of(calendar)
        where kept.Person == request.Me.Pseudonym
        group kept by (calendar, next, kept.Address.Jurisdiction) into one
        let state = one.Key.Jurisdiction
        select new OfficeFrontPage.Covered(
            new(request.Texts.Of("{0}, {1}", request.Live.NameOf(state), one.Key.calendar.Edition), BuildAssignmentPage.AddressOf(one.Key.calendar, state)),
            BuildAssignmentPage.CountOpen(BuildAssignmentPage.Questions(request, one.Key.calendar, state), request.Office.Assignments.MarksOf(one.Key.calendar, state)),
            one.Key.next is { } due ? request.Texts.Of("{0}: {1}", request.Live.Words.Of("milestone", due.Milestone), request.Texts.Dates.Of(due.Due)) : "");

    private static CalendarDay? Next(OfficeRequest request, EditionCalendar calendar, ImmutableArray<MilestoneRule> milestones) =>
        calendar.Days.Where(day => day.DoneAt is null && milestones.First(rule => rule.Milestone == day.Milestone).Roles.Any(request.Me.Has)).MinBy(day => day.Due);
}
