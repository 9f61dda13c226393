using Attest.Network;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>The people of the network: everybody sees those who are not hidden; administrators invite, give and take roles, disable and reset.</summary>
internal static class MapPeoplePages
{
    private const int LogEntries = 200;

    private static readonly Leave Administrators = Leave.Of(Role.Administrator);

    /// <summary>Adds them.</summary>
    public static void MapPeople(this OfficeRoutes routes)
    {
        routes.Page("/office/people", Leave.Member, request => PageAnswer.Show(People(request)));
        routes.Form("/office/people", Administrators, InviteAsync);
        routes.Page("/office/people/{pseudonym}", Administrators, request => Asked(request) is { } person ? PageAnswer.Show(Show(request, person)) : request.Nothing());
        Change(routes, "give", (request, person, form) => DutyOf(form) is { } duty ? request.Office.People.GiveAsync(person, duty, request.Me.Pseudonym, request.Aborted) : Task.FromResult(false));
        Change(routes, "take", (request, person, form) =>
            person.Duties.FirstOrDefault(duty => duty.ToString() == form["duty"]) is { } duty ? request.Office.People.TakeAsync(person, duty, request.Me.Pseudonym, request.Aborted) : Task.FromResult(false));
        Change(routes, "disable", (request, person, _) => request.Office.People.DisableAsync(person, request.Me.Pseudonym, request.Aborted));
        Change(routes, "enable", (request, person, _) => request.Office.People.EnableAsync(person, request.Me.Pseudonym, request.Aborted));
        routes.Form("/office/people/{pseudonym}/invite", Administrators, async (request, _) =>
            Asked(request) is { HasJoined: false, DisabledAt: null } person ? Told(request, await request.Office.People.InviteAsync(person, request.Me.Pseudonym, request.Aborted)) : request.Nothing());
        routes.Form("/office/people/{pseudonym}/reset", Administrators, async (request, _) =>
            Asked(request) is { } person ? Told(request, await request.Office.People.ResetAsync(person, request.Me.Pseudonym, request.Aborted)) : request.Nothing());
        routes.Page("/office/log", Administrators, request => PageAnswer.Show(new OfficeLogPage
        {
            Address = "/office/log",
            Title = request.Texts["Log of the office"],
            Description = request.Texts["Who did what to whom, by pseudonym; the newest first. Entries are only ever added."],
            Entries = Entries(request, about: null),
        }));
    }

    private static void Change(OfficeRoutes routes, string what, Func<OfficeRequest, Person, IFormCollection, Task<bool>> change) =>
        routes.Form("/office/people/{pseudonym}/" + what, Administrators, async (request, form) =>
        {
            if (Asked(request) is not { } person)
                return request.Nothing();
            if (LeavesNoAdministrator(request, person, what, form))
                return PageAnswer.Show(Show(request, person) with { Problems = [new("duties", request.Texts["Somebody must be administrator: give the role to another person first."])] });
            await change(request, person, form);
            return PageAnswer.Move("/office/people/" + person.Pseudonym);
        });

    private static bool LeavesNoAdministrator(OfficeRequest request, Person person, string what, IFormCollection form) =>
        (what == "disable" || (what == "take" && form["duty"] == new Duty(Role.Administrator).ToString()))
        && !request.Office.People.All.Any(other => other.Pseudonym != person.Pseudonym && other is { HasJoined: true, DisabledAt: null } && other.Has(Role.Administrator))
        && person.Has(Role.Administrator);

    private static async Task<PageAnswer> InviteAsync(OfficeRequest request, IFormCollection form)
    {
        try
        {
            if (DutyOf(form) is not { } duty)
                throw new FormatException(request.Texts["Choose a role; an administrator’s has no State and no theme, and a theme is a word of small letters."]);
            var person = await request.Office.People.AddAsync(form["email"].ToString(), duty, request.Me.Pseudonym, request.Aborted);
            return Told(request, await request.Office.People.InviteAsync(person, request.Me.Pseudonym, request.Aborted));
        }
        catch (FormatException wrong)
        {
            return Again(new("role", wrong.Message));
        }
        catch (ArgumentException)
        {
            return Again(new("email", request.Texts["Give an address of e-mail that nobody here has yet: name@example.org."]));
        }

        PageAnswer Again(FieldProblem problem) => PageAnswer.Show(People(request) is var page ? page with { Problems = [problem], Invite = page.Invite! with { Entered = form.ToDictionary(field => field.Key, field => field.Value.ToString()) } } : page);
    }

