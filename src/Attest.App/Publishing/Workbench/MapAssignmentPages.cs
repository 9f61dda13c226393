using System.Globalization;
using Attest.Network;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Workbench;

/// <summary>The addresses of assignments: who covers which State for an edition, and what is to be found out about it. What lies outside a person's States is answered as what is not there.</summary>
internal static class MapAssignmentPages
{
    private static readonly Leave Readers = Leave.Of(AssignmentLeave.Readers);
    private static readonly Leave Assigners = Leave.Of(AssignmentLeave.Assigners);

    /// <summary>Adds them.</summary>
    public static void MapAssignments(this OfficeRoutes routes)
    {
        routes.Page("/office/assignments", Readers, request => request.Office.Calendars.All is [var newest, ..] ? PageAnswer.Move("/office/assignments/" + newest.Edition) : PageAnswer.Show(BuildAssignmentsPage.Empty(request)));
        routes.Page("/office/assignments/{edition}", Readers, request => MapCalendarPages.Asked(request) is { } calendar ? PageAnswer.Show(new BuildAssignmentsPage(request, calendar).Build()) : request.Nothing());
        routes.Page("/office/assignments/{edition}.csv", Readers, request =>
            MapCalendarPages.Asked(request) is { } calendar ? PageAnswer.Send(PageBody.Of("text/csv; charset=utf-8", new BuildAssignmentsPage(request, calendar).Table().Csv())) : request.Nothing());
        routes.Form("/office/assignments/{edition}/copy", Assigners, CopyAsync);
        routes.Page("/office/assignments/{edition}/{jurisdiction}", Readers, request => Asked(request) is var (calendar, state) ? PageAnswer.Show(new BuildAssignmentPage(request, calendar, state).Build()) : request.Nothing());
        Form(routes, "", Assigners, GiveAsync);
        Form(routes, "/questions", Leave.Of(DraftLeave.Roles), MarkAsync);
        Form(routes, "/{number}/take", Assigners, async (request, calendar, state, _) =>
            Held(request, calendar, state) is { } kept && await request.Office.Assignments.TakeBackAsync(kept.Number, request.Me.Pseudonym, request.Aborted) ? Back(calendar, state) : request.Nothing());
        Form(routes, "/{number}/reassign", Assigners, ReassignAsync);
    }

    private static void Form(OfficeRoutes routes, string rest, Leave leave, Func<OfficeRequest, EditionCalendar, JurisdictionCode, IFormCollection, Task<PageAnswer>> take) => routes.Form(
        "/office/assignments/{edition}/{jurisdiction}" + rest, leave, (request, form) => Asked(request) is var (calendar, state) ? take(request, calendar, state, form) : Task.FromResult(request.Nothing()));

    private static async Task<PageAnswer> CopyAsync(OfficeRequest request, IFormCollection form)
    {
        if (MapCalendarPages.Asked(request) is not { } calendar || request.Office.Assignments.LastBefore(calendar) is not { } last)
            return request.Nothing();
        var copied = await request.Office.Assignments.CopyAsync(last, calendar, request.Me.Assigns, request.Me.Pseudonym, request.Aborted);
        return PageAnswer.Move(string.Create(CultureInfo.InvariantCulture, $"/office/assignments/{calendar.Edition}?copied={copied}"));
    }

    private static async Task<PageAnswer> GiveAsync(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state, IFormCollection form)
    {
        var theme = form["theme"].ToString().Trim() is { Length: > 0 } named ? named : "all";
        if (!request.Me.Assigns(state, theme))
            return request.Me.Assigns(state) ? Again(request, calendar, state, "theme", request.Texts["Choose a theme that is yours to assign; leave it empty for all."]) : request.Nothing();
        try
        {
            if (Known(request, form) is not { } person)
                return Again(request, calendar, state, "person", request.Texts["Choose somebody who has a role on this State and theme."]);
            await request.Office.Assignments.GiveAsync(new(calendar.Product, calendar.Year, 0, state, theme), person.Pseudonym, form["note"].ToString(), request.Me.Pseudonym, request.Aborted);
            return Back(calendar, state);
        }
        catch (ArgumentException wrong)
        {
            return wrong.ParamName switch
            {
                "note" => Again(request, calendar, state, "note", request.Texts["A note is one line of at most 500 characters."]),
                "theme" => Again(request, calendar, state, "theme", request.Texts["A theme has lower-case letters, digits and hyphens; leave it empty for all."]),
                _ => Again(request, calendar, state, "person", request.Texts["Choose somebody who has a role on this State and theme."]),
            };
        }
    }

    private static async Task<PageAnswer> ReassignAsync(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state, IFormCollection form)
    {
        if (Held(request, calendar, state) is not { } kept)
            return request.Nothing();
        try
        {
            return Known(request, form) is { } person && await request.Office.Assignments.ReassignAsync(kept.Number, person.Pseudonym, request.Me.Pseudonym, request.Aborted) ? Back(calendar, state)
                : Again(request, calendar, state, $"person-{kept.Number}", request.Texts["Choose somebody who has a role on this State and theme."]);
        }
        catch (ArgumentException)
        {
            return Again(request, calendar, state, $"person-{kept.Number}", request.Texts["Choose somebody who has a role on this State and theme."]);
        }
    }

    // Only on what is asked now: a question whose statement has changed is another one.
    private static async Task<PageAnswer> MarkAsync(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state, IFormCollection form)
    {
        if (!request.Me.Works(state) || !Vocabulary.TryParse<QuestionStanding>(form["standing"].ToString(), out var standing)
            || BuildAssignmentPage.Questions(request, calendar, state).FirstOrDefault(asked => asked.Identity == form["question"]) is not { } question)
            return request.Nothing();
        try
        {
            await request.Office.Assignments.MarkAsync(calendar, state, question, standing, form["note"].ToString(), request.Me.Pseudonym, request.Aborted);
            return PageAnswer.Move($"{BuildAssignmentPage.AddressOf(calendar, state)}?part={(int.TryParse(form["part"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 1)}#{question.Identity}");
        }
        catch (ArgumentException)
        {
            return Again(request, calendar, state, question.Identity, request.Texts["A note is one line of at most 500 characters."]);
        }
    }

    // Whom the one who assigns may know of.
    private static Person? Known(OfficeRequest request, IFormCollection form) =>
        Pseudonym.TryParse(form["person"].ToString(), out var pseudonym) && request.Office.People.Find(pseudonym) is { } person && request.Me.Knows(person) ? person : null;

    private static Assignment? Held(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state) =>
        long.TryParse(request.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && request.Office.Assignments.Find(number) is { } kept
        && (kept.Address.Product, kept.Address.Edition, kept.Address.Jurisdiction) == (calendar.Product, calendar.Year, state) && request.Me.Assigns(kept) ? kept : null;

    private static PageAnswer Again(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state, string field, string words) =>
        PageAnswer.Show(new BuildAssignmentPage(request, calendar, state).Build() with { Problems = [new FieldProblem(field, words)] });

    private static PageAnswer Back(EditionCalendar calendar, JurisdictionCode state) => PageAnswer.Move(BuildAssignmentPage.AddressOf(calendar, state));

    private static (EditionCalendar Calendar, JurisdictionCode State)? Asked(OfficeRequest request) =>
        MapCalendarPages.Asked(request) is { } calendar && JurisdictionCode.TryParse(request.Part("jurisdiction"), out var state) && request.Live.Registers.Jurisdictions.Find(state) is not null && request.Me.Sees(state)
            ? (calendar, state) : null;
}
