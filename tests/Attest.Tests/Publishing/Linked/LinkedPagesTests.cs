using System.Text.Json;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Publishing.Linked;

/// <summary>What pages of the site say to programs, beside what they say to readers.</summary>
public sealed class LinkedPagesTests(DemonstrationSite site)
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("/", "WebSite", false)]
    [InlineData("/states", "Dataset", true)]
    [InlineData("/states/PRK", "CollectionPage", true)]
    [InlineData("/states/TWN", "CollectionPage", true)]
    [InlineData("/states/PRK/1999", "Report", true)]
    [InlineData("/states/COL/2007", "Report", true)]
    [InlineData("/states/PRK/1999/evidence", "Dataset", true)]
    [InlineData("/treaties/MBT", "Dataset", true)]
    [InlineData("/treaties/MBT/2004-03-01", "Dataset", true)]
    [InlineData("/series/casualties", "Dataset", true)]
    [InlineData("/downloads", "DataCatalog", true)]
    [InlineData("/fr/states/PRK/1999", "Report", true)]
    public async Task Page_OfWhatProgramsLookFor_DescribesItAndTheWayToIt(string address, string type, bool hasWay)
    {
        using var client = await site.ClientAsync();
        var graph = Graph(await client.GetStringAsync(new Uri(address, UriKind.Relative)));
        string prefix = address.StartsWith("/fr/", StringComparison.Ordinal) ? "/fr" : "";

        Assert.Equal(type, graph[0].GetProperty("@type").GetString());
        Assert.Equal(address, graph[0].GetProperty("url").GetString());
        Assert.Equal("https://www.apache.org/licenses/LICENSE-2.0", graph[0].GetProperty("license").GetString());
        Assert.Equal(hasWay ? 2 : 1, graph.GetArrayLength());
        if (!hasWay)
            return;
        var steps = graph[1].GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal((prefix.Length > 0 ? prefix : "/", address), (steps[0].GetProperty("item").GetString(), steps[^1].GetProperty("item").GetString()));
        Assert.All(steps, step => Assert.NotEmpty(step.GetProperty("name").GetString()!));
        foreach (var step in steps)
            Assert.True((await client.AskAsync(step.GetProperty("item").GetString()!)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task FrontPage_TellsHowTheSiteIsSearched()
    {
        using var client = await site.ClientAsync();
        var action = Graph(await client.GetStringAsync(new Uri("/es", UriKind.Relative)))[0].GetProperty("potentialAction");

        Assert.Equal(("SearchAction", "required name=search_term_string"), (action.GetProperty("@type").GetString(), action.GetProperty("query-input").GetString()));
        Assert.Equal("/es/search?q={search_term_string}", action.GetProperty("target").GetProperty("urlTemplate").GetString());
    }

    [Fact]
    public async Task ReportPages_WithWhatTheyTellPrograms_GrowByLessThanAFifth()
    {
        using var client = await site.ClientAsync();
        foreach (var summary in (await site.StoreAsync()).Pages)
        {
            string html = await client.GetStringAsync(new Uri($"/states/{summary.Address.Jurisdiction}/{summary.Address.Edition}", UriKind.Relative));
            int script = Script(html).Length;

            Assert.True(script * 5 < html.Length - script, $"{summary.Address}: {script} of {html.Length}");
        }
    }

    [Fact]
    public async Task DemonstrationText_IsDescribedWithItsNoticeAndNotUnderItsTitle()
    {
        using var client = await site.ClientAsync();
        var report = Graph(await client.GetStringAsync(new Uri("/states/PRK/1999", UriKind.Relative)))[0];

        Assert.Equal("North Korea 1999", report.GetProperty("name").GetString());
        Assert.StartsWith(DemonstrationSite.Notice, report.GetProperty("disambiguatingDescription").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Evidence of North Korea 1999. " + DemonstrationSite.Notice, (await client.JsonAsync("/states/PRK/1999/annotations.jsonld")).GetProperty("label").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_OfAReport_AreItsStatementsWithWholeAddresses()
    {
        using var client = await site.ClientAsync();
        var page = (await site.StoreAsync()).Report("PRK", 1999);
        using var answer = await client.AskAsync("/states/PRK/1999/annotations.jsonld");
        var items = (await client.JsonAsync("/states/PRK/1999/annotations.jsonld")).GetProperty("first").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(page.Upheld.Select(stored => $"{client.BaseAddress}statements/{stored.Id}"), items.Select(item => item.GetProperty("id").GetString()));
        Assert.All(items, item => Assert.Equal($"{client.BaseAddress}sources/{page.SourceId}", item.GetProperty("target").GetProperty("source").GetString()));
        Assert.Equal("/states/PRK/1999/annotations.jsonld", (await client.PageAsync("/states/PRK/1999/evidence")).QuerySelector("link[rel=alternate][type^='application/ld+json']")?.GetAttribute("href"));
        Assert.Equal(items.Select(Canonical), (await client.JsonAsync("/states/PRK/1999/evidence.json")).GetProperty("annotations").EnumerateArray().Select(Canonical).OrderBy(id => items.FindIndex(item => Canonical(item) == id)));
    }

    [Theory]
    [InlineData("/pages/lm/1999/0/PRK/all/annotations.jsonld", 302)]
    [InlineData("/states/North-Korea/1999/annotations.jsonld", 302)]
    [InlineData("/states/PRK/1873/annotations.jsonld", 404)]
    [InlineData("/fr/states/PRK/1999/annotations.jsonld", 200)]
    public async Task Annotations_AtOtherAddresses_LeadOnOrAreNotThere(string address, int status)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Annotations_AfterRulings_SayWhatStandsAndNothingThatWasRejected()
    {
        string folder = Directory.CreateTempSubdirectory("attest-linked-").FullName;
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using (var held = Base.Open(data, BaseAccess.Write, TimeProvider.System))
        {
            await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
            var page = held.Store.Report("PRK", 1999);
            var (corrected, rejected) = (page.Statements[1], page.Statements[^1]);
            await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Correct, corrected.Id, corrected.Statement with { Hedge = Hedge.Denied, Origin = new Origin(OriginKind.Entered, "jb") }, "jb", At));
            await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, rejected.Id, null, "jb", At));
            await using var web = await DemonstrationSite.ServeAsync(held.Store);
            using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
            var alone = (await client.JsonAsync("/states/PRK/1999/annotations.jsonld")).GetProperty("first").GetProperty("items").EnumerateArray().ToList();
            var beside = (await client.JsonAsync("/states/PRK/1999/evidence.json")).GetProperty("annotations").EnumerateArray().ToList();

            Assert.Equal(JsonValueKind.Null, (await client.JsonAsync($"/statements/{rejected.Id}.json")).GetProperty("annotation").ValueKind);
            var one = (await client.JsonAsync($"/statements/{corrected.Id}.json")).GetProperty("annotation");
            Assert.Equal(("@context", $"/statements/{corrected.Id}"), (one.EnumerateObject().First().Name, one.GetProperty("id").GetString()));
            foreach (var items in new[] { alone, beside })
            {
                Assert.DoesNotContain(items, item => Canonical(item) == $"urn:sha256:{rejected.Id}");
                var says = items.Single(item => Canonical(item) == $"urn:sha256:{corrected.Id}");
                Assert.Equal("jb", says.GetProperty("creator").GetProperty("nickname").GetString());
                Assert.Contains(says.GetProperty("body").EnumerateArray(), body => body.TryGetProperty("value", out var value) && value.GetString() == "denied");
            }
        }
        Directory.Delete(folder, recursive: true);
    }

    private static string? Canonical(JsonElement annotation) => annotation.GetProperty("canonical").GetString();

    private static string Script(string html)
    {
        const string begin = "<script type=\"application/ld+json\">";
        int at = html.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(at > 0, "no linked data");
        return html[(at + begin.Length)..html.IndexOf("</script>", at, StringComparison.Ordinal)];
    }

    private static JsonElement Graph(string html)
    {
        var data = JsonDocument.Parse(Script(html)).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        return data.GetProperty("@graph");
    }
}
