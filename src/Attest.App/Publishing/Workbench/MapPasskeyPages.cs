using System.Net.Mime;
using System.Text;
using Attest.App.Network.SignIn;
using Attest.Publishing.Pages;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Publishing.Workbench;

/// <summary>Passkeys (WebAuthn, level 3): what the browser's script asks before and sends after a device has been asked. Without the script nobody sees them, and everything else works.</summary>
internal static class MapPasskeyPages
{
    /// <summary>Adds them.</summary>
    public static void MapPasskeys(this OfficeRoutes routes)
    {
        routes.Form("/office/passkeys/ask", Leave.Anyone, async (request, _) => Json(await request.Use<SignInManager<Member>>().MakePasskeyRequestOptionsAsync(null!)));
        routes.Form("/office/passkeys/sign-in", Leave.Anyone, SignInAsync);
        routes.Form("/office/passkeys/make", Leave.Member, async (request, form) => !await MapAccountPages.KnowsPasswordAsync(request, form)
            ? Refuse(request, request.Texts["That is not your password."], "/office/account")
            : Json(await request.Use<SignInManager<Member>>().MakePasskeyCreationOptionsAsync(new() { Id = request.Me.Pseudonym.Value, Name = request.Me.Pseudonym.Value, DisplayName = request.Me.Pseudonym.Value })));
        routes.Form("/office/passkeys/add", Leave.Member, AddAsync);
    }

    private static async Task<PageAnswer> SignInAsync(OfficeRequest request, IFormCollection form)
    {
        var result = request.Person is null ? await request.Use<SignInManager<Member>>().PasskeySignInAsync(form["credential"].ToString()) : SignInResult.Success;
        return result.Succeeded ? PageAnswer.Move(Within(form["to"].ToString())) : Refuse(request, request.Texts["This passkey opens nothing here. Sign in with your password."], "/office/sign-in");
    }

    private static async Task<PageAnswer> AddAsync(OfficeRequest request, IFormCollection form)
    {
        var made = await request.Use<SignInManager<Member>>().PerformPasskeyAttestationAsync(form["credential"].ToString());
        if (!made.Succeeded || made.UserEntity.Id != request.Me.Pseudonym.Value || await request.Use<UserManager<Member>>().FindByIdAsync(request.Me.Pseudonym.Value) is not { } member)
            return Refuse(request, request.Texts["The device made no passkey that can be used here. Try again."], "/office/account");
        await request.Use<MemberStore>().AddOrUpdatePasskeyAsync(member, made.Passkey, request.Aborted);
        return PageAnswer.Move("/office/account?done=passkey");
    }

    private static string Within(string to) => to.StartsWith("/office/", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal) ? to : "/office";

    private static PageAnswer Refuse(OfficeRequest request, string detail, string suggestion) => PageAnswer.Show(new MissingPage
    {
        Address = request.Http.Path.Value!,
        Title = request.Texts["Passkey not taken"],
        Description = detail,
        Status = StatusCodes.Status400BadRequest,
        Detail = detail,
        Suggestions = [new(request.Texts["Back"], suggestion)],
    });

    private static PageAnswer Json(string options) => PageAnswer.Send(PageBody.Of(MediaTypeNames.Application.Json, Encoding.UTF8.GetBytes(options)));
}
