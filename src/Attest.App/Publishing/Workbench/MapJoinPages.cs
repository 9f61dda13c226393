using Attest.App.Network.SignIn;
using Attest.Network;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Publishing.Workbench;

/// <summary>The link of an invitation: whoever holds it sets a password and a second factor, once.</summary>
internal static class MapJoinPages
{
    /// <summary>Adds it.</summary>
    public static void MapJoining(this OfficeRoutes routes)
    {
        routes.Page("/office/join/{secret}", Leave.Anyone, request => request.Office.People.FindInvited(request.Part("secret")) is { } person
            ? PageAnswer.Show(Join(request, person, MakeSecondFactor.New(request.Use<OneTimeCodes>()))) : request.Nothing());
        routes.Form("/office/join/{secret}", Leave.Anyone, TakeAsync);
    }

    private static async Task<PageAnswer> TakeAsync(OfficeRequest request, IFormCollection form)
    {
        var secret = request.Part("secret");
        if (request.Office.People.FindInvited(secret) is not { } person)
            return request.Nothing();
        var codes = request.Use<OneTimeCodes>();
        var (password, factor) = (form["password"].ToString(), MakeSecondFactor.Again(codes, form["factor"].ToString()));
        var problems = Problems(request, person, password, codes.StepOf(factor.Key, form["code"].ToString()) is not null);
        if (problems.Length > 0)
            return PageAnswer.Show(Join(request, person, factor) with { Problems = problems });
        var recovery = RecoveryCode.MakeAll();
        var hash = request.Use<IPasswordHasher<Member>>().HashPassword(null!, password);
        return await request.Office.SignIns.JoinAsync(secret, hash, factor.Sealed, recovery.Select(RecoveryCode.Fold), request.Aborted) is null
            ? request.Nothing()
            : PageAnswer.Show(Codes(request, recovery, new(request.Texts["Sign in"], "/office/sign-in")));
    }

    /// <summary>The page on which new recovery codes are shown.</summary>
    public static RecoveryCodesPage Codes(OfficeRequest request, IReadOnlyList<string> codes, PageLink next) => new()
    {
        Address = request.Http.Path.Value!,
        Title = request.Texts["Your recovery codes"],
        Description = request.Texts["Each serves once in place of a code of your app. They are shown this one time: write them down and keep them where nobody looks for them."],
        Codes = codes,
        Next = next,
    };

    private static FieldProblem[] Problems(OfficeRequest request, Person person, string password, bool isCodeRight) =>
    [
        .. PasswordRules.Refuse(password, person, request.Live.Organisation, request.Texts) is { } refused ? [new FieldProblem("password", refused)] : Array.Empty<FieldProblem>(),
        .. isCodeRight ? [] : new[] { new FieldProblem("code", request.Texts["The code is not the one that this key shows now. Look whether the clock of your device is right, and type the newest code."]) },
    ];

    private static JoinPage Join(OfficeRequest request, Person person, SecondFactor factor) => new()
    {
        Address = request.Http.Path.Value!,
        Title = request.Texts["Join the network"],
        Description = request.Texts["Choose a password and set up your second factor; then you can sign in."],
        Email = person.Email.Reveal(),
        Pseudonym = person.Pseudonym.Value,
        Factor = factor,
    };
}
