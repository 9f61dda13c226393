using System.Net;
using Attest.App.Publishing;
using Microsoft.AspNetCore.Http;

namespace Attest.Tests.Publishing;

public sealed class LocalEditingTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost", true)]
    [InlineData("::1", "[::1]", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("192.168.1.20", "localhost", false)]
    [InlineData("127.0.0.1", "attest.example.org", false)]
    [InlineData("127.0.0.1", "10.0.0.1", false)]
    [InlineData(null, "localhost", false)]
    public void IsLocal_AddressAndName_BothMustBeOfThisMachine(string? address, string host, bool expected) =>
        Assert.Equal(expected, LocalEditing.IsLocal(Request(address, host)));

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public void IsLocal_ThroughAProxy_False(string header, string value)
    {
        var request = Request("127.0.0.1", "localhost");
        request.Headers[header] = value;
        Assert.False(LocalEditing.IsLocal(request));
    }

    [Theory]
    [InlineData("same-origin", null, true)]
    [InlineData("cross-site", "http://localhost:5080", false)]
    [InlineData("same-site", null, false)]
    [InlineData(null, "http://localhost:5080", true)]
    [InlineData(null, "http://localhost:9999", false)]
    [InlineData(null, "https://attacker.example", false)]
    [InlineData(null, null, true)]
    public void IsOwnForm_WhereItComesFrom_MustBeThisSite(string? fetchSite, string? origin, bool expected)
    {
        var request = Request("127.0.0.1", "localhost:5080");
        if (fetchSite is not null)
            request.Headers["Sec-Fetch-Site"] = fetchSite;
        if (origin is not null)
            request.Headers.Origin = origin;
        Assert.Equal(expected, LocalEditing.IsOwnForm(request));
    }

    private static HttpRequest Request(string? address, string host)
    {
        DefaultHttpContext context = new();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Request.Scheme = "http";
        context.Request.Host = new HostString(host);
        return context.Request;
    }
}
