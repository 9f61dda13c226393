using System.Collections.Immutable;
using System.Globalization;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>The calendars of editions: everybody sees what is due, late and done; final editors and administrators make calendars, move days and say what is done.</summary>
internal static class MapCalendarPages
{
    private static readonly Role[] Keepers = [Role.FinalEditor, Role.Administrator];

    /// <summary>Adds them.</summary>
    public static void MapCalendars(this OfficeRoutes routes, Lazy<ImmutableArray<MilestoneRule>> rules)
    {
        routes.Page("/office/calendar", Leave.Member, request => PageAnswer.Show(Show(request, rules.Value)));
        routes.Form("/office/calendar", Leave.Of(Keepers), (request, form) => MakeAsync(request, form, rules.Value));
        routes.Form("/office/calendar/{edition}/move", Leave.Of(Keepers), (request, form) => MoveAsync(request, form, rules.Value));
        routes.Form("/office/calendar/{edition}/done", Leave.Of(Keepers), async (request, form) =>
        {
            if (Asked(request) is not { } calendar || !Vocabulary.TryParse<Milestone>(form["milestone"].ToString(), out var milestone))
                return request.Nothing();
            await request.Office.Calendars.FinishAsync(calendar, milestone, form["done"] == "on", request.Me.Pseudonym, request.Aborted);
            return Back(calendar);
        });
    }

    /// <summary>The calendar that an address names, or null.</summary>
    public static EditionCalendar? Asked(OfficeRequest request) =>
        request.Part("edition") is var edition && edition.LastIndexOf('-') is > 0 and var dash && int.TryParse(edition.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? request.Office.Calendars.Find(edition[..dash], year)
            : null;

    private static async Task<PageAnswer> MakeAsync(OfficeRequest request, IFormCollection form, ImmutableArray<MilestoneRule> rules)
    {
        if (!int.TryParse(form["year"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9999 || Day(form["meeting"].ToString()) is not { } meeting)
            return Again(request, form, rules, new("meeting", request.Texts["Give a year of four digits and a day, as 2026-11-30."]));
        try
        {
            var calendar = EditionCalendar.For(form["product"].ToString().Trim(), year, "", meeting, rules);
            await request.Office.Calendars.AddAsync(calendar, request.Me.Pseudonym, request.Aborted);
            return Back(calendar);
        }
        catch (ArgumentException)
        {
            return Again(request, form, rules, new("product", request.Texts["Give a product of lower-case letters and a year that has no calendar yet."]));
        }
    }

    private static async Task<PageAnswer> MoveAsync(OfficeRequest request, IFormCollection form, ImmutableArray<MilestoneRule> rules)
    {
        if (Asked(request) is not { } calendar || !Vocabulary.TryParse<Milestone>(form["milestone"].ToString(), out var milestone))
            return request.Nothing();
        if (Day(form["day"].ToString()) is not { } day || string.IsNullOrWhiteSpace(form["reason"]))
            return Again(request, form, rules, new("day-" + calendar.Edition, request.Texts["Give the new day, as 2026-11-30, and say in one line why it is moved."]));
        try
        {
            return Back(await request.Office.Calendars.MoveAsync(calendar, milestone, day, form["reason"].ToString(), request.Me.Pseudonym, request.Aborted));
        }
        catch (ArgumentException)
        {
            return Again(request, form, rules, new("day-" + calendar.Edition, request.Texts["Days must follow each other: no freeze before the cut-off and the end of the comments, no embargo before the freeze, no launch before the embargo; and the reason is one line."]));
        }
    }

    private static PageAnswer Back(EditionCalendar calendar) => PageAnswer.Move("/office/calendar#" + calendar.Edition);

    private static PageAnswer Again(OfficeRequest request, IFormCollection form, ImmutableArray<MilestoneRule> rules, FieldProblem problem) => PageAnswer.Show(Show(request, rules) with
    {
        Problems = [problem],
        Entered = form.Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())).Append(KeyValuePair.Create("edition", request.Part("edition"))).ToDictionary(),
    });

    private static CalendarPage Show(OfficeRequest request, ImmutableArray<MilestoneRule> rules) => new()
    {
        Address = "/office/calendar",
        Title = request.Texts["Calendar"],
        Description = request.Texts["By which days the editions are made; what concerns you is bold."],
        MayChange = Keepers.Any(request.Me.Has),
        Cycles = [.. request.Office.Calendars.All.Select(calendar => Cycle(request, calendar, rules))],
    };

    private static CalendarPage.Cycle Cycle(OfficeRequest request, EditionCalendar calendar, ImmutableArray<MilestoneRule> rules)
    {
        Draft[] drafts = [.. request.Office.Drafts.All.Of(calendar).Where(request.Me.Reads)];
        var isOver = calendar[Milestone.DraftsDue].Due < request.Live.Today;
        return new(
            calendar.Edition,
            request.Texts.Of("For the meeting that begins on {0}.", request.Texts.Dates.Of(calendar.MeetingOn)),
            [.. calendar.Days.Select(day => Row(request, day, rules.First(rule => rule.Milestone == day.Milestone).Roles, drafts))],
            [.. drafts.Where(draft => isOver && draft.IsThere(Milestone.DraftsDue) == false).Select(draft => new PageLink(request.Live.NameOf(draft.Address.Jurisdiction), BuildDraftPages.AddressOf(draft)))],
            [.. request.Office.Calendars.MovesOf(calendar).Select(move => Told(request, move))],
            request.Me.Has(Role.FinalEditor) ? "/office/readiness/" + calendar.Edition : null);
    }

    private static CalendarPage.Day Row(OfficeRequest request, CalendarDay day, ImmutableArray<Role> roles, Draft[] drafts)
    {
        var asked = drafts.Select(draft => draft.IsThere(day.Milestone)).OfType<bool>().ToArray();
        var there = asked.Length == 0 ? "" : request.Texts.Of("{0} of {1} drafts", request.Texts.Number(asked.Count(isThere => isThere)), request.Texts.Number(asked.Length));
        var (words, mark) = DueText.Of(day, request.Live.Today, request.Texts);
        return new(Vocabulary.Word(day.Milestone), request.Live.Words.Of("milestone", day.Milestone), day.Due, string.Join(", ", roles.Select(role => DutyText.Role(role, request.Live))), words, mark, there, day.DoneAt is not null, roles.Any(request.Me.Has));
    }

    private static string Told(OfficeRequest request, MilestoneMove move) => request.Texts.Of("{0}: {1} moved from {2} to {3} by {4}: {5}",
        request.Texts.Dates.Of(DateOnly.FromDateTime(move.At.UtcDateTime)), request.Live.Words.Of("milestone", move.Milestone), request.Texts.Dates.Of(move.From), request.Texts.Dates.Of(move.To),
        move.By == OfficeEntry.Console ? request.Texts["on the machine itself"] : move.By, move.Reason);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
