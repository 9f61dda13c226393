using Microsoft.AspNetCore.Authentication.Cookies;

namespace Attest.App.Network.SignIn;

/// <summary>Over https a cookie is named <c>__Host-…</c>: browsers take such a one from this very host alone, and only with https (RFC 6265bis, 4.1.3.2). Over http on the machine itself they would not take it.</summary>
internal sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
