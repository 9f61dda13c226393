using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>From a sentence to the archived words behind it in two clicks, and to everything else said on its question in one; and the brief on paper.</summary>
public sealed class CountryWalkTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    private const string Sentence = "The 1997 Mine Ban Treaty has not been signed by the Democratic People’s Republic of Korea (DPRK).";

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 360)]
    [InlineData(false, 360)]
    public async Task Sentence_InTwoClicks_ShowsTheArchivedWords(bool hasScripts, int width)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, hasScripts: hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/states/PRK/1999");

        await page.GetByRole(AriaRole.Link, new() { Name = Sentence }).ClickAsync();
        var card = page.Locator(hasScripts ? "#card" : "#MBP\\.1\\.1");
        await card.WaitForAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "These words in the source" }).ClickAsync();

        await page.WaitForURLAsync("**/sources/**");
        Assert.Contains("has not been signed", await page.Locator("mark").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EvidenceCard_InOneClick_ShowsEverythingElseOnTheQuestion(bool hasScripts)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), hasScripts: hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/states/PRK/1999/evidence#MBP.1.1");

        await page.Locator("#MBP\\.1\\.1").GetByRole(AriaRole.Link, new() { Name = "What each edition said on this" }).First.ClickAsync();
        await page.WaitForURLAsync("**/states/PRK/timeline/treaty_status");
        Assert.Equal(25, await page.Locator("tbody th").EvaluateAllAsync<int>("years => new Set(years.map(year => year.textContent)).size"));
        await page.GoBackAsync();
        await page.Locator("#MBP\\.1\\.1").GetByRole(AriaRole.Link, new() { Name = "All statements on this" }).First.ClickAsync();
        await page.WaitForURLAsync("**/statements?state=PRK&kind=treaty_status");
    }

    [Theory]
    [InlineData("/states/PRK")]
    [InlineData("/states/COL")]
    [InlineData("/states/FRA")]
    [InlineData("/fr/states/PRK")]
    [InlineData("/fr/states/COL")]
    [InlineData("/es/states/PRK")]
    [InlineData("/es/states/COL")]
    [InlineData("/ar/states/PRK")]
    [InlineData("/ar/states/COL")]
    public async Task Brief_Printed_IsTwoPagesOfA4(string state)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{state}/brief");

        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        string text = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(text, @"/Type\s*/Page\b(?!s)"));
        Assert.Matches(@"/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]", text);
    }
}
