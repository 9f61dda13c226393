using Attest.Tests.Publishing.Sites;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>A published site opened from its folder, without any server: reading, evidence, searching.</summary>
public sealed class PublishedSiteWalkTests(ChromiumBrowser browser, SampleEditions samples)
{
    private Uri Root => new(samples.Site + "/");

    private string At(string address) => Root.AbsoluteUri + address;

    [Fact]
    public async Task Search_FromTheFolder_FindsSentencesAndLeadsToThem()
    {
        await using var reader = await browser.ReaderAsync(Root);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(At("index.html"));

        await page.FillAsync("header input[name=q]", "Son Song Pil");
        await page.PressAsync("header input[name=q]", "Enter");

        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("1 report");
        await Assertions.Expect(page.Locator("#results h2 a")).ToHaveTextAsync("North Korea 1999");
        var sentence = page.Locator("#results p a").First;
        await Assertions.Expect(sentence.Locator("mark").First).ToHaveTextAsync("Son");
        string words = (await sentence.TextContentAsync())!;
        await sentence.ClickAsync();
        await Assertions.Expect(page.Locator(".said:target, tr:target, .notes p:target")).ToContainTextAsync(words[..20]);
        await page.Locator(".said:target a.s").First.ClickAsync();
        await Assertions.Expect(page.Locator("article.card:target blockquote")).ToContainTextAsync(words[..20]);
    }

    [Theory]
    [InlineData("q=landmine", "6 reports")]
    [InlineData("q=landmine&from=2004", "2 reports")]
    [InlineData("q=landmine&to=1999", "2 reports")]
    [InlineData("q=landmine&state=PRK", "2 reports")]
    [InlineData("q=landmine&state=PRK&from=2003&to=2003", "1 report")]
    [InlineData("q=LANDMINÉS", "5 reports")]
    [InlineData("q=north+kor", "2 reports")]
    [InlineData("q=xyzzy", "No report has all these words.")]
    [InlineData("q=sankei+xyzzy", "No report has all these words. These have some of them: 1 report")]
    public async Task Search_NarrowedOrSpelledOtherwise_CountsTheReports(string query, string said)
    {
        await using var reader = await browser.ReaderAsync(Root);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(At("search.html?" + query));

        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task Search_WithoutScripts_SaysSoAndLeadsToTheReports()
    {
        await using var reader = await browser.ReaderAsync(Root, hasScripts: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(At("search.html?q=mines"));

        await Assertions.Expect(page.Locator("noscript .notice")).ToContainTextAsync("takes JavaScript");
        await page.ClickAsync("noscript a");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Country reports");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("states/PRK.html")]
    [InlineData("states/PRK/1999.html")]
    [InlineData("states/PRK/1999/evidence.html")]
    [InlineData("states/COL/2005.html")]
    [InlineData("editions.html")]
    [InlineData("editions/lm-1999-DRAFT.html")]
    [InlineData("search.html?q=mines")]
    [InlineData("404.html")]
    public async Task Page_AtEveryWidthAndInBothColours_HasNoBarrierAndFits(string name)
    {
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var reader = await browser.ReaderAsync(Root, width, scheme);
            var page = await reader.NewPageAsync();
            await page.GotoAsync(At(name));
            if (name.Contains('?', StringComparison.Ordinal))
                await Assertions.Expect(page.Locator("#found")).ToContainTextAsync("report");
            await page.EvaluateAsync(ChromiumBrowser.Axe);
            string barriers = await page.EvaluateAsync<string>("async () => (await axe.run()).violations.map(found => found.id + ': ' + found.nodes[0].html).join('\\n')");
            Assert.Equal("", barriers);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} is wider than {width} px.");
            await Screenshots.TakeAsync(page, $"published-{name.Split('?')[0].Replace('/', '-')}-{width}");
        }
    }
}
