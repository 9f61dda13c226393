using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace Attest.Tests.Publishing;

public sealed class SitePagesTests(DemonstrationSite site)
{
    public static TheoryData<string> EveryKindOfPage =>
    [
        "/", "/states", "/states/PRK", "/states/USA", "/states/TWN", "/states/YUG", "/states/by-status", "/states/by-name", "/states/PRK/brief", "/states/FRA/brief", "/states/PRK/timeline", "/states/PRK/timeline/use", "/states/PRK/compare/2003/2004", "/states/PRK/1999", "/states/PRK/1999/evidence", "/treaties", "/treaties/MBT", "/treaties/MBT/2004-03-01",
        "/treaties/CCW-P5", "/treaties/CCW/acts", "/treaties/MBT/2004-03-01/acts", "/obligations", "/resolutions", "/resolutions/51-45S", "/resolutions/79-34", "/search", "/about/about-us", "/diagnostics", "/findings", "/ask", "/ask/production/current", "/ask/stockpile", "/series/casualties", "/series/casualties/COL", "/promises", "/age", "/states/COL/differences",
        "/check", "/api", "/downloads", "/editions", "/comments-received",
        "/resolve",
        "/about/the-issues", "/about/our-research-products", "/about/multimedia", "/about/order-publications", "/about/press-room", "/about/resources-for-monitor-researchers", "/about/archives", "/about/table-of-contents",
        "/order",
    ];

