using Attest.Network;
using Attest.Tests.Publishing.Workbench;
using Microsoft.Playwright;
using OtpNet;

namespace Attest.Tests.Browser;

/// <summary>A researcher begins a draft, types, is warned by the check beside it; the editor makes a link, and a government comments by line.</summary>
public sealed class DraftWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private const int MostBytes = 150 * 1024;

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(true, 1440, ColorScheme.Light)]
    [InlineData(false, 360, ColorScheme.Dark)]
    public async Task Draft_IsWrittenAndCommentedOn(bool hasScripts, int width, ColorScheme scheme)
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.FinalEditor));
        await using var office = await chromium.ReaderAsync(site.Address, width, scheme, hasScripts);
        var page = await office.NewPageAsync();
        await page.GotoAsync("/office/drafts");
        await page.GetByLabel("Email").FillAsync("ann@example.org");
        await page.GetByLabel("Password").FillAsync(OfficeSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("Code").FillAsync(new Totp(Base32Encoding.ToBytes(ann.Key)).ComputeTotp(DateTime.UtcNow));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("State or area").SelectOptionAsync("PRK");
        await page.GetByLabel("Year of the edition").FillAsync("2026");
        await LookAsync(page, $"drafts-{width}", hasScripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await LookAsync(page, $"draft-{width}", hasScripts);

        var paragraph = page.Locator(".draft").Nth(2).Locator("textarea[name=text]");
        await paragraph.FillAsync(await paragraph.InputValueAsync() + "\n\nNorth Korea signed the Mine Ban Treaty on 3 December 1997.");
        if (hasScripts)
        {
            await page.GetByText("kept", new() { Exact = true }).WaitForAsync();
            await page.GotoAsync("/office/drafts/1");
        }
        else
        {
            await page.Locator(".draft").Nth(2).GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
            await page.GetByText("Kept.").WaitForAsync();
        }
        await page.Locator(".draft").Nth(3).Locator(".flag.bad").First.WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "What changed since the last edition" }).ClickAsync();
        await LookAsync(page, $"draft-changes-{width}", hasScripts);
        await page.GotoAsync("/office/drafts/1");

        await page.GetByLabel("Which authority is asked").FillAsync("Ministry of Foreign Affairs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = (await page.Locator("dd.hash").TextContentAsync())!;
        await using var ministry = await chromium.ReaderAsync(site.Address, width, scheme, hasScripts);
        var outside = await ministry.NewPageAsync();
        await outside.GotoAsync(new Uri(link).AbsolutePath);
        await LookAsync(outside, $"reply-{width}", hasScripts);
        await outside.GetByLabel("From line").FillAsync("2");
        await outside.GetByLabel("What is wrong, or missing").FillAsync("We have not signed.");
        await outside.GetByLabel("Who comments").FillAsync("A. Official, Ministry of Foreign Affairs");
        await outside.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
        await outside.GetByText("Its receipt is").WaitForAsync();
        await page.GotoAsync("/office/drafts/1");
        await page.GetByText("We have not signed.").WaitForAsync();
        await LookAsync(page, $"draft-commented-{width}", hasScripts);
    }

    private static async Task LookAsync(IPage page, string name, bool hasScripts)
    {
        await page.Locator("h1").WaitForAsync();
        await Screenshots.TakeAsync(page, name);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{name} is wider than the window");
        Assert.True((await page.ContentAsync()).Length < MostBytes, $"{name} has more than {MostBytes} bytes");
        if (!hasScripts)
            return;
        await page.EvaluateAsync(ChromiumBrowser.Axe);
        string[] barriers = await page.EvaluateAsync<string[]>(EveryPageTests.FindBarriers);
        Assert.True(barriers.Length == 0, name + ":\n" + string.Join('\n', barriers.Take(5)));
    }
}
