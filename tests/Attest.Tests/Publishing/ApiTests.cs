using System.Net;
using System.Text.Json;
using Attest.App.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.Publishing;

/// <summary>The addresses for programs: described as they are, one rule, one shape of errors.</summary>
public sealed class ApiTests(DemonstrationSite site)
{
    public static TheoryData<string> Operations => [.. ApiOperations.All.Select(operation => operation.Pattern)];

    [Fact]
    public async Task Document_EveryRouteOfData_IsDescribedOnce()
    {
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync());
        var routes = Routes(web).Where(route => route.EndsWith(".json", StringComparison.Ordinal)).Select(route => route[..^".json".Length])
            .Where(route => !route.EndsWith("/cite", StringComparison.Ordinal) && route is not ("/statements/datapackage" or "/states/datapackage" or "/search/datapackage" or "/api/v1/openapi"));

        Assert.Equal(routes.Order(StringComparer.Ordinal), ApiOperations.All.Select(operation => operation.Pattern).Order(StringComparer.Ordinal));
        Assert.All(ApiOperations.All.SelectMany(operation => operation.Parts.Concat(operation.Query)), parameter => Assert.True(ApiOperations.Parameters.ContainsKey(parameter), parameter));
    }

    [Fact]
    public async Task Document_OfTheSite_IsOpenApiWithoutReferencesIntoNothing()
    {
        using var client = await site.ClientAsync();
        var document = await client.JsonAsync("/api/v1/openapi.json");

        Assert.Equal("3.1.0", document.GetProperty("openapi").GetString());
        Assert.Equal(ApiOperations.All.Length, document.GetProperty("paths").EnumerateObject().Count());
        Assert.True(document.GetProperty("paths").GetProperty("/check").TryGetProperty("post", out _));
        var ids = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value.GetProperty("operationId").GetString()).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(References(document), reference => Assert.NotEqual(JsonValueKind.Undefined, FitsSchema.Resolve(document, reference).ValueKind));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answer_OfEveryAddress_FitsItsSchema(string pattern)
    {
        var operation = ApiOperations.All.Single(operation => operation.Pattern == pattern);
        using HttpClient client = new() { BaseAddress = await site.AddressAsync() };
        var store = await site.StoreAsync();
        var report = store.Report("COL", 2007);
        // A statement without a number is no figure.
        var address = operation.Example.Replace("/figures/" + new string('0', 64), "/figures/" + report.Upheld.First(stored => stored.Statement.Quantity is not null).Id, StringComparison.Ordinal)
            .Replace("/statements/" + new string('0', 64), "/statements/" + report.Statements[0].Id, StringComparison.Ordinal).Replace(new string('0', 64), report.SourceId.ToString(), StringComparison.Ordinal);
        var document = await client.JsonAsync("/api/v1/openapi.json");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        // A kind of diagnostic that no report has is no page.
        if (pattern.StartsWith("/diagnostics/", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.NotFound)
            return;

        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Empty(FitsSchema.Problems(document, document.GetProperty("components").GetProperty("schemas").GetProperty(operation.Answer.Name), data.RootElement, "").Take(5));
    }

    [Fact]
    public async Task Errors_OfEveryRoute_AreProblems()
    {
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { IsLocalEditingOn = true });
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
        List<string> wrong = [];
        var tried = 0;
        foreach (string route in Routes(web).Append("/no/such/page"))
            foreach (string part in new[] { "zzz", "%22%27%3C", "-1", new string('9', 40) })
                foreach (var (method, prefix) in new[] { (HttpMethod.Get, ""), (HttpMethod.Get, "/api/v1"), (HttpMethod.Delete, ""), (HttpMethod.Delete, "/api/v1") })
                {
                    if (prefix.Length > 0 && route.StartsWith("/api/", StringComparison.Ordinal))
                        continue;
                    string address = prefix + System.Text.RegularExpressions.Regex.Replace(route, @"\{\**[^}]+\}", part) + "?page=x&on=never&as_of=%00&q=%22&code=%3C";
                    using var answer = await client.AskAsync(address, method, ("Accept", "application/json"));
                    tried++;
                    int status = (int)answer.StatusCode;
                    if (status >= 500 || (method == HttpMethod.Delete && status != 405))
                        wrong.Add($"{method} {address}: {status}");
                    else if (status >= 400 && !await IsProblemAsync(answer, status))
                        wrong.Add($"{method} {address}: {status} {answer.Content.Headers.ContentType}");
                    if (status == 405 && answer.Content.Headers.Allow.Count == 0)
                        wrong.Add($"{method} {address}: does not say what is allowed");
                }

        Assert.True(tried > 500);
        Assert.Empty(wrong.Take(10));
    }

    [Theory]
    [InlineData("/boom.json", null, "application/problem+json")]
    [InlineData("/boom", "application/json", "application/problem+json")]
    [InlineData("/boom", "text/html", "text/html")]
    public async Task Failure_OfAPage_Is500WithABodyAndWithoutItsWords(string address, string? accept, string type)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.AddSite(new(await site.StoreAsync(), DemonstrationSite.Registers) { DataFolder = DemonstrationSite.DataFolder });
        await using var web = builder.Build();
        web.UseSite();
        foreach (string route in new[] { "/boom", "/boom.json" })
            web.MapGet(route, context => throw new InvalidOperationException("words that are nobody’s business"));
        await web.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        using var answer = await client.AskAsync(address, headers: accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("nobody", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_AddressOfAPage_IsItsDataInEveryLanguageAndWithItsTag()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/api/v1/states/PRK");
        using var again = await client.AskAsync("/api/v1/states/PRK", null, ("If-None-Match", answer.Headers.ETag!.ToString()));
        using var named = await client.AskAsync("/api/v1/states/Burma");
        using var front = await client.AskAsync("/api/v1/");

        Assert.Equal(await client.GetStringAsync(new Uri("/states/PRK.json", UriKind.Relative)), await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("/api/v1/states/MMR", named.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, front.StatusCode);
    }

    [Fact]
    public async Task Lists_ByTheirLinks_AreReadToTheEnd()
    {
        using var client = await site.ClientAsync();
        int seen = 0, total = 0;
        for (string? next = "/api/v1/statements?kind=production"; next is not null;)
        {
            using var answer = await client.AskAsync(next);
            using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            (seen, total) = (seen + data.RootElement.GetProperty("statements").GetArrayLength(), data.RootElement.GetProperty("total").GetInt32());
            next = answer.Headers.TryGetValues("Link", out var links) && links.Single().Split(", ").FirstOrDefault(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)) is { } link ? link[1..link.IndexOf('>', StringComparison.Ordinal)] : null;
            Assert.StartsWith("/api/v1/statements?", next ?? "/api/v1/statements?", StringComparison.Ordinal);
        }

        Assert.True(total > 25);
        Assert.Equal(total, seen);
    }

    [Fact]
    public async Task OtherSites_MayReadDataAndNothingThatIsForThisMachine()
    {
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { IsLocalEditingOn = true });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        using var asked = await client.AskAsync("/api/v1/states", HttpMethod.Options, ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));

        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal(["GET, HEAD"], asked.Headers.GetValues("Access-Control-Allow-Methods"));
        foreach (string open in new[] { "/states.json", "/age.csv", "/statements.atom", "/api/v1/treaties/MBT", "/api/v1/nowhere" })
            Assert.True((await client.AskAsync(open)).Headers.Contains("Access-Control-Allow-Origin"), open);
        foreach (string closed in new[] { "/states", "/review", "/review.json", "/api/v1/review" })
            Assert.False((await client.AskAsync(closed)).Headers.Contains("Access-Control-Allow-Origin"), closed);
    }

    private static async Task<bool> IsProblemAsync(HttpResponseMessage answer, int status)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return false;
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return problem.RootElement.GetProperty("status").GetInt32() == status && problem.RootElement.GetProperty("title").GetString()!.Length > 0 && problem.RootElement.GetProperty("detail").GetString()!.Length > 0;
    }

    private static string[] Routes(WebApplication web) =>
        [.. ((IEndpointRouteBuilder)web).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/')).Where(route => route != "/{**path}").Distinct()];

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
