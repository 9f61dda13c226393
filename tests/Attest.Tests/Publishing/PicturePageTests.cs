using System.Net;
using System.Text.Json;
using Attest.Publishing.Charts;

namespace Attest.Tests.Publishing;

public sealed class PicturePageTests(DemonstrationSite site)
{
    [Theory]
    [InlineData("/treaties/MBT")]
    [InlineData("/resolutions")]
    [InlineData("/resolutions/51-45S")]
    [InlineData("/series/casualties")]
    [InlineData("/series/clearance")]
    [InlineData("/series/casualties/COL")]
    public async Task Page_WithPictures_HasEachWithItsFigures_AndAtAnAddressOfItsOwn(string address)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync(address);

        var pictures = page.QuerySelectorAll("figure.picture");
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            Assert.NotNull(picture.QuerySelector("svg[role=img] title"));
            Assert.True(picture.QuerySelectorAll("tbody tr").Length > 0 || page.QuerySelectorAll("table.stack").Length > 0);
            string file = picture.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).First(link => link.EndsWith(".svg", StringComparison.Ordinal));
            using var answer = await client.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains(ChartStyle.OwnHash, answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Growth_OfATreaty_EndsWithTheCountsOfItsPage()
    {
        using var client = await site.ClientAsync();
        var page = await client.JsonAsync("/treaties/MBT.json");

        var last = page.GetProperty("growth").GetProperty("columns").EnumerateArray().Last();
        var counts = page.GetProperty("map").GetProperty("counts").EnumerateArray().ToDictionary(count => count.GetProperty("status").GetString()!, count => count.GetProperty("number").GetInt32());
        Assert.Equal([counts["state_party"], counts["signatory"], counts["withdrawn"]], last.GetProperty("counts").EnumerateArray().Take(3).Select(count => count.GetInt32()));
        Assert.Equal(page.GetProperty("map").GetProperty("counts")[0].GetProperty("of").GetInt32(), last.GetProperty("of").GetInt32());
        Assert.Equal(counts["withdrawn"], page.GetProperty("growth").GetProperty("columns").EnumerateArray().Sum(column => column.GetProperty("left").GetInt32()));
    }

    [Fact]
    public async Task Annex_OfATreaty_HasTheActsOfEveryStateUpToTheDay()
    {
        using var client = await site.ClientAsync();
        string[] now = (await client.GetStringAsync(new Uri("/treaties/MBT.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] then = (await client.GetStringAsync(new Uri("/treaties/MBT/1998-01-01.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("state,name,status,on,signature,deposit,deposit_kind,entry_into_force", now[0], StringComparison.Ordinal);
        Assert.Equal(1 + 197, now.Length);
        Assert.Contains(now, row => row.StartsWith("CAN,Canada,state_party,", StringComparison.Ordinal) && row.Contains("1997-12-03,1997-12-03,ratification,1999-03-01", StringComparison.Ordinal));
        Assert.DoesNotContain(then, row => row.Contains(",state_party,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Png_IsDrawnWhereTheProgramIs()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.GetAsync(new Uri("/charts/resolutions/51-45S.png", UriKind.Relative));

        Assert.SkipUnless(answer.StatusCode != HttpStatusCode.ServiceUnavailable, "rsvg-convert is not installed (tools.txt).");
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await answer.Content.ReadAsByteArrayAsync())[..4]);
    }

    [Fact]
    public async Task Png_WithoutTheProgram_IsOneClearLine()
    {
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { PictureTool = "no-such-program-anywhere" });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };

        using var answer = await client.GetAsync(new Uri("/charts/resolutions/51-45S.png", UriKind.Relative));
        var page = await client.PageAsync("/resolutions/51-45S");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("librsvg2-bin", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("rsvg-convert is not installed", page.QuerySelector("figure.picture")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links(), link => link.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Picture_ThatIsNone_IsNotFound()
    {
        using var client = await site.ClientAsync();
        foreach (string address in new[] { "/charts/treaties/XYZ.svg", "/charts/nothing.svg", "/charts/treaties/MBT", "/charts/series/casualties/unheard.png" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
    }
}
