using System.Text.Json;
using Attest.Publishing;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>Answers a request with a page: from the cache where it can, compressed, with a validator, and with headers that let nothing else in.</summary>
internal sealed class AnswerRequest(Site site)
{
    // Only what comes from here is loaded, nothing inline is run or styled, and no other site may frame a page.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A page that is the same for everybody until the base changes.</summary>
    public async Task PageAsync(HttpContext context, PageForm form, Func<HttpRequest, PageAnswer> build)
    {
        string path = context.Request.Path.Value!;
        if (path is [_, .., '/'])
        {
            Redirect(context, path.TrimEnd('/') is { Length: > 0 } shorter ? shorter : "/", isForGood: true);
            return;
        }
        PageAnswer? other = null;
        var language = site.In(context.Request);
        build = InForm(build, form);
        var state = site.Live.Store.State;
        var key = new PageKey(path, language.Code, state.Revision, state.JudgementCount + site.Live.Store.Findings.Revision + site.Live.Store.Replies.Revision, site.Surroundings, site.Live.Today);
        var body = await site.Cache.GetAsync(key, async () =>
        {
            var answer = build(context.Request);
            other = answer.Status == StatusCodes.Status200OK ? null : answer;
            return other is not null ? null : answer.Page is { } page ? await site.WriteAsync(page, form, language) : answer.File;
        });
        if (body is not null)
            await SendAsync(context, body, StatusCodes.Status200OK);
        else
            await OtherAsync(context, form, other ?? build(context.Request));
    }

    /// <summary>A page that a query narrows: kept where nothing is asked beyond the address.</summary>
    public Task AskedAsync(HttpContext context, PageForm form, Func<HttpRequest, PageAnswer> build) =>
        context.Request.QueryString.HasValue ? FreshAsync(context, form, build) : PageAsync(context, form, build);

    /// <summary>An answer that depends on more than the address and is not kept.</summary>
    public async Task FreshAsync(HttpContext context, PageForm form, Func<HttpRequest, PageAnswer> build) =>
        await OtherAsync(context, form, InForm(build, form)(context.Request));

    /// <summary>A file whose address changes with its content, or whose address is the hash of its content.</summary>
    public static async Task FileAsync(HttpContext context, PageBody body)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await SendAsync(context, body, StatusCodes.Status200OK);
    }

    // A page without a table has no CSV: whoever asks for it is told in which forms the page is there.
    private Func<HttpRequest, PageAnswer> InForm(Func<HttpRequest, PageAnswer> build, PageForm form) => form != PageForm.Csv ? build : request =>
        build(request) is var answer && answer is { Status: StatusCodes.Status200OK, Page: { Data: null } page } ? PageAnswer.Show(WithoutTable(page, request.Path.Value!, site.In(request).Texts)) : answer;

    private static MissingPage WithoutTable(Page page, string address, InterfaceTexts texts)
    {
        string detail = texts["This page shows no table, so there is none to take away. It is there to be read, and as data (JSON)."];
        return new()
        {
            Address = address,
            Title = texts["No table here"],
            Description = detail,
            Status = StatusCodes.Status404NotFound,
            Detail = detail,
            Suggestions = [new(page.Title, page.Address + page.Narrowing), new(texts["This page as data (JSON)"], page.JsonAddress)],
        };
    }

    private async Task OtherAsync(HttpContext context, PageForm form, PageAnswer answer)
    {
        if (answer.Address is { } address)
            Redirect(context, ApiAddresses.IsApi(context.Request) ? address : WithEnding(address, form), answer.IsForGood);
        else if (answer.File is { } file)
            await SendAsync(context, file, StatusCodes.Status200OK);
        else if (answer.Page is MissingPage missing && (form != PageForm.Html || DataRequest.Is(context.Request)))
            await SendAsync(context, Problem(missing), missing.Status);
        else
            await SendAsync(context, await site.WriteAsync(answer.Page!, form, site.In(context.Request)), answer.Status);
    }

    private static async Task SendAsync(HttpContext context, PageBody body, int status)
    {
        var response = context.Response;
        SetSafety(response, body.StyleHash);
        response.Headers.Vary = "Accept-Encoding";
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = "public, no-cache";
        if (Around(context.Request, body) is { Length: > 0 } around)
            response.Headers.Link = around;
        if (status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = body.EntityTag;
            if (Matches(context.Request, body.EntityTag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        var (encoding, bytes) = body.Encoded(context.Request.Headers.AcceptEncoding.ToString());
        response.StatusCode = status;
        response.ContentType = body.ContentType;
        response.ContentLength = bytes.Length;
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    // RFC 8288: the parts of a list before and after this one, by the kind of address that was asked.
    private static string Around(HttpRequest request, PageBody body) => string.Join(", ", new[] { (Address: body.Earlier, Rel: "prev"), (Address: body.Later, Rel: "next") }
        .Where(link => link.Address is not null)
        .Select(link => $"<{RequestLanguage.Prefix(request)}{(ApiAddresses.IsApi(request) ? link.Address : link.Address!.Split('?', 2) is [var path, var query] ? $"{path}.json?{query}" : link.Address + ".json")}>; rel=\"{link.Rel}\""));

    private static void Redirect(HttpContext context, string address, bool isForGood)
    {
        SetSafety(context.Response);
        if (context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.StatusCode = HttpMethods.IsPost(context.Request.Method) ? StatusCodes.Status303SeeOther
            : isForGood ? StatusCodes.Status301MovedPermanently : StatusCodes.Status302Found;
        context.Response.Headers.Location = address.StartsWith('/') ? RequestLanguage.Prefix(context.Request) + address : address;
    }

    /// <summary>The head of an answer that is sent while it is made.</summary>
    public static void Prepare(HttpResponse response, string mediaType)
    {
        SetSafety(response);
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = "public, no-cache";
        response.ContentType = mediaType;
    }

    // A picture that is a file carries its own style sheet, and is let through by what it hashes to.
    private static void SetSafety(HttpResponse response, string? styleHash = null)
    {
        response.Headers.ContentSecurityPolicy = styleHash is null ? ContentSecurityPolicy : $"default-src 'none'; style-src {styleHash}; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
    }

    // RFC 9110, 13.1.2: a list of tags, or *; validators are compared weakly.
    private static bool Matches(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.ToString() is var wanted && (wanted == "*" || wanted.Split(',', StringSplitOptions.TrimEntries).Any(one => one == tag || "W/" + one == tag));

    // RFC 9457.
    private static PageBody Problem(MissingPage missing) => PageBody.Of("application/problem+json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "about:blank",
        title = missing.Title,
        status = missing.Status,
        detail = missing.Detail,
        instance = missing.Address,
        suggestions = missing.Suggestions,
    }, PageJson.Options));

    private static string WithEnding(string address, PageForm form)
    {
        var ending = form switch { PageForm.Json => ".json", PageForm.Csv => ".csv", _ => "" };
        return address.Split('#', 2) is [var path, var anchor] ? $"{path}{ending}#{anchor}" : address + ending;
    }
}
