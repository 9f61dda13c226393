using Attest.Network;
using Attest.Network.Cycle;
using Attest.Registers;
using Attest.Tests.Publishing;
using Attest.Tests.Publishing.Workbench;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>A coordinator looks whom a State lacks, assigns somebody, and says what became of an open question.</summary>
public sealed class AssignmentWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private const int MostBytes = 150 * 1024;

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(true, 1440, ColorScheme.Light)]
    [InlineData(false, 360, ColorScheme.Dark)]
    public async Task Coordinator_AssignsAState_AndMarksAQuestion(bool hasScripts, int width, ColorScheme scheme)
    {
        var rules = ReadMilestoneRules.From(Path.Combine(DemonstrationSite.DataFolder, "content", "milestones.csv"));
        await site.Office.Calendars.AddAsync(EditionCalendar.For("lm", 2026, "", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(100), rules), null);
        var ann = (await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher))).Person;
        await site.Office.Assignments.GiveAsync(new("lm", 2026, 0, JurisdictionCode.Parse("KWT"), "all"), ann.Pseudonym, "", null);
        var cora = await site.JoinAsync("cora@example.org", OfficeSite.Duty(Role.Coordinator), OfficeSite.Duty(Role.FinalEditor));
        await using var office = await chromium.ReaderAsync(new UriBuilder(site.Address) { Host = "localhost" }.Uri, width, scheme, hasScripts);
        var page = await office.NewPageAsync();
        await page.GotoAsync("/office/assignments");
        await page.GetByLabel("Email").FillAsync("cora@example.org");
        await page.GetByLabel("Password").FillAsync(OfficeSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("Code").FillAsync(cora.Code());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByText("Who covers which State").WaitForAsync();
        await LookAsync(page, $"office-assignments-{width}", hasScripts);

        await page.GetByRole(AriaRole.Link, new() { Name = "North Korea" }).ClickAsync();
        await page.GetByText("Assign somebody").ClickAsync();
        await page.GetByLabel("Who", new() { Exact = true }).SelectOptionAsync(cora.Person.Pseudonym.Value);
        await page.GetByLabel("Note, for those who work on it").FillAsync("knows the archive");
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign", Exact = true }).ClickAsync();
        await page.GetByText("knows the archive").WaitForAsync();
        var question = page.Locator("ul.questions li").First;
        await question.Locator("summary").ClickAsync();
        await question.GetByLabel("Standing").SelectOptionAsync("asked");
        await question.GetByLabel("Note").FillAsync("the embassy, in March");
        await question.GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByText("the embassy, in March").First.WaitForAsync();
        await LookAsync(page, $"office-assignment-{width}", hasScripts);

        await page.GotoAsync("/office");
        await LookAsync(page, $"office-covered-{width}", hasScripts);
        await page.GotoAsync("/office/readiness/lm-2026");
        await LookAsync(page, $"office-readiness-covered-{width}", hasScripts);
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
