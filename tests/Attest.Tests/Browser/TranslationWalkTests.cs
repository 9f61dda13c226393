using Attest.Tests.Publishing;

namespace Attest.Tests.Browser;

/// <summary>A translation stands beside the original where there is room for two columns, and below it where there is none.</summary>
public sealed class TranslationWalkTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    [Theory]
    [InlineData(1440, true)]
    [InlineData(900, true)]
    [InlineData(360, false)]
    public async Task Paragraph_WithATranslation_IsBesideOrBelow(int width, bool isBeside)
    {
        await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), width);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/fr/states/PRK/1999");
        await Screenshots.TakeAsync(page, $"translation-{width}");
        var paragraph = page.Locator(".para.two").First;
        var original = (await paragraph.Locator("> p").First.BoundingBoxAsync())!;
        var translated = (await paragraph.Locator("> p.in").BoundingBoxAsync())!;
        var notes = (await page.Locator(".para.two > .notes").First.BoundingBoxAsync())!;

        Assert.Equal(isBeside, translated.X > original.X + original.Width && Math.Abs(translated.Y - original.Y) < 2);
        Assert.Equal(!isBeside, translated.Y >= original.Y + original.Height);
        Assert.True(notes.Y >= Math.Max(original.Y + original.Height, translated.Y + translated.Height) - 8);
        Assert.True(Math.Abs(original.Width - translated.Width) < 60);
    }
}
