using System.Net;

namespace Attest.App.Publishing.Workbench;

/// <summary>Whether nobody on the way can read a request: it came by https, or from this machine itself, or by an onion service, which encrypts by itself.</summary>
internal static class CarriedSafely
{
    /// <summary>Takes over first that a proxy on this machine was asked by https, so that cookies are given for https alone.</summary>
    public static bool Is(HttpRequest request)
    {
        var isFromHere = request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        if (isFromHere && string.Equals(request.Headers["X-Forwarded-Proto"].ToString(), Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase))
            request.Scheme = Uri.UriSchemeHttps;
        return request.IsHttps || LocalEditing.IsLocal(request) || (isFromHere && request.Host.Host.EndsWith(".onion", StringComparison.OrdinalIgnoreCase));
    }
}
