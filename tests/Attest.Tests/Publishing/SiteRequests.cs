using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Attest.Registers;
using Attest.Store;

namespace Attest.Tests.Publishing;

/// <summary>Asking the site for pages as a reader's program does.</summary>
internal static class SiteRequests
{
    /// <summary>A page that must be there.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The data of a page that must be there.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>The answer to a request with headers.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, string address, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    /// <summary>The page of a State and edition that the base must hold.</summary>
    public static StoredPage Report(this EvidenceStore store, string code, int edition) =>
        store.Find(store.FindShort(JurisdictionCode.Parse(code), edition)!)!;

    /// <summary>The addresses of this site that a page leads to, without the place on the page.</summary>
    public static IEnumerable<string> Links(this IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], link[href], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => address.StartsWith('/')).Select(address => address.Split('#')[0]).Distinct();
}
