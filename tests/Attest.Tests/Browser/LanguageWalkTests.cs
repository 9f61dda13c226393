using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>The site in Arabic, which runs from right to left, and in the other languages: nothing overflows, nothing bars a reader, and the switch leads to the same page.</summary>
public sealed class LanguageWalkTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    [Theory]
    [InlineData("/ar")]
    [InlineData("/ar/states")]
    [InlineData("/ar/states/PRK")]
    [InlineData("/ar/states/PRK/1999")]
    [InlineData("/ar/states/PRK/1999/evidence")]
    [InlineData("/ar/states/PRK/brief")]
    [InlineData("/ar/states/PRK/timeline/stockpile")]
    [InlineData("/ar/statements")]
    [InlineData("/ar/treaties/MBT")]
    [InlineData("/ar/obligations")]
    [InlineData("/ar/resolutions/79-34")]
    [InlineData("/ar/check")]
    [InlineData("/ar/api")]
    [InlineData("/ar/about/the-issues")]
    [InlineData("/fr/states/PRK")]
    [InlineData("/es/statements")]
    public async Task Page_AtBothWidthsInBothSchemes_HasNoBarrierAndNoSidewaysScrolling(string address)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(ChromiumBrowser.Axe);
        Assert.Equal(address.StartsWith("/ar", StringComparison.Ordinal) ? "rtl" : "ltr", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).direction"));
        foreach (int width in new[] { 1440, 360 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });

                string[] barriers = await page.EvaluateAsync<string[]>(EveryPageTests.FindBarriers);
                int overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

                Assert.True(barriers.Length == 0, $"{address} at {width} px, {scheme}:\n{string.Join('\n', barriers.Take(5))}");
                Assert.True(overflow <= 0, $"{address} at {width} px is {overflow} px too wide.");
            }
    }

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 360)]
    public async Task Switch_OnAPage_LeadsToTheSamePageInTheLanguage(bool hasScripts, int width)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, hasScripts: hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/statements?kind=use");

        await page.GetByRole(AriaRole.Link, new() { Name = "العربية" }).ClickAsync();
        await page.WaitForURLAsync("**/ar/statements?kind=use");
        Assert.Equal("الإفادات", await page.Locator("h1").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await page.WaitForURLAsync("**/fr/statements?kind=use");
        Assert.Equal("Énoncés", await page.Locator("h1").InnerTextAsync());
    }
}
