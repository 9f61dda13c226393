using System.Security.Claims;
using Attest.App.Network.SignIn;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Publishing.Workbench;

/// <summary>What people set for themselves. Whatever opens the office is changed with the password only, so that a browser left open gives nothing away for good.</summary>
internal static class MapAccountPages
{
    /// <summary>Adds it.</summary>
    public static void MapAccount(this OfficeRoutes routes)
    {
        routes.Page("/office/account", Leave.Member, request => PageAnswer.Show(Account(request)));
        routes.Form("/office/account/password", Leave.Member, ChangePasswordAsync);
        routes.Form("/office/account/second-factor", Leave.Member, ChangeSecondFactorAsync);
        routes.Form("/office/account/recovery-codes", Leave.Member, MakeCodesAsync);
        routes.Form("/office/account/passkeys/remove", Leave.Member, async (request, form) =>
        {
            await request.Office.Passkeys.RemoveAsync(request.Me.Pseudonym, Bytes(form["credential"].ToString()), request.Aborted);
            return PageAnswer.Move("/office/account?done=removed");
        });
        routes.Form("/office/account/sessions/end", Leave.Member, async (request, form) =>
        {
            await request.Office.Sessions.EndNamedAsync(request.Me.Pseudonym, form["session"].ToString(), request.Aborted);
            return PageAnswer.Move("/office/account?done=ended");
        });
        routes.Form("/office/account/sessions/end-all", Leave.Member, async (request, _) =>
        {
            await request.Office.Sessions.EndAllAsync(request.Me.Pseudonym, request.Aborted);
            return PageAnswer.Move("/office/sign-in");
        });
        routes.Form("/office/account/showing", Leave.Member, async (request, form) =>
        {
            await request.Office.People.HideAsync(request.Me, form["hidden"] == "on", request.Me.Pseudonym, request.Aborted);
            try
            {
                await request.Office.People.CreditAsync(request.Me, form["credit"].ToString(), request.Me.Pseudonym, request.Aborted);
            }
            catch (ArgumentException)
            {
                return Again(request, "credit", request.Texts["The list of contributors has one line of at most 200 characters for you."]);
            }
            return PageAnswer.Move("/office/account?done=kept");
        });
    }

    private static async Task<PageAnswer> ChangePasswordAsync(OfficeRequest request, IFormCollection form)
    {
        if (!await KnowsPasswordAsync(request, form))
            return Again(request, "current-password", Wrong(request));
        if (PasswordRules.Refuse(form["password"].ToString(), request.Me, request.Live.Organisation, request.Texts) is { } refused)
            return Again(request, "new-password", refused);
        await request.Office.SignIns.SetPasswordAsync(request.Me.Pseudonym, request.Use<IPasswordHasher<Member>>().HashPassword(null!, form["password"].ToString()), request.Aborted);
        await request.Http.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return PageAnswer.Move("/office/sign-in");
    }

    private static async Task<PageAnswer> ChangeSecondFactorAsync(OfficeRequest request, IFormCollection form)
    {
        var codes = request.Use<OneTimeCodes>();
        var factor = MakeSecondFactor.Again(codes, form["factor"].ToString());
        if (!await KnowsPasswordAsync(request, form))
            return Again(request, "factor-password", Wrong(request), factor);
        if (codes.StepOf(factor.Key, form["code"].ToString()) is null)
            return Again(request, "code", request.Texts["The code is not the one that this key shows now. Look whether the clock of your device is right, and type the newest code."], factor);
        await request.Office.SignIns.SetSecondFactorAsync(request.Me.Pseudonym, factor.Sealed, request.Aborted);
        return PageAnswer.Move("/office/account?done=factor");
    }

    private static async Task<PageAnswer> MakeCodesAsync(OfficeRequest request, IFormCollection form)
    {
        if (!await KnowsPasswordAsync(request, form))
            return Again(request, "codes-password", Wrong(request));
        var codes = RecoveryCode.MakeAll();
        await request.Office.SignIns.SetRecoveryCodesAsync(request.Me.Pseudonym, codes.Select(RecoveryCode.Fold), request.Aborted);
        return PageAnswer.Show(MapJoinPages.Codes(request, codes, new(request.Texts["Your account"], "/office/account")));
    }

    /// <summary>Whether a form says the person's password; wrong ones count as those of the way in do.</summary>
    public static async Task<bool> KnowsPasswordAsync(OfficeRequest request, IFormCollection form) =>
        await request.Use<UserManager<Member>>().FindByIdAsync(request.Me.Pseudonym.Value) is { } member
        && (await request.Use<SignInManager<Member>>().CheckPasswordSignInAsync(member, form["current"].ToString(), lockoutOnFailure: true)).Succeeded;

    private static string Wrong(OfficeRequest request) => request.Texts["That is not your password."];

    private static PageAnswer Again(OfficeRequest request, string field, string words, SecondFactor? factor = null) =>
        PageAnswer.Show(Account(request) is var page ? page with { Problems = [new FieldProblem(field, words)], Factor = factor ?? page.Factor } : page);

    private static AccountPage Account(OfficeRequest request)
    {
        var (me, office) = (request.Me, request.Office);
        var current = request.Http.HttpContext.User.FindFirstValue(SessionTickets.Claims.Session);
        return new()
        {
            Address = "/office/account",
            Title = request.Texts["Your account"],
            Description = request.Texts["How you sign in, where you are signed in, and what others see of you."],
            Email = me.Email.Reveal(),
            Duties = [.. me.Duties.Select(duty => DutyText.Of(duty, request.Live))],
            IsHidden = me.IsHidden,
            Credit = me.Credit ?? "",
            Sessions = [.. office.Sessions.Of(me.Pseudonym).Select(session => new AccountPage.SignedIn(session.Name, session.Device, session.BeganAt, session.SeenAt, session.Name == current))],
            Passkeys = [.. office.Passkeys.Of(me.Pseudonym).Select(passkey => new AccountPage.Key(Convert.ToHexStringLower(passkey.Credential.Span), passkey.AddedAt))],
            RecoveryCodesLeft = office.SignIns.RecoveryCodesLeft(me.Pseudonym),
            Factor = MakeSecondFactor.New(request.Use<OneTimeCodes>()),
            Done = request.Query("done") switch
            {
                "passkey" => request.Texts["The passkey was added."],
                "removed" => request.Texts["The passkey was taken away."],
                "ended" => request.Texts["That browser is signed out."],
                "factor" => request.Texts["Your app’s new key counts from now on."],
                "kept" => request.Texts["Kept."],
                _ => null,
            },
        };
    }

    private static byte[] Bytes(string hexadecimal) => hexadecimal.Length % 2 == 0 && hexadecimal.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hexadecimal) : [];
}
