using System.Collections.Immutable;
using Attest.App.Network.SignIn;
using Attest.Network.Cycle;
using Attest.Publishing.Pages.Workbench;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Publishing.Workbench;

/// <summary>The way in and out: address and password, then the code of the second factor or one from paper.</summary>
internal static class MapSignInPages
{
    /// <summary>Adds it, and the first page behind it.</summary>
    public static void MapSignIn(this OfficeRoutes routes, Lazy<ImmutableArray<MilestoneRule>> milestones)
    {
        routes.Page("/office", Leave.Member, request => PageAnswer.Show(Front(request, milestones.Value)));
        routes.Page("/office/sign-in", Leave.Anyone, request => request.Person is not null ? PageAnswer.Move("/office") : PageAnswer.Show(SignIn(request, Target(request.Query("to")))));
        routes.Form("/office/sign-in", Leave.Anyone, CheckPasswordAsync);
        routes.Page("/office/sign-in/code", Leave.Anyone, request => PageAnswer.Show(Code(request, Target(request.Query("to")))));
        routes.Form("/office/sign-in/code", Leave.Anyone, CheckCodeAsync);
        routes.Form("/office/sign-out", Leave.Member, async (request, _) =>
        {
            await request.Http.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            request.Http.HttpContext.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            return PageAnswer.Move("/office/sign-in");
        });
    }

    // The same answer, after the same work, whoever is asked for: nobody learns here who works in the network.
    private static async Task<PageAnswer> CheckPasswordAsync(OfficeRequest request, IFormCollection form)
    {
        if (request.Person is not null)
            return PageAnswer.Move("/office");
        var to = Target(form["to"].ToString());
        var (store, password) = (request.Use<MemberStore>(), form["password"].ToString());
        if (store.FindByEmail(form["email"].ToString()) is { PasswordHash: not null } member)
        {
            var result = await request.Use<SignInManager<Member>>().PasswordSignInAsync(member, password, isPersistent: false, lockoutOnFailure: true);
            if (result.RequiresTwoFactor)
                return PageAnswer.Move(Behind("/office/sign-in/code", to));
            // Whoever is locked out is answered without a look at the password.
            if (result.IsLockedOut || result.IsNotAllowed)
                HashInVain(request, password);
        }
        else
            HashInVain(request, password);
        return PageAnswer.Show(SignIn(request, to) with
        {
            Email = form["email"].ToString(),
            Problems = [new("email", request.Texts["This address and password do not go together, or too many attempts were made. After ten in a row nobody is let in for a quarter of an hour."])],
        });
    }

    private static async Task<PageAnswer> CheckCodeAsync(OfficeRequest request, IFormCollection form)
    {
        var (to, code, signIn) = (Target(form["to"].ToString()), form["code"].ToString(), request.Use<SignInManager<Member>>());
        if (request.Person is not null || await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            return PageAnswer.Move(Behind("/office/sign-in", to));
        var result = code.Any(char.IsAsciiLetter)
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(code)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        return result.Succeeded ? PageAnswer.Move(to) : PageAnswer.Show(Code(request, to) with
        {
            Problems = [new("code", request.Texts["This code is wrong, was used before or has run out, or too many attempts were made. Wait for the next one; after ten in a row nobody is let in for a quarter of an hour."])],
        });
    }

    private static OfficeFrontPage Front(OfficeRequest request, ImmutableArray<MilestoneRule> milestones) => new()
    {
        Address = "/office",
        Title = request.Texts["The office"],
        Description = request.Texts["Where the network works: what is due, and what waits for you."],
        Duties = [.. request.Me.Duties.Select(duty => DutyText.Of(duty, request.Live))],
        Due =
        [
            .. from calendar in request.Office.Calendars.All
               from day in calendar.Days
               where day.On(request.Live.Today) is DueStanding.Late or DueStanding.Near && milestones.First(rule => rule.Milestone == day.Milestone).Roles.Any(request.Me.Has)
               orderby day.Due
               let said = DueText.Of(day, request.Live.Today, request.Texts)
               select new OfficeFrontPage.Next(new(request.Texts.Of("{0}: {1}", calendar.Edition, request.Live.Words.Of("milestone", day.Milestone)), "/office/calendar#" + calendar.Edition), said.Words, said.Mark),
        ],
        Assignments = [.. BuildCovered.Of(request, milestones)],
        RecoveryCodesLeft = request.Office.SignIns.RecoveryCodesLeft(request.Me.Pseudonym),
    };

    private static SignInPage SignIn(OfficeRequest request, string to) => new()
    {
        Address = "/office/sign-in",
        Title = request.Texts["Sign in"],
        Description = request.Texts["For people of the network; whoever works here was invited."],
        To = to,
    };

    private static SignInCodePage Code(OfficeRequest request, string to) => new()
    {
        Address = "/office/sign-in/code",
        Title = request.Texts["Second factor"],
        Description = request.Texts["The six digits that your app shows, or one of the codes you keep on paper."],
        To = to,
    };

    private static string Behind(string address, string to) => to == "/office" ? address : $"{address}?to={Uri.EscapeDataString(to)}";

    // Only within the office: a link to sign in leads nowhere else.
    private static string Target(string to) => to.StartsWith("/office/", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal) && !to.StartsWith("/office/sign", StringComparison.Ordinal) ? to : "/office";

    private static void HashInVain(OfficeRequest request, string password) => request.Use<IPasswordHasher<Member>>().HashPassword(null!, password);
}
