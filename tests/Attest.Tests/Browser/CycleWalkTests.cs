using Attest.Network;
using Attest.Network.Cycle;
using Attest.Registers;
using Attest.Tests.Publishing;
using Attest.Tests.Publishing.Workbench;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>A final editor makes a calendar, moves a day, looks how ready the edition is, and says what mails may say.</summary>
public sealed class CycleWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private const int MostBytes = 150 * 1024;

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(true, 1440, ColorScheme.Light)]
    [InlineData(false, 360, ColorScheme.Dark)]
    public async Task FinalEditor_MakesACalendar_AndLooksHowReadyItIs(bool hasScripts, int width, ColorScheme scheme)
    {
        var rules = ReadMilestoneRules.From(Path.Combine(DemonstrationSite.DataFolder, "content", "milestones.csv"));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await site.Office.Calendars.AddAsync(EditionCalendar.For("lm", 1999, "", new(1999, 5, 3), rules), null);
        var eva = await site.JoinAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor), OfficeSite.Duty(Role.Administrator));
        await site.Office.Drafts.BeginAsync(new("lm", 1999, 0, JurisdictionCode.Parse("KWT"), "all"), null, ["Some words."], eva.Person.Pseudonym);
        await site.Office.Outbox.PutAsync([new(eva.Person.Pseudonym, "lm", 1999, Milestone.Freeze, site.Office.Calendars.Find("lm", 1999)![Milestone.Freeze].Due, -1)]);
        await using var office = await chromium.ReaderAsync(new UriBuilder(site.Address) { Host = "localhost" }.Uri, width, scheme, hasScripts);
        var page = await office.NewPageAsync();
        await page.GotoAsync("/office/calendar");
        await page.GetByLabel("Email").FillAsync("eva@example.org");
        await page.GetByLabel("Password").FillAsync(OfficeSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("Code").FillAsync(eva.Code());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        await page.GetByLabel("Year of the edition").FillAsync("2026");
        await page.GetByLabel("First day of the meeting").FillAsync($"{today.AddDays(65):yyyy-MM-dd}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the calendar" }).ClickAsync();
        await page.Locator("details").First.Locator("summary").ClickAsync();
        await page.Locator("#milestone-lm-2026").SelectOptionAsync("launch");
        await page.Locator("#day-lm-2026").FillAsync($"{today.AddDays(64):yyyy-MM-dd}");
        await page.Locator("#reason-lm-2026").FillAsync("the hall is free then");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).First.ClickAsync();
        await page.GetByText("the hall is free then").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "drafts due: Done" }).First.ClickAsync();
        await LookAsync(page, $"office-calendar-{width}", hasScripts);

        await page.GotoAsync("/office/readiness/lm-1999");
        await LookAsync(page, $"office-readiness-{width}", hasScripts);
        await page.GotoAsync("/office/account/messages");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an address" }).ClickAsync();
        await LookAsync(page, $"office-messages-{width}", hasScripts);
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
