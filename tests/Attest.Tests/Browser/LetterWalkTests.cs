using Attest.Store;
using Attest.Tests.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>A reader orders a publication and writes on a statement; the office reads both.</summary>
public sealed class LetterWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-letter-walk-").FullName;
    private Base held = null!;
    private WebApplication web = null!;

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { IsLocalEditingOn = true });
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        await held.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true, 1440, ColorScheme.Light)]
    [InlineData(false, 360, ColorScheme.Dark)]
    public async Task Reader_WhoOrdersAndWrites_IsReadByTheOffice(bool hasScripts, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(new(web.Urls.First()), width, scheme, hasScripts);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/about/order-publications");
        await page.GetByRole(AriaRole.Link, new() { Name = "order form" }).ClickAsync();
        await page.GetByLabel("Publication").SelectOptionAsync("briefs");
        await page.GetByLabel("Name").FillAsync("Ann Bell");
        await page.GetByLabel("Email").FillAsync("ann@example.org");
        await page.GetByLabel("Postal address").FillAsync("1 Long Street");
        await page.GetByRole(AriaRole.Button, new() { Name = "Order" }).ClickAsync();
        await page.GetByText("Your order was kept").WaitForAsync();

        var statement = held.Store.Find(held.Store.Pages[0].Address)!.Statements[0].Id;
        await page.GotoAsync($"/statements/{statement}/feedback");
        await page.GetByLabel("What you want to say").FillAsync("The date is another.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send to the editors" }).ClickAsync();
        await page.GetByText("Your words were kept").WaitForAsync();

        await page.GotoAsync("/office/orders");
        await page.GetByText("1 Long Street").WaitForAsync();
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Words of readers on statements" }).ClickAsync();
        await page.GetByText("The date is another.").WaitForAsync();
        if (!hasScripts)
            return;
        await page.EvaluateAsync(ChromiumBrowser.Axe);
        string[] barriers = await page.EvaluateAsync<string[]>(EveryPageTests.FindBarriers);
        Assert.True(barriers.Length == 0, string.Join('\n', barriers.Take(5)));
    }
}
