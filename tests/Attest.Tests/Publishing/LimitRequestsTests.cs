using System.Net;
using Attest.App.Publishing;
using Microsoft.AspNetCore.Http;

namespace Attest.Tests.Publishing;

/// <summary>Searches, checks and forms are limited for each client; pages are not.</summary>
public sealed class LimitRequestsTests(DemonstrationSite site)
{
    [Fact]
    public async Task Search_MoreThanAllowedInAMinute_Is429WithTheWaitAndPagesGoOn()
    {
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { RequestsPerMinute = 3 });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        foreach (string address in new[] { "/search?q=mines", "/search.json?q=mines", "/api/v1/search?q=mines" })
            Assert.Equal(HttpStatusCode.OK, (await client.AskAsync(address)).StatusCode);

        using var refused = await client.AskAsync("/api/v1/search?q=mines");
        using var page = await client.AskAsync("/search?q=mines");
        using var check = await client.PostAsync(new Uri("/check", UriKind.Relative), new StringContent("North Korea."));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], [page.StatusCode, check.StatusCode]);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/states/PRK")).StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.9", null, "203.0.113.9")]
    [InlineData("203.0.113.9", "198.51.100.1", "203.0.113.9")]
    [InlineData("127.0.0.1", "198.51.100.1, 198.51.100.2", "198.51.100.2")]
    [InlineData("127.0.0.1", "nobody", "127.0.0.1")]
    [InlineData("::ffff:203.0.113.9", null, "203.0.113.9")]
    [InlineData("2001:db8:1:2:3::4", null, "20010db800010002")]
    public void ClientOf_AddressAndProxy_IsWhoAsked(string address, string? forwarded, string expected)
    {
        DefaultHttpContext context = new();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (forwarded is not null)
            context.Request.Headers["X-Forwarded-For"] = forwarded;

        Assert.Equal(expected, LimitRequests.ClientOf(context.Request));
    }
}
