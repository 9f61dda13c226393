using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Attest.App.Publishing;

/// <summary>How many searches, checks of texts and forms a client may send in a minute: what costs a small machine most. Counted in memory, by address, and never logged.</summary>
internal static class LimitRequests
{
    /// <summary>Answers 429 with <c>Retry-After</c> to whoever sends more in a minute; 0 limits nobody.</summary>
    public static void UseRequestLimits(this WebApplication web, int inAMinute)
    {
        if (inAMinute == 0)
            return;
        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(ClientOf(context.Request),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = inAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        web.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        web.Use((context, next) => IsCounted(context.Request) ? CountAsync(limiter, context, next) : next(context));
    }

    /// <summary>Whose request it is: the address it comes from; behind a proxy on this machine that which the proxy names last. Of an IPv6 address the half that names the network.</summary>
    public static string ClientOf(HttpRequest request)
    {
        var address = request.HttpContext.Connection.RemoteIpAddress;
        if (address is not null && IPAddress.IsLoopback(address) && IPAddress.TryParse(request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim(), out var named))
            address = named;
        if (address is { IsIPv4MappedToIPv6: true })
            address = address.MapToIPv4();
        return address is { AddressFamily: AddressFamily.InterNetworkV6 } ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address?.ToString() ?? "";
    }

    private static bool IsCounted(HttpRequest request) => HttpMethods.IsPost(request.Method) || request.Path.Value is "/search" or "/search.json" or "/search.csv" or "/search/datapackage.json";

    private static async Task CountAsync(PartitionedRateLimiter<HttpContext> limiter, HttpContext context, RequestDelegate next)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 60;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }
}