    [Theory]
    [MemberData(nameof(EveryKindOfPage))]
    public async Task Get_EveryKindOfPage_IsAWholeSmallPageOfItsOwnOrigin(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);
        string html = await answer.Content.ReadAsStringAsync();
        var page = await client.PageAsync(address);

        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.InRange(answer.Content.Headers.ContentLength ?? 0, 1_000, 100_000);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json']), [onclick], img:not([alt])"));
        Assert.All(page.QuerySelectorAll("link[href], script[src], img[src]"), element => Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    // The longest pages, in the languages whose letters take most room: they leave some for years to come.
    [Theory]
    [InlineData("/fr/treaties/MBT")]
    [InlineData("/ar/treaties/MBT")]
    [InlineData("/ar/treaties/CCW")]
    [InlineData("/ar/treaties/CCW/acts")]
    [InlineData("/ar/resolutions/80-35")]
    [InlineData("/ar/ask/production/current")]
    [InlineData("/ar/munitions")]
    public async Task Get_LongPages_LeaveRoomToGrow(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.InRange(answer.Content.Headers.ContentLength ?? 0, 1_000, 90_000);
    }

    [Fact]
    public async Task Acts_OfATreaty_AreThoseOfItsPageWithTheirDays()
    {
        using var client = await site.ClientAsync();
        var treaty = await client.JsonAsync("/treaties/MBT/2004-03-01.json");
        var page = await client.PageAsync("/treaties/MBT/2004-03-01/acts");

        Assert.Contains("/treaties/MBT/2004-03-01/acts", (await client.PageAsync("/treaties/MBT/2004-03-01")).Links());
        var bound = treaty.GetProperty("lists").EnumerateArray().Single(list => list.GetProperty("status").GetString() == "state_party").GetProperty("states");
        Assert.Equal(bound.GetArrayLength(), page.QuerySelectorAll("[aria-labelledby=state_party] tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("tbody tr"), row => row.TextContent.StartsWith("Canada", StringComparison.Ordinal) && row.TextContent.Contains("1997-12-03", StringComparison.Ordinal) && row.TextContent.Contains("1999-03-01", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryKindOfPage))]
    public async Task Get_EveryKindOfPageAsJson_IsTheSameRecord(string address)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync(address);

        var data = await client.JsonAsync(address == "/" ? "/index.json" : address + ".json");

        Assert.Equal(address, data.GetProperty("address").GetString());
        Assert.StartsWith(data.GetProperty("title").GetString()!, address == "/" ? page.QuerySelector("h1")!.TextContent : page.Title!, StringComparison.Ordinal);
        Assert.All(data.EnumerateObject(), member => Assert.Matches("^[a-z][a-z0-9_]*$", member.Name));
    }

    [Theory]
    [InlineData("/states/PRK/1999")]
    [InlineData("/states/PRK.json")]
    public async Task Get_AnyPage_LetsNothingElseIn(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Get_WithTheTagOfThePageHeld_AnswersNotModified()
    {
        using var client = await site.ClientAsync();
        using var first = await client.AskAsync("/states/PRK/1999");
        string tag = first.Headers.ETag!.ToString();

        using var again = await client.AskAsync("/states/PRK/1999", null, ("If-None-Match", $"\"other\", {tag}"));
        using var other = await client.AskAsync("/states/PRK/1999", null, ("If-None-Match", "\"other\""));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("", null)]
    [InlineData("zstd", null)]
    public async Task Get_InAnEncoding_IsTheSamePage(string accepted, string? expected)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/treaties/MBT", null, ("Accept-Encoding", accepted));
        await using var sent = await answer.Content.ReadAsStreamAsync();
        await using Stream unpacked = expected switch { "br" => new BrotliStream(sent, CompressionMode.Decompress), "gzip" => new GZipStream(sent, CompressionMode.Decompress), _ => sent };
        using var reader = new StreamReader(unpacked);

        Assert.Equal(expected, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(await (await client.AskAsync("/treaties/MBT")).Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Head_Page_TellsItsLengthAndSendsNothing()
    {
        using var client = await site.ClientAsync();
        using var head = await client.AskAsync("/states", HttpMethod.Head);
        using var get = await client.AskAsync("/states");

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/nowhere", "There is no such page", "/search")]
    [InlineData("/states/Norht-Korea", "No such State or area", "/states/PRK")]
    [InlineData("/states/PRK/1873", "Not held", "/states/PRK/1999")]
    [InlineData("/states/PRK/latest", "No such edition", "/states/PRK/1999")]
    [InlineData("/treaties/MBT/2004-02-30", "No such day", "/treaties/MBT")]
    [InlineData("/treaties/MBT/9999-01-01", "That day has not come", "/treaties/MBT")]
    [InlineData("/treaties/SALT", "No such treaty", "/treaties/MBT")]
    [InlineData("/resolutions/51-45Z9", "No such resolution", "/resolutions/51-45S")]
    [InlineData("/sources/abc", "No such source", "/states")]
    [InlineData("/statements/abc", "No such statement", "/states")]
    [InlineData("/pages/lm/1999/7/PRK/all", "No such page", "/states")]
    [InlineData("/about/nothing", "No such page", "/about/archives")]
    [InlineData("/assets/site.css", "There is no such page", "/")]
    public async Task Get_NoSuchPage_SaysWhyAndWhereToGo(string address, string title, string suggestion)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);
        using var data = await client.AskAsync(address + ".json");
        string html = await answer.Content.ReadAsStringAsync();
        var problem = JsonDocument.Parse(await data.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{suggestion}\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, data.StatusCode);
        Assert.Equal("application/problem+json", data.Content.Headers.ContentType?.MediaType);
        Assert.Equal(title, problem.GetProperty("title").GetString());
        Assert.Equal(404, problem.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("/states/prk", HttpStatusCode.MovedPermanently, "/states/PRK")]
    [InlineData("/states/Burma", HttpStatusCode.Found, "/states/MMR")]
    [InlineData("/states/North-Korea/1999", HttpStatusCode.Found, "/states/PRK/1999")]
    [InlineData("/states/", HttpStatusCode.MovedPermanently, "/states")]
    [InlineData("/pages/lm/1999/0/PRK/all", HttpStatusCode.Found, "/states/PRK/1999")]
    [InlineData("/pages/lm/1999/0/PRK/all/evidence", HttpStatusCode.Found, "/states/PRK/1999/evidence")]
    [InlineData("/treaties/MBT/on?day=2004-03-01", HttpStatusCode.Found, "/treaties/MBT/2004-03-01")]
    [InlineData("/treaties/APII", HttpStatusCode.Found, "/treaties/CCW-AP2")]
    [InlineData("/resolutions/51-45s", HttpStatusCode.MovedPermanently, "/resolutions/51-45S")]
    [InlineData("/states/prk.json", HttpStatusCode.MovedPermanently, "/states/PRK.json")]
    public async Task Get_OtherWayToWriteAnAddress_LeadsToIt(string address, HttpStatusCode status, string expected)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Post_Page_IsNotAnswered()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/states", HttpMethod.Post);

        Assert.False(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Links_OfEveryKindOfPage_LeadSomewhere()
    {
        using var client = await site.ClientAsync();
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EveryKindOfPage)
            addresses.UnionWith((await client.PageAsync(row.Data)).Links());
        List<string> dead = [];
        foreach (string address in addresses)
        {
            using var answer = await client.AskAsync(address, HttpMethod.Head);
            if ((int)answer.StatusCode >= 400)
                dead.Add($"{address}: {(int)answer.StatusCode}");
        }

        Assert.True(addresses.Count > 200, "The pages lead to too few others to be the whole site.");
        Assert.Empty(dead);
    }
}
