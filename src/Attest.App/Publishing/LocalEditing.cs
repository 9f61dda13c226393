using System.Net;
using Attest.Publishing;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>
/// Pages that write, while there are no people and roles: there only when the setting is on, and answered only on this machine. A request must come
/// straight from loopback (a proxy's would too, so one that names whom it speaks for is refused) and ask for a name of this machine (another site's
/// name can be made to point here); a form must come from a page of this site.
/// </summary>
internal sealed class LocalEditing(bool isOn, AnswerRequest answer, Func<HttpRequest, InterfaceTexts> textsOf)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Posting = [HttpMethods.Post];

    /// <summary>Whether a request comes from this machine, in one of its own names, and not through a proxy.</summary>
    public static bool IsLocal(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && IsNameOfThisMachine(request.Host.Host)
        && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("Via");

    /// <summary>Whether a form was sent by a page of this site; a browser that says where it comes from says it in one of two ways.</summary>
    public static bool IsOwnForm(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" => true,
        "" => request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"),
        _ => false,
    };

    /// <summary>A page, also as data at its address with <c>.json</c> after it, that only this machine sees; never kept.</summary>
    public void Page(IEndpointRouteBuilder site, string pattern, Func<HttpRequest, PageAnswer> build)
    {
        if (!isOn)
            return;
        site.MapMethods(pattern, Reading, context => AnswerAsync(context, PageForm.Html, build));
        site.MapMethods(pattern + ".json", Reading, context => AnswerAsync(context, PageForm.Json, build));
    }

    /// <summary>The table of such a page, at its address with <c>.csv</c> after it.</summary>
    public void Table(IEndpointRouteBuilder site, string pattern, Func<HttpRequest, PageAnswer> build)
    {
        if (isOn)
            site.MapMethods(pattern + ".csv", Reading, context => AnswerAsync(context, PageForm.Csv, build));
    }

    /// <summary>What a form of this site sends; the answer is the page it leads to, or the form again with what is wrong.</summary>
    public void Form(IEndpointRouteBuilder site, string pattern, Func<HttpRequest, IFormCollection, Task<PageAnswer>> take)
    {
        if (!isOn)
            return;
        site.MapMethods(pattern, Posting, async context =>
        {
            var request = context.Request;
            if (!IsLocal(request) || !IsOwnForm(request))
                await AnswerAsync(context, PageForm.Html, Refused);
            else if (!request.HasFormContentType)
                await AnswerAsync(context, PageForm.Html, NoForm);
            else
            {
                var form = await request.ReadFormAsync(context.RequestAborted);
                var taken = await take(request, form);
                await AnswerAsync(context, PageForm.Html, _ => taken);
            }
        });
    }

    private Task AnswerAsync(HttpContext context, PageForm form, Func<HttpRequest, PageAnswer> build)
    {
        ApiAddresses.Close(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        return answer.FreshAsync(context, form, IsLocal(context.Request) ? build : Refused);
    }

    private PageAnswer Refused(HttpRequest request)
    {
        var texts = textsOf(request);
        return Refusal(request, texts, StatusCodes.Status403Forbidden, texts["Only on its own machine"], texts["This page writes into the base, so it is answered only to a browser on the machine that serves the site, and its form is taken only from the page itself."]);
    }

    private PageAnswer NoForm(HttpRequest request)
    {
        var texts = textsOf(request);
        return Refusal(request, texts, StatusCodes.Status415UnsupportedMediaType, texts["Not a form"], texts["This address takes the form on its page."]);
    }

    private static PageAnswer Refusal(HttpRequest request, InterfaceTexts texts, int status, string title, string detail) => PageAnswer.Show(new MissingPage
    {
        Address = request.Path.Value!,
        Title = title,
        Description = detail,
        Status = status,
        Detail = detail,
        Suggestions = [new(texts["The front page"], "/")],
    });

    private static bool IsNameOfThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
