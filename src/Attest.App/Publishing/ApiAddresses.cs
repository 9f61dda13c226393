namespace Attest.App.Publishing;

/// <summary>
/// The addresses for programs follow one rule: <c>/api/v1</c> before the address of a page is the data of that page, as <c>.json</c> after it is. The part is taken off before the address
/// is looked for, as that of a language is.
/// </summary>
internal static class ApiAddresses
{
    /// <summary>What stands before the addresses.</summary>
    public const string Root = "/api/v1";

    /// <summary>The description of the addresses, which is no page.</summary>
    public const string Description = Root + "/openapi.json";

    // What may be read from the pages of any other site: that which readers without a name are answered.
    private const string Anybody = "*";

    /// <summary>Whether a request came by such an address.</summary>
    public static bool IsApi(HttpRequest request) => request.PathBase.Value?.EndsWith(Root, StringComparison.Ordinal) == true || request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>Leads each such address to its page, and lets pages of other sites read data.</summary>
    public static void UseApiAddresses(this IApplicationBuilder web) => web.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path != Description && request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest))
        {
            request.PathBase = request.PathBase.Add(Root);
            request.Path = HttpMethods.IsPost(request.Method) ? rest.HasValue ? rest : "/" : Data(rest.Value ?? "");
        }
        if (!DataRequest.Is(request))
            return next(context);
        Open(context.Response);
        if (!HttpMethods.IsOptions(request.Method))
            return next(context);
        context.Response.Headers["Access-Control-Allow-Methods"] = "GET, HEAD";
        context.Response.Headers["Access-Control-Allow-Headers"] = "Accept, If-None-Match, Range";
        context.Response.Headers["Access-Control-Max-Age"] = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });

    /// <summary>Takes back that pages of other sites may read an answer: it is for this machine only.</summary>
    public static void Close(HttpResponse response) => response.Headers.Remove("Access-Control-Allow-Origin");

    private static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = Anybody;
        response.Headers.AccessControlExposeHeaders = "ETag, Link, Retry-After, Content-Range";
    }

    private static string Data(string rest) =>
        rest.TrimEnd('/') is { Length: > 0 } path ? DataRequest.HasEnding(path) || path.EndsWith("/bytes", StringComparison.Ordinal) ? path : path + ".json" : "/index.json";
}
