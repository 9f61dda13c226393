using System.Net;
using AngleSharp.Dom;

namespace Attest.Tests.Publishing;

/// <summary>A State's page begins with an overview; below it stand what each edition said on a topic and two editions side by side.</summary>
public sealed class CountryPagesTests(DemonstrationSite site)
{
    private const string Earlier = "NORTH KOREA, Landmine Monitor Report 2003\n\nLandmine Stockpiling\n\nThe size of the stockpile is not known. North Korea has not signed the Mine Ban Treaty.\n\nLandmine Use\n\nThe army has laid mines along the southern border since 1953.\n";
    private const string Later = "NORTH KOREA, Landmine Monitor Report 2005\n\nLandmine Stockpiling\n\nThe stockpile is estimated at 20,000 antipersonnel mines. North Korea has not signed the Mine Ban Treaty.\n\nLandmine Use\n\nThe army has laid mines along the southern border and the coast since 1953.\n\nLandmine Casualties\n\nIn 2004, there were 12 casualties.\n";

    [Fact]
    public async Task Overview_NewestSaid_HasHedgeEditionSourceAndPermalink()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var figures = (await site.Client.JsonAsync("/states/PRK.json")).GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("kind").GetString()!);
        var row = Row(await site.PageAsync("/states/PRK"), "Stockpile");

        Assert.Equal("said", figures["stockpile"].GetProperty("knowing").GetString());
        Assert.Contains("20,000", figures["stockpile"].GetProperty("said").GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Equal((2005, 2, 2), (figures["stockpile"].GetProperty("said").GetProperty("edition").GetInt32(), figures["stockpile"].GetProperty("editions").GetInt32(), figures["stockpile"].GetProperty("held").GetInt32()));
        string[] leads = [.. row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
        Assert.Contains("/states/PRK/timeline/stockpile", leads);
        Assert.Contains(leads, address => address.StartsWith("/sources/", StringComparison.Ordinal));
        Assert.Contains(leads, address => address.StartsWith("/statements/", StringComparison.Ordinal));
        Assert.Contains("2005 edition", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_NothingSaid_IsNeverNought()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var silent = (await site.Client.JsonAsync("/states/PRK.json")).GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("kind").GetString() == "retained");
        var notHeld = (await site.Client.JsonAsync("/states/FRA.json")).GetProperty("figures").EnumerateArray().ToList();

        Assert.Equal("not_asked", silent.GetProperty("knowing").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, silent.GetProperty("said").ValueKind);
        Assert.Contains("report held, nothing said", Row(await site.PageAsync("/states/PRK"), "Mines retained").TextContent, StringComparison.Ordinal);
        Assert.All(notHeld, figure => Assert.Equal("not_held", figure.GetProperty("knowing").GetString()));
    }

    [Fact]
    public async Task Country_InBookOrder_LeadsToTheOnesBesideIt()
    {
        await using var site = await OnePageSite.OfAsync(Earlier);
        List<string> walked = [];
        for (string? at = "/states/TJK"; at is not null && walked.Count < 5; at = (await site.PageAsync(at)).QuerySelector("a[rel=next]")?.GetAttribute("href"))
            walked.Add(at);

        Assert.Equal("/states/TWN", (await site.PageAsync("/states/TJK")).QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(5, walked.Count);
        Assert.Equal("/states/TJK", (await site.PageAsync(walked[1])).QuerySelector("a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Citation_OfADemonstration_NeverNamesItAPublication()
    {
        using var client = await site.ClientAsync();

        string citation = (await client.JsonAsync("/states/PRK.json")).GetProperty("citation").GetString()!;

        Assert.Contains("demonstration page held by", citation, StringComparison.Ordinal);
        Assert.DoesNotContain("Landmine Monitor", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_EachEdition_SaysWhatItSaidOrThatItIsNotHeld()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var told = (await site.Client.JsonAsync("/states/PRK/timeline/casualties.json")).GetProperty("editions").EnumerateArray().ToDictionary(edition => edition.GetProperty("year").GetInt32(), edition => edition.GetProperty("knowing").GetString());
        var page = await site.PageAsync("/states/PRK/timeline/casualties");
        string table = await site.Client.GetStringAsync(new Uri("/states/PRK/timeline/casualties.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(new Dictionary<int, string?> { [2003] = "not_asked", [2004] = "not_held", [2005] = "said" }, told);
        Assert.Equal("/states/PRK/2005/evidence#LC.1.1", Assert.Single(page.QuerySelectorAll("td:nth-child(2) > a:not(.small)")).GetAttribute("href"));
        Assert.Contains("2004", page.QuerySelector("svg.strip")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("svg[role=img] rect.dated"));
        Assert.Contains("PRK,2004,not_held,casualties,,", table, StringComparison.Ordinal);
        Assert.Contains("PRK,2005,said,casualties,", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_NoSuchTopic_NamesTheNearest()
    {
        using var client = await site.ClientAsync();

        using var answer = await client.GetAsync(new Uri("/states/PRK/timeline/stockpiles.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/states/PRK/timeline/stockpile", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_TwoEditions_MarksWhatChangedSentenceBySentence()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var counts = (await site.Client.JsonAsync("/states/PRK/compare/2003/2005.json")).GetProperty("counts");
        var page = await site.PageAsync("/states/PRK/compare/2003/2005");

        Assert.Equal((1, 1, 1, 2), (counts.GetProperty("same").GetInt32(), counts.GetProperty("changed").GetInt32(), counts.GetProperty("gone").GetInt32(), counts.GetProperty("added").GetInt32()));
        Assert.Contains("and the coast", page.QuerySelectorAll(".compared ins").Select(added => added.TextContent));
        Assert.Contains("The size of the stockpile is not known.", page.QuerySelectorAll(".compared del").Select(gone => gone.TextContent));
        Assert.Equal("One sentence the same: 2003, 2005", Assert.Single(page.QuerySelectorAll(".alike")).TextContent);
    }

    [Fact]
    public async Task Comparison_OtherOrderOrSameEdition_LeadsOrTells()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        using var turned = await site.Client.GetAsync(new Uri("/states/PRK/compare/2005/2003", UriKind.Relative), TestContext.Current.CancellationToken);
        using var same = await site.Client.GetAsync(new Uri("/states/PRK/compare/2005/2005", UriKind.Relative), TestContext.Current.CancellationToken);
        using var none = await site.Client.GetAsync(new Uri("/states/PRK/compare/2003/2005/XX", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/states/PRK/compare/2003/2005", turned.Headers.Location?.ToString());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (same.StatusCode, none.StatusCode));
    }

    [Fact]
    public async Task Brief_EachLine_HasItsEditionAndHedge()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var page = await site.PageAsync("/states/PRK/brief");
        var stockpile = page.QuerySelectorAll(".brief tr").Single(row => row.QuerySelector("th")!.TextContent == "Stockpile");

        Assert.Contains("20,000", stockpile.TextContent, StringComparison.Ordinal);
        Assert.Contains("2005 edition, ", stockpile.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".sheet-of-paper").Length);
        Assert.Contains("no register here holds land borders", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("South Korea", page.QuerySelectorAll(".names a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Brief_NoReport_SaysWhatRegistersKnow()
    {
        await using var site = await OnePageSite.OfAsync(Earlier);

        var brief = await site.Client.JsonAsync("/states/FRA/brief.json");

        Assert.Empty(brief.GetProperty("reports").EnumerateArray());
        Assert.All(brief.GetProperty("figures").EnumerateArray(), figure => Assert.Equal("not_held", figure.GetProperty("knowing").GetString()));
        Assert.NotEmpty(brief.GetProperty("treaties").EnumerateArray());
    }

    [Theory]
    [InlineData("/states/by-status")]
    [InlineData("/states/by-name")]
    public async Task States_InOtherOrders_AreTheSameStates(string address)
    {
        using var client = await site.ClientAsync();

        string[] Codes(System.Text.Json.JsonElement page) =>
            [.. page.GetProperty("regions").EnumerateArray().SelectMany(group => group.GetProperty("states").EnumerateArray()).Concat(page.GetProperty("areas").EnumerateArray()).Select(state => state.GetProperty("code").GetString()!).Order(StringComparer.Ordinal)];

        Assert.Equal(Codes(await client.JsonAsync("/states.json")), Codes(await client.JsonAsync(address + ".json")));
    }

    private static IElement Row(IParentNode page, string topic) => page.QuerySelectorAll(".figures-said tbody tr").Single(row => row.QuerySelector("th")!.TextContent == topic);
}
