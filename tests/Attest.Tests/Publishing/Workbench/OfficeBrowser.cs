using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>Asks the office for pages and fills in their forms as a browser without scripts does: with its cookies, and with the token of the page it has seen.</summary>
internal sealed class OfficeBrowser : IDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new() };
    private readonly HttpClient client;

    public OfficeBrowser(Uri address)
    {
        client = new(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    /// <summary>The cookies it holds.</summary>
    public CookieCollection Cookies => handler.CookieContainer.GetCookies(client.BaseAddress!);

    /// <summary>Those too that it would send over https alone.</summary>
    public CookieCollection AllCookies => handler.CookieContainer.GetAllCookies();

    /// <summary>Puts a cookie into it, as somebody who has the browser for a moment could.</summary>
    public void Plant(Cookie cookie) => handler.CookieContainer.Add(client.BaseAddress!, new Cookie(cookie.Name, cookie.Value, "/"));

    /// <summary>Throws its cookies away.</summary>
    public void Forget()
    {
        foreach (Cookie cookie in Cookies)
            cookie.Expired = true;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>A page that must be there.</summary>
    public Task<IHtmlDocument> PageAsync(string address) => client.PageAsync(address);

    /// <summary>What is answered at an address, as it is.</summary>
    public Task<string> TextAsync(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Sends a form as it is on a page; the token is that of the page.</summary>
    public async Task<OfficeAnswer> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = (await PageAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        return await PostAsync(action, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>Sends a form as it is given.</summary>
    public async Task<OfficeAnswer> PostAsync(string action, IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(action, UriKind.Relative));
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(request);
        return new(answer.StatusCode, answer.Headers.Location?.OriginalString, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>With what a request is answered.</summary>
    public async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Goes in by the two pages; the code must be right.</summary>
    public async Task SignInAsync(string email, string code, string password = OfficeSite.Password)
    {
        var first = await SendAsync("/office/sign-in", "/office/sign-in", ("email", email), ("password", password));
        Assert.Equal("/office/sign-in/code", first.Location);
        var second = await SendAsync("/office/sign-in/code", "/office/sign-in/code", ("code", code));
        Assert.Equal("/office", second.Location);
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }
}