    private static PeoplePage People(OfficeRequest request)
    {
        var isAdministrator = request.Me.Has(Role.Administrator);
        return new()
        {
            Address = "/office/people",
            Title = request.Texts["People"],
            Description = isAdministrator ? request.Texts["Everyone who works in the network."] : request.Texts["Who works in the network; some have chosen not to be shown."],
            People = [.. request.Office.People.All.Where(person => isAdministrator || person.Pseudonym == request.Me.Pseudonym || person is { IsHidden: false, DisabledAt: null, HasJoined: true }).Select(person => new PeoplePage.Row(
                person.Pseudonym.Value, [.. person.Duties.Select(duty => DutyText.Of(duty, request.Live))], Standing(request, person), isAdministrator ? "/office/people/" + person.Pseudonym : null))],
            Invite = isAdministrator ? Choices(request) : null,
        };
    }

    private static PersonPage Show(OfficeRequest request, Person person) => new()
    {
        Address = "/office/people/" + person.Pseudonym,
        Title = person.Pseudonym.Value,
        Description = request.Texts["What this person may do, and what was done."],
        Pseudonym = person.Pseudonym.Value,
        Email = person.Email.Reveal(),
        Standing = Standing(request, person),
        IsDisabled = person.DisabledAt is not null,
        HasJoined = person.HasJoined,
        Duties = [.. person.Duties.Select(duty => new InviteForm.Choice(duty.ToString(), DutyText.Of(duty, request.Live)))],
        Give = Choices(request),
        Log = Entries(request, person.Pseudonym),
    };

    private static PageAnswer Told(OfficeRequest request, Invitation invitation) => PageAnswer.Show(new InvitationPage
    {
        Address = request.Http.Path.Value!,
        Title = request.Texts["An invitation"],
        Description = request.Texts["The link is shown this one time. Send it by a way that nobody else reads; whoever opens it first sets the password."],
        Pseudonym = invitation.Person.Pseudonym.Value,
        Link = $"{request.Http.Scheme}://{request.Http.Host}{invitation.Address}",
        ExpiresAt = invitation.ExpiresAt,
    });

    private static InviteForm Choices(OfficeRequest request) => new(
        [.. Enum.GetValues<Role>().Select(role => new InviteForm.Choice(Vocabulary.Word(role), DutyText.Role(role, request.Live)))],
        [.. request.Live.ByName(request.Live.Registers.Jurisdictions.All).Select(jurisdiction => new InviteForm.Choice(jurisdiction.Code.Value, request.Live.NameOf(jurisdiction.Code)))]);

    // Null for what is no duty: an unknown role, State or theme, or an administrator of less than everything.
    private static Duty? DutyOf(IFormCollection form)
    {
        var (state, theme) = (form["state"].ToString(), form["theme"].ToString().Trim());
        if (!Vocabulary.TryParse<Role>(form["role"].ToString(), out var role) || (!JurisdictionCode.TryParse(state, out var jurisdiction) && state.Length > 0))
            return null;
        try
        {
            return new(role, state.Length == 0 ? null : jurisdiction, theme.Length == 0 ? null : theme);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Person? Asked(OfficeRequest request) => Pseudonym.TryParse(request.Part("pseudonym"), out var pseudonym) ? request.Office.People.Find(pseudonym) : null;

    private static string Standing(OfficeRequest request, Person person) =>
        person.DisabledAt is not null ? request.Texts["disabled"] : person.HasJoined ? "" : person.InvitedUntil is null ? request.Texts["not invited"] : request.Texts["invited, has not come yet"];

    private static LogEntry[] Entries(OfficeRequest request, Pseudonym? about) =>
        [.. request.Office.Log(about, LogEntries).Select(entry => new LogEntry(entry.At, entry.By == OfficeEntry.Console ? request.Texts["on the machine itself"] : entry.By, entry.About, request.Live.Words["act", entry.Act], entry.Detail))];
}
