using System.Text.Json;
using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>What holds for every kind of page, on wide and narrow screens, light and dark.</summary>
public sealed class EveryPageTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    // WCAG 2.2 A and AA, and axe's own good practice (landmarks, heading order).
    internal const string FindBarriers = """
        async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations
            .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))
        """;

    public static TheoryData<string> Pages =>
    [
        "/treaties/MBT", "/treaties/MBT/acts", "/series/clearance", "/states/PRK/votes", "/meetings", "/meetings/MBT-RC1", "/munitions", "/munitions/POMZ-2M", "/compare", "/compare?state=PRK&state=COL&kind=use&kind=stockpile", "figure",
        "/", "/states", "/states/PRK", "/states/TWN", "/states/by-status", "/states/by-name", "/states/PRK/brief", "/states/PRK/timeline", "/states/PRK/timeline/stockpile", "/states/PRK/compare/2004/2005", "/states/PRK/1999", "/fr/states/PRK/1999", "/states/PRK/1999/evidence", "/states/COL/2007", "/states/COL/2007/evidence", "/states/LAO/2011", "/states/ARM/2023", "/states/NPL/2008", "/diagnostics", "/findings", "/treaties", "/treaties/MBT/2004-03-01", "/obligations", "/states/BIH", "/resolutions", "/resolutions/51-45S",
        "/resolutions/79-34", "/search?q=mines", "/ask", "/ask/production/current", "/ask/stockpile", "/series/casualties", "/series/casualties/COL", "/promises", "/age", "/statements", "/statements?kind=use", "/search?q=%22", "/search?q=stokpile", "/search?q=stockpile+state:PRK", "/about/the-issues", "/nowhere", "source",
        "/check", "/api", "/downloads", "/editions", "/comments-received", "/comments-received/1", "/states/EST/2003", "/states/EST/2003/evidence",
        "/resolve", "/resolve?url=lm/2005/benin.html",
        "/about/about-us", "/about/our-research-products", "/about/multimedia", "/about/resources-for-monitor-researchers", "/about/table-of-contents",
        "/order",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtBothWidthsInBothSchemes_HasNoBarrierAndNoSidewaysScrolling(string address)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(await ResolveAsync(address));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(ChromiumBrowser.Axe);
        foreach (int width in new[] { 1440, 360 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });

                string[] barriers = await page.EvaluateAsync<string[]>(FindBarriers);
                int overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

                Assert.True(barriers.Length == 0, $"{address} at {width} px, {scheme}:\n{string.Join('\n', barriers.Take(5))}");
                Assert.True(overflow <= 0, $"{address} at {width} px is {overflow} px too wide.");
            }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnFirstVisit_IsLightAndAsksNobodyElse(string address)
    {
        string to = await ResolveAsync(address);
        var home = await site.AddressAsync();
        await using var reader = await chromium.ReaderAsync(home);
        var page = await reader.NewPageAsync();
        List<string> trouble = [];
        List<string> asked = [];
        page.Console += (_, message) => { if (message.Type is "error" or "warning") trouble.Add(message.Text); };
        page.PageError += (_, error) => trouble.Add(error);
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync(to, new() { WaitUntil = WaitUntilState.NetworkIdle });
        int bytes = await page.EvaluateAsync<int>("performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0)");

        // A browser reports the status of a page that is not there as an error of its own.
        Assert.DoesNotContain(trouble, text => address != "/nowhere" || !text.Contains("404", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(home.ToString(), url, StringComparison.Ordinal));
        Assert.InRange(bytes, 1_000, 100_000);
    }

    [Fact]
    public async Task Map_OnANarrowScreen_IsAListOfTheSameJurisdictions()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), 360);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/");

        Assert.False(await page.Locator("svg.map").IsVisibleAsync());
        Assert.Equal(200, await page.Locator(".lists a:visible").CountAsync());
        Assert.Equal(0, await page.Locator("svg.map a:visible").CountAsync());
    }

    [Fact]
    public async Task Map_OfWhatIsNotKnown_IsHatchedAndNotPlain()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/ask/production/current");

        foreach (string status in new[] { "not_held", "not_asked" })
            Assert.Equal("url(\"#not-known\")", await page.Locator($"svg.map .{status} use").First.EvaluateAsync<string>("tile => getComputedStyle(tile).fill"));
        Assert.Equal(1, await page.Locator("pattern#not-known").CountAsync());
    }

    [Fact]
    public async Task Notes_OnAWideScreen_StandBesideTheirParagraph()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/states/PRK/1999");
        var places = await page.EvaluateAsync<JsonElement>("""
            [...document.querySelectorAll('.para')].filter(para => para.querySelector('.notes')).map(para => {
              const words = para.querySelector('p').getBoundingClientRect(), notes = para.querySelector('.notes').getBoundingClientRect();
              return { apart: notes.left - words.right, down: notes.top - words.top, measure: words.width / 16 };
            })
            """);

        Assert.NotEmpty(places.EnumerateArray());
        Assert.All(places.EnumerateArray(), place =>
        {
            Assert.True(place.GetProperty("apart").GetDouble() > 0, "A note overlaps its paragraph.");
            Assert.InRange(place.GetProperty("down").GetDouble(), -1, 12);
            Assert.InRange(place.GetProperty("measure").GetDouble(), 28, 36);
        });
    }

    private Task<string> ResolveAsync(string address) => ResolveAsync(site, address);

    internal static async Task<string> ResolveAsync(DemonstrationSite site, string address)
    {
        if (address == "figure")
            return "/figures/" + (await site.StoreAsync()).Report("COL", 2007).Upheld.First(stored => stored.Statement.Quantity is not null).Id;
        if (address != "source")
            return address;
        var report = (await site.StoreAsync()).Report("PRK", 1999);
        return $"/sources/{report.SourceId}/{report.FindSentence("MBP/1.1")!.Span}";
    }
}
