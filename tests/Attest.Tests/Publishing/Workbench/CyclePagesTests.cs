using System.Net;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Registers;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>The pages of the calendar, of messages and of readiness, as a browser without scripts asks for them.</summary>
public sealed class CyclePagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Calendar_MadeMovedAndDone_ShowsHowItStands()
    {
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));
        var made = await eva.SendAsync("/office/calendar", "/office/calendar", ("product", "lm"), ("year", "2026"), ("meeting", $"{Today.AddDays(100):yyyy-MM-dd}"));
        var moved = await eva.SendAsync("/office/calendar", "/office/calendar/lm-2026/move", ("milestone", "launch"), ("day", $"{Today.AddDays(99):yyyy-MM-dd}"), ("reason", "the hall <is> free then"));
        var done = await eva.SendAsync("/office/calendar", "/office/calendar/lm-2026/done", ("milestone", "assignments_out"), ("done", "on"));

        var page = await eva.PageAsync("/office/calendar");
        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector(".flag")?.TextContent ?? "");

        Assert.All([made.Location, moved.Location, done.Location], location => Assert.Equal("/office/calendar#lm-2026", location));
        Assert.StartsWith("done on ", rows["assignments out"], StringComparison.Ordinal);
        Assert.EndsWith(" days late", rows["drafts due"], StringComparison.Ordinal);
        Assert.Equal("", rows["launch"]);
        Assert.Contains("the hall <is> free then", page.QuerySelector("main ul.small")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/office/readiness/lm-2026']"));
    }

    [Theory]
    [InlineData("lm", "26", "2026-11-30", "four digits")]
    [InlineData("lm", "2026", "soon", "four digits")]
    [InlineData("L M", "2026", "2026-11-30", "lower-case")]
    public async Task Calendar_FormThatMakesNoSense_SaysWhyAndKeepsWhatWasTyped(string product, string year, string meeting, string why)
    {
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));

        var answer = await eva.SendAsync("/office/calendar", "/office/calendar", ("product", product), ("year", year), ("meeting", meeting));

        Assert.Contains(why, answer.Notice, StringComparison.Ordinal);
        Assert.Equal(product, answer.Page.QuerySelector("#product")!.GetAttribute("value"));
        Assert.Empty(site.Office.Calendars.All);
    }

    [Fact]
    public async Task Calendar_MoveAcrossAnotherDay_IsRefused()
    {
        await MakeAsync(100);
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));

        var answer = await eva.SendAsync("/office/calendar", "/office/calendar/lm-2026/move", ("milestone", "launch"), ("day", $"{Today:yyyy-MM-dd}"), ("reason", "sooner"));
        var other = await eva.SendAsync("/office/calendar", "/office/calendar/lm-1999/done", ("milestone", "launch"), ("done", "on"));

        Assert.Contains("Days must follow each other", answer.Notice, StringComparison.Ordinal);
        Assert.Equal("sooner", answer.Page.QuerySelector("#reason-lm-2026")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task Calendar_OfAResearcher_HasNoForms()
    {
        await MakeAsync(100);
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));

        var page = await ann.PageAsync("/office/calendar");

        Assert.Empty(page.QuerySelectorAll("table form, form.texts"));
        Assert.Null(page.QuerySelector("a[href^='/office/readiness']"));
        Assert.Equal(["drafts due", "requests due", "cut-off"], page.QuerySelectorAll("tbody th b").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Front_OfAPerson_NamesWhatIsLateOrDueSoonOfTheirs()
    {
        await MakeAsync(70);
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));
        using var pia = await site.SignedInAsync("pia@example.org", OfficeSite.Duty(Role.Press));

        var hers = (await ann.PageAsync("/office")).QuerySelectorAll("main a[href='/office/calendar#lm-2026']").Select(link => link.TextContent);
        var others = (await pia.PageAsync("/office")).QuerySelectorAll("main a[href='/office/calendar#lm-2026']");

        Assert.Equal(["lm-2026: drafts due", "lm-2026: requests due", "lm-2026: cut-off"], hers);
        Assert.Empty(others);
    }

    [Fact]
    public async Task Feed_OfAPerson_NamesNothingUntilAllowedAndLeadsNowhereOnceRevoked()
    {
        await MakeAsync(80);
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));
        using HttpClient reader = new() { BaseAddress = site.Address };
        var made = await ann.SendAsync("/office/account/messages", "/office/account/feed");
        var addresses = made.Page.QuerySelectorAll(".notice .hash").Select(address => address.TextContent).ToArray();

        var discreet = await Task.WhenAll(addresses.Select(reader.GetStringAsync));
        await ann.SendAsync("/office/account/messages", "/office/account/messages", ("mail", "on"), ("names", "on"));
        var named = await Task.WhenAll(addresses.Select(reader.GetStringAsync));
        await ann.SendAsync("/office/account/messages", "/office/account/feed/revoke");
        using var gone = await reader.GetAsync(addresses[0]);

        Assert.All(discreet, feed => Assert.Contains("Something that you do is due", feed, StringComparison.Ordinal));
        Assert.All(discreet, feed => Assert.DoesNotMatch("(?i)lm-2026|drafts|cut-off|Korea|Attest demonstration", feed));
        Assert.All(named, feed => Assert.Contains("lm-2026: cut-off", feed, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Messages_OfAnAdministrator_ListMailsByPseudonym()
    {
        await MakeAsync(100);
        var press = await site.JoinAsync("pia@example.org", OfficeSite.Duty(Role.Researcher));
        await site.Office.Outbox.PutAsync([new(press.Person.Pseudonym, "lm", 2026, Milestone.CutOff, site.Office.Calendars.Find("lm", 2026)![Milestone.CutOff].Due, 14)], TestContext.Current.CancellationToken);
        await site.Office.Outbox.FailedAsync((await site.Office.Outbox.TakeAsync(TestContext.Current.CancellationToken))!, MailProblem.Refused, TestContext.Current.CancellationToken);
        using var boss = await site.SignedInAsync("boss@example.org", OfficeSite.Duty(Role.Administrator));
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher));

        var row = Assert.Single((await boss.PageAsync("/office/account/messages")).QuerySelectorAll("tbody tr")).TextContent;

        Assert.Contains(press.Person.Pseudonym.Value, row, StringComparison.Ordinal);
        Assert.Contains("the server refused it", row, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", row, StringComparison.Ordinal);
        Assert.Empty((await ann.PageAsync("/office/account/messages")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Readiness_OfAnEditionWithReports_CountsWhatStandsInTheWay()
    {
        await site.Office.Calendars.AddAsync(EditionCalendar.For("lm", 1999, "", new(1999, 5, 3), Rules), null, TestContext.Current.CancellationToken);
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));

        var page = await eva.PageAsync("/office/readiness/lm-1999");
        using var none = await eva.GetAsync("/office/readiness/lm-1998");

        Assert.Contains("North Korea", Assert.Single(page.QuerySelectorAll("tbody tr")).QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reports not checked yet", page.QuerySelector("main dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("closed on", page.QuerySelector("main dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Drafts_OfAnEdition_AreCountedOnCalendarAndReadinessAsFarAsTheyMayBeRead()
    {
        await MakeAsync(100);
        foreach (var state in (string[])["PRK", "KWT"])
            await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse(state), "all"), null, ["Some words."], null, TestContext.Current.CancellationToken);
        var draft = site.Office.Drafts.All.First(draft => draft.Address.Jurisdiction.Value == "KWT");
        await site.Office.Drafts.MoveAsync(site.Office.Drafts.Find(draft.Number)!, DraftStage.Coordinator, "", null, TestContext.Current.CancellationToken);
        await site.Office.ReplyLinks.MakeAsync(site.Office.Drafts.Find(draft.Number)!, "the Ministry", TimeProvider.System.GetUtcNow().AddDays(20), null, TestContext.Current.CancellationToken);
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));

        var all = (await eva.PageAsync("/office/calendar")).QuerySelector("main")!;
        var hers = (await ann.PageAsync("/office/calendar")).QuerySelector("main")!;
        var readiness = (await eva.PageAsync("/office/readiness/lm-2026")).QuerySelector("main")!;

        Assert.Contains("1 of 2 drafts", all.TextContent, StringComparison.Ordinal);
        Assert.Equal("North Korea", Assert.Single(all.QuerySelectorAll("ul.names li")).TextContent.Trim());
        Assert.Contains("0 of 1 drafts", hers.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kuwait", hers.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 of 2", readiness.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("asked: 1; comments: 0; awaited: 1", readiness.TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyCollection<MilestoneRule> Rules => ReadMilestoneRules.From(Path.Combine(DemonstrationSite.DataFolder, "content", "milestones.csv"));

    private Task MakeAsync(int days) => site.Office.Calendars.AddAsync(EditionCalendar.For("lm", 2026, "", Today.AddDays(days), Rules), null);
}
