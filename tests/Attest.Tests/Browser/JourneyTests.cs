using System.Globalization;
using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>What readers come for, from the first page to the last, with and without scripts, on wide and narrow screens, light and dark.</summary>
public sealed class JourneyTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    public static TheoryData<bool, int, ColorScheme> Readers => new MatrixTheoryData<bool, int, ColorScheme>([true, false], [1440, 360], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Text_Pasted_ComesBackSentenceBySentence(bool hasScripts, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, scheme, hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Check a text" }).First.ClickAsync();

        await page.Locator("#text").FillAsync("North Korea has not acceded to the Mine Ban Treaty. North Korea was absent from the vote on UN General Assembly Resolution 51/45S, which was adopted by a vote of 156-0. The sun shone.");
        await page.Locator("#on").FillAsync("2004-01-01");
        await page.Locator("form.texts button").ClickAsync();

        var answers = await page.Locator(".checked > li > .said-so .flag").AllInnerTextsAsync();
        Assert.Equal(3, answers.Count);
        Assert.Contains("confirmed", answers[0], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("contradicted", answers[1], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not checkable", answers[2], StringComparison.OrdinalIgnoreCase);
        Assert.True(await page.Locator(".checked a[href*='#'], .checked a[href^='/']").CountAsync() > 0);
        await SeenAsync(page, "check", hasScripts, width, scheme);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task States_BesideEachOther_HaveAnAddressAndLeadToTheWords(bool hasScripts, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, scheme, hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/ask");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare States" }).ClickAsync();

        await page.Locator("select[name=state]").SelectOptionAsync(["PRK", "COL"]);
        await page.GetByLabel("Production", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();

        Assert.EndsWith("/compare?state=COL&state=PRK&kind=production", page.Url, StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator(".matrix tbody tr").CountAsync());
        await SeenAsync(page, "compare", hasScripts, width, scheme);
        await page.Locator(".matrix tbody td a").First.ClickAsync();
        Assert.Contains("/evidence#", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Figure_ToPassOn_IsCopiedWhereThereAreScriptsAndEmbeddedWithoutAny(bool hasScripts, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, scheme, hasScripts);
        await reader.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(await EveryPageTests.ResolveAsync(site, "figure"));

        Assert.True(await page.Locator(width < 720 ? "img.slim" : "svg.chart").IsVisibleAsync());
        Assert.Equal(hasScripts ? 3 : 0, await page.Locator("button[data-copy]:visible").CountAsync());
        string snippet = await page.Locator("#snippet").InnerTextAsync();
        Assert.Contains("<a ", snippet, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", snippet, StringComparison.OrdinalIgnoreCase);
        if (hasScripts)
        {
            await page.Locator("button[data-copy=snippet]").ClickAsync();
            await page.Locator("button[data-copy=snippet][aria-pressed=true]").WaitForAsync();
            Assert.Equal(snippet, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        }
        await SeenAsync(page, "figure", hasScripts, width, scheme);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task CountryPage_InTwoClicks_ShowsTheArchivedWordsAndInOneEverythingSaid(bool hasScripts, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, scheme, hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/states/PRK");
        await SeenAsync(page, "country", hasScripts, width, scheme);

        await page.Locator("a[href*='/evidence#']:visible").First.ClickAsync();
        Assert.Contains("/evidence#", page.Url, StringComparison.Ordinal);
        var card = page.Locator(":target");
        await SeenAsync(page, "evidence", hasScripts, width, scheme);
        await card.GetByRole(AriaRole.Link, new() { Name = "All statements on this" }).First.ClickAsync();
        Assert.Contains("/statements?state=PRK&kind=", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "These words in the source" }).ClickAsync();

        await page.Locator("mark").First.WaitForAsync();
        Assert.Contains("/sources/", page.Url, StringComparison.Ordinal);
        await SeenAsync(page, "archive", hasScripts, width, scheme);
    }

    [Theory]
    [InlineData("/treaties/MBT", 1440, ColorScheme.Light)]
    [InlineData("/treaties/MBT", 1440, ColorScheme.Dark)]
    [InlineData("/treaties/MBT", 360, ColorScheme.Dark)]
    [InlineData("/resolutions/51-45S", 1440, ColorScheme.Dark)]
    [InlineData("/series/casualties", 1440, ColorScheme.Dark)]
    [InlineData("/", 1440, ColorScheme.Dark)]
    [InlineData("/", 360, ColorScheme.Light)]
    public async Task Picture_OnItsPage_CanBeReadInBothSchemes(string address, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width, scheme);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(address);

        double contrast = await page.EvaluateAsync<double>("""
            () => {
              const light = colour => { const part = colour.match(/[\d.]+/g).slice(0, 3).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4); return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2]; };
              const ground = light(getComputedStyle(document.body).backgroundColor);
              return Math.min(21, ...[...document.querySelectorAll('svg.chart text')].map(text => light(getComputedStyle(text).fill)).map(text => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)));
            }
            """);

        Assert.True(contrast >= 4.5, $"{address}: the words of a picture have a contrast of {contrast.ToString("0.0", CultureInfo.InvariantCulture)}.");
        await SeenAsync(page, "picture" + address.Replace('/', '-'), true, width, scheme);
    }

    [Theory]
    [InlineData("/treaties/MBT")]
    [InlineData("/resolutions")]
    [InlineData("/resolutions/51-45S")]
    [InlineData("/series/casualties")]
    [InlineData("/series/casualties/COL")]
    [InlineData("/states/PRK/votes")]
    [InlineData("figure")]
    [InlineData("/about/multimedia")]
    public async Task Picture_OnAnyScreen_HasWordsThatCanBeRead(string address)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync());
        var page = await reader.NewPageAsync();
        foreach (int width in new[] { 1440, 800, 360 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(await EveryPageTests.ResolveAsync(site, address));
            await page.EvaluateAsync("async () => { const images = [...document.querySelectorAll('.picture img')].filter(image => image.getClientRects().length); images.forEach(image => image.loading = 'eager'); await Promise.all(images.map(image => image.decode())); }");
            // The smallest words of a picture that is a file are drawn at 12.
            double[] sizes = await page.EvaluateAsync<double[]>("""
                [...[...document.querySelectorAll('svg.chart text')].filter(text => text.getClientRects().length).map(text => parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width),
                 ...[...document.querySelectorAll('.picture img')].filter(image => image.getClientRects().length).map(image => 12 * image.getBoundingClientRect().width / image.naturalWidth)]
                """);

            Assert.NotEmpty(sizes);
            Assert.True(sizes.Min() >= 11, $"{address} at {width} px: words of {sizes.Min().ToString("0.0", CultureInfo.InvariantCulture)} px.");
        }
    }

    private static Task SeenAsync(IPage page, string name, bool hasScripts, int width, ColorScheme scheme) =>
        Screenshots.TakeAsync(page, string.Create(CultureInfo.InvariantCulture, $"{name}-{width}-{scheme}{(hasScripts ? "" : "-without-scripts")}").ToLowerInvariant());
}
