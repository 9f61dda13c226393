using System.Security.Claims;
using Attest.App.Network.SignIn;
using Attest.Network;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Publishing.Workbench;

/// <summary>
/// Adds the addresses of the office, each with who may ask for it. All of them go through here: what is carried safely is answered, to whom it may be, and kept by nobody; a form is taken from its own page
/// alone. An address of the office that is not added here fails the test of authorisation.
/// </summary>
internal sealed class OfficeRoutes(IEndpointRouteBuilder web, Site site, AnswerRequest answer, CurrentOffice offices)
{
    private const long FormBytes = 64 * 1024;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Posting = [HttpMethods.Post];

    private readonly IAntiforgery antiforgery = web.ServiceProvider.GetRequiredService<IAntiforgery>();

    /// <summary>A page.</summary>
    public void Page(string pattern, Leave leave, Func<OfficeRequest, PageAnswer> build) => Page(pattern, leave, request => Task.FromResult(build(request)));

    /// <summary>A page, or a file to take away, that is made while it is waited for.</summary>
    public void Page(string pattern, Leave leave, Func<OfficeRequest, Task<PageAnswer>> build) =>
        Add(pattern, Reading, leave, build);

    /// <summary>What a form of the office sends; the answer is the page it leads to, or the form again with what is wrong.</summary>
    public void Form(string pattern, Leave leave, Func<OfficeRequest, IFormCollection, Task<PageAnswer>> take, long mostBytes = FormBytes) =>
        Add(pattern, Posting, leave, request => TakeAsync(request, take, mostBytes));

    private void Add(string pattern, string[] methods, Leave leave, Func<OfficeRequest, Task<PageAnswer>> build) =>
        web.MapMethods(pattern, methods, context => AnswerAsync(context, leave, build)).WithMetadata(leave);

    private async Task AnswerAsync(HttpContext context, Leave leave, Func<OfficeRequest, Task<PageAnswer>> build)
    {
        ApiAddresses.Close(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        var (language, isSafe) = (site.In(context.Request), CarriedSafely.Is(context.Request));
        if (context.Request.IsHttps)
            context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
        var answered = !isSafe ? Refuse(context.Request, language.Texts, StatusCodes.Status403Forbidden, language.Texts["Only over a safe line"], language.Texts["The office answers over https, or on the machine that serves it. Ask whoever runs the site for its address with https."])
            : offices.Find() is not { } office ? Refuse(context.Request, language.Texts, StatusCodes.Status404NotFound, language.Texts["No office here yet"], language.Texts["Nobody has been invited. Whoever runs the site invites the first administrator: attest user add."])
            : await AdmitAsync(new(context.Request, office, await PersonAsync(context, office), language), leave, build);
        await answer.FreshAsync(context, PageForm.Html, _ => answered);
    }

    private async Task<PageAnswer> AdmitAsync(OfficeRequest request, Leave leave, Func<OfficeRequest, Task<PageAnswer>> build)
    {
        if (leave.NeedsPerson && request.Person is null)
            return HttpMethods.IsPost(request.Http.Method)
                ? Refuse(request.Http, request.Texts, StatusCodes.Status403Forbidden, request.Texts["Not signed in"], request.Texts["Your session has ended, and nothing was kept. Sign in, go back and send it again."], "/office/sign-in")
                : PageAnswer.Move("/office/sign-in?to=" + Uri.EscapeDataString(request.Http.Path + request.Http.QueryString));
        if (leave.NeedsPerson && !leave.Admits(request.Me))
            return Refuse(request.Http, request.Texts, StatusCodes.Status403Forbidden, request.Texts["Not among your roles"], request.Texts["This page is for other roles than yours. An administrator can give you one."], "/office");
        return Fill(await build(request), request);
    }

    private async Task<PageAnswer> TakeAsync(OfficeRequest request, Func<OfficeRequest, IFormCollection, Task<PageAnswer>> take, long mostBytes)
    {
        var (http, texts) = (request.Http, request.Texts);
        if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = mostBytes;
        if (!http.HasFormContentType)
            return Refuse(http, texts, StatusCodes.Status415UnsupportedMediaType, texts["Not a form"], texts["This address takes the form on its page."]);
        // Before the token is looked for in it: what is read here is bounded.
        var form = await http.ReadFormAsync(new FormOptions { BufferBodyLengthLimit = mostBytes, MultipartBodyLengthLimit = mostBytes, ValueLengthLimit = (int)Math.Min(mostBytes, int.MaxValue) }, request.Aborted);
        return LocalEditing.IsOwnForm(http) && await antiforgery.IsRequestValidAsync(http.HttpContext)
            ? await take(request, form)
            : Refuse(http, texts, StatusCodes.Status403Forbidden, texts["Not from here"], texts["This form is taken only from its own page on this site."], "/office");
    }

    // What the person may do is looked up each time, so that a role that was taken back is gone with the next click.
    private static async Task<Person?> PersonAsync(HttpContext context, Office office)
    {
        var signedIn = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (signedIn.Principal is null || !Pseudonym.TryParse(signedIn.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var pseudonym))
            return null;
        // Tokens of forms hold for one person.
        context.User = signedIn.Principal;
        return office.People.Find(pseudonym);
    }

    private PageAnswer Fill(PageAnswer built, OfficeRequest request) => built.Page is not OfficePage page ? built : PageAnswer.Show(page with
    {
        FormToken = antiforgery.GetAndStoreTokens(request.Http.HttpContext).RequestToken!,
        Member = request.Person?.Pseudonym.Value,
        Menu = request.Person is { } person ? OfficeMenu.Of(person, request.Texts) : [],
    });

    private static PageAnswer Refuse(HttpRequest request, InterfaceTexts texts, int status, string title, string detail, string suggestion = "/") => PageAnswer.Show(new MissingPage
    {
        Address = request.Path.Value!,
        Title = title,
        Description = detail,
        Status = status,
        Detail = detail,
        Suggestions = [new(suggestion == "/" ? texts["The front page"] : suggestion == "/office" ? texts["The office"] : texts["Sign in"], suggestion)],
    });
}
