using Microsoft.AspNetCore.Http.Features;

namespace Attest.App.Publishing.Copies;

/// <summary>Asks the site for its addresses without a network: what it answers is what a reader of the served site is sent, by the same routes, builders and components.</summary>
internal sealed class AskSite : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly RequestDelegate answer;
    private readonly Uri at;

    /// <summary>The site of a base as on a day, at the address under which it will be read.</summary>
    public AskSite(SiteParts parts, TimeProvider clock, Uri at)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Attest.App" });
        // A server must be there; it never starts.
        builder.WebHost.UseKestrelCore();
        builder.Services.AddSingleton(clock);
        builder.Services.AddRouting();
        builder.AddSite(parts);
        web = builder.Build();
        web.UseSite();
        web.MapSite();
#pragma warning disable ASP0014 // A server that starts adds this by itself; here none starts.
        web.UseEndpoints(_ => { });
#pragma warning restore ASP0014
        answer = ((IApplicationBuilder)web).Build();
        this.at = at;
        Site = web.Services.GetRequiredService<Site>();
    }

    /// <summary>The site that is asked.</summary>
    public Site Site { get; }

    /// <summary>What is answered at an address, its query included.</summary>
    public async Task<SiteAnswer> AskAsync(string address, CancellationToken stop)
    {
        string[] parts = address.Split('?', 2);
        await using var scope = web.Services.CreateAsyncScope();
        using MemoryStream body = new();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider, RequestAborted = stop };
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var request = context.Request;
        (request.Method, request.Scheme, request.Host) = (HttpMethods.Get, at.Scheme, HostString.FromUriComponent(at));
        (request.Path, request.QueryString) = (PathString.FromUriComponent(parts[0]), new(parts.Length > 1 ? "?" + parts[1] : ""));
        await answer(context);
        await context.Response.BodyWriter.FlushAsync(stop);
        return new(context.Response.StatusCode, context.Response.ContentType ?? "", context.Response.Headers.Location.ToString(), body.ToArray());
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();
}
