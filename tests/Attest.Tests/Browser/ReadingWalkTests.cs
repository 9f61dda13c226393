using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>The walk the site is made for: front page, country, report, sentence, evidence, source, and back.</summary>
public sealed class ReadingWalkTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    private const string Sentence = "The 1997 Mine Ban Treaty has not been signed by the Democratic People’s Republic of Korea (DPRK).";

    [Fact]
    public async Task Walk_WithoutScripts_LeadsFromTheFrontPageToTheSourceAndBack()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), hasScripts: false);
        var page = await reader.NewPageAsync();
        await ToReportAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = Sentence }).ClickAsync();
        Assert.EndsWith("/states/PRK/1999/evidence#MBP.1.1", page.Url, StringComparison.Ordinal);
        var card = page.Locator("#MBP\\.1\\.1");
        Assert.Contains("Mine Ban Treaty: not signed", await card.InnerTextAsync(), StringComparison.Ordinal);

        await FromCardToSourceAndBackAsync(page, card);
    }

    [Fact]
    public async Task Walk_WithScripts_OpensTheEvidenceBeneathTheParagraph()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await ToReportAsync(page);
        var sentence = page.GetByRole(AriaRole.Link, new() { Name = Sentence });

        await sentence.ClickAsync();
        var card = page.Locator("#card");
        await card.WaitForAsync();
        Assert.EndsWith("/states/PRK/1999", page.Url, StringComparison.Ordinal);
        Assert.Equal("true", await sentence.GetAttributeAsync("aria-expanded"));
        Assert.Contains("Mine Ban Treaty: not signed", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("card", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await card.CountAsync());
        Assert.Equal(Sentence, await page.EvaluateAsync<string>("document.activeElement.textContent"));

        await page.Keyboard.PressAsync("Enter");
        await card.WaitForAsync();
        await FromCardToSourceAndBackAsync(page, card);
    }

    [Fact]
    public async Task OldLink_WithASection_LeadsToItWhereScriptsRun()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();

        await page.GotoAsync("/lm/1999/north_korea.html#Mine_Action");

        await page.WaitForURLAsync("**/states/PRK/1999#MA");
        Assert.Equal("Mine Action", await page.Locator(":target h2").InnerTextAsync());
    }

    [Fact]
    public async Task DayForm_WithoutScripts_LeadsToTheAddressOfTheDay()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), hasScripts: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/treaties/MBT");

        await page.GetByLabel("Day, from").FillAsync("2004-03-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        Assert.EndsWith("/treaties/MBT/2004-03-01", page.Url, StringComparison.Ordinal);
        Assert.Equal("Mine Ban Treaty on 1 March 2004", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Search_FromAnyPage_FindsTheSentence()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), hasScripts: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/treaties");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("\"stake mine\" korea");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".results li").Filter(new() { HasText = "North Korea 1999" }).Locator("a.small").First.ClickAsync();

        Assert.Contains("/states/PRK/1999#", page.Url, StringComparison.Ordinal);
        Assert.Contains("stake mine", await page.Locator(":target").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SkipLink_FirstOnEveryPage_LeadsToTheContent()
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/states");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task ToReportAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "North Korea: Not joined" }).ClickAsync();
        Assert.EndsWith("/states/PRK", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "1999 report" }).ClickAsync();
        Assert.EndsWith("/states/PRK/1999", page.Url, StringComparison.Ordinal);
    }

    private static async Task FromCardToSourceAndBackAsync(IPage page, ILocator card)
    {
        await card.GetByRole(AriaRole.Link, new() { Name = "These words in the source" }).ClickAsync();
        Assert.Equal(Sentence, await page.Locator("mark").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "sentence MBP/1.1 of the report" }).ClickAsync();
        Assert.EndsWith("/states/PRK/1999#MBP.1.1", page.Url, StringComparison.Ordinal);
        Assert.Equal(Sentence, await page.Locator(":target").InnerTextAsync());
    }
}
