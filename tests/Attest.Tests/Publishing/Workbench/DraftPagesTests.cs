using System.Net;
using System.Text.Json;
using Attest.Network;
using Attest.Network.Writing;
using Attest.Registers;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>A text on its way: begun from the last edition, written by two, remarked on, returned, sent on, commented on by a government, approved and taken into the base.</summary>
public sealed class DraftPagesTests : IAsyncLifetime
{
    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Draft_FromBeginningToTheBase_GoesThroughEveryHand()
    {
        using var researcher = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);
        var draft = await BeginAsync(researcher, "PRK");
        var page = await researcher.PageAsync(draft);
        var first = First(page).QuerySelector("textarea")!.TextContent;
        await Save(researcher, draft, 0, first + " The State joined the treaty in 2025.");
        var changed = await researcher.PageAsync(draft + "/changes");
        await Step(researcher, draft, "on");

        using var coordinator = await site.SignedInAsync("bea@example.org", [OfficeSite.Duty(Role.Coordinator)]);
        await coordinator.SendAsync(draft, await Action(coordinator, draft, "/comments"), ("sentence", "The State joined the treaty in 2025."), ("words", "Which source says so?"));
        var refused = await Step(coordinator, draft, "return", ("reason", " "));
        await Step(coordinator, draft, "return", ("reason", "No source for 2025."));
        var told = await researcher.PageAsync(draft);
        await Step(researcher, draft, "on");
        await Step(coordinator, draft, "on");
        using var editor = await site.SignedInAsync("cem@example.org", [OfficeSite.Duty(Role.FinalEditor)]);
        await Step(editor, draft, "on");
        var approved = await Step(editor, draft, "on");
        var taken = await editor.SendAsync(draft, draft + "/take");
        using var reader = new HttpClient { BaseAddress = site.Address };
        var published = await reader.PageAsync("/states/PRK/2026");

        Assert.Contains(changed.QuerySelectorAll("ins"), added => added.TextContent.Contains("2025", StringComparison.Ordinal));
        Assert.Contains("Say why", refused.Notice, StringComparison.Ordinal);
        Assert.Contains("Which source says so?", told.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No source for 2025.", told.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("?done=sent", approved.Location, StringComparison.Ordinal);
        Assert.EndsWith("?done=taken", taken.Location, StringComparison.Ordinal);
        Assert.Contains("The State joined the treaty in 2025.", published.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([DraftStage.Coordinator, DraftStage.Writing, DraftStage.Coordinator, DraftStage.ThemeEditor, DraftStage.FinalEditor, DraftStage.Ready], site.Office.Drafts.Find(1)!.Steps.Select(step => step.Stage));
    }

    [Fact]
    public async Task Save_WrongFigure_IsShownBesideTheParagraph()
    {
        using var researcher = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "EST")]);
        var draft = await BeginAsync(researcher, "EST");
        await researcher.SendAsync(draft, draft + "/paragraphs", ("text", "Estonia signed the Mine Ban Treaty on 3 December 1997 and became a State Party on 1 March 1999."));

        var page = await researcher.PageAsync(draft);

        Assert.Contains(page.QuerySelectorAll(".draft .read li"), line => line.QuerySelector(".flag.bad") is not null);
    }

    [Fact]
    public async Task Save_BothAtOnce_KeepBoth()
    {
        var number = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["One stays. Two stays."], null);
        using var ann = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);
        using var bea = await site.SignedInAsync("bea@example.org", [OfficeSite.Duty(Role.Coordinator)]);
        var draft = $"/office/drafts/{number}";
        var action = await Action(ann, draft, "");

        var first = await ann.SendAsync(draft, action, ("revision", "0"), ("text", "One changed. Two stays."));
        var second = await bea.SendAsync(draft, action, ("revision", "0"), ("text", "One stays. Two changed."));
        var third = await ann.SendAsync(draft, action, ("revision", "1"), ("text", "One changed otherwise. Two stays."));
        var fourth = await bea.SendAsync(draft, action, ("revision", "2"), ("text", "One changed again. Two changed."));
        var page = await bea.PageAsync(draft);

        Assert.Contains("done=kept", first.Location, StringComparison.Ordinal);
        Assert.Contains("done=merged", second.Location, StringComparison.Ordinal);
        Assert.Contains("done=merged", third.Location, StringComparison.Ordinal);
        Assert.Contains("done=beside", fourth.Location, StringComparison.Ordinal);
        Assert.Equal("One changed otherwise. Two changed.", page.QuerySelector(".draft textarea")!.TextContent);
        Assert.Contains("One changed again.", page.QuerySelector(".draft .card")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/on']"));
    }

    [Fact]
    public async Task Autosave_IsAcknowledgedWithWhatIsOnDisk()
    {
        var number = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["One."], null);
        using var ann = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);
        var action = await Action(ann, $"/office/drafts/{number}", "/autosave");

        var saved = await ann.SendAsync($"/office/drafts/{number}", action, ("revision", "0"), ("text", "One, more."));

        var told = JsonDocument.Parse(saved.Page.Body!.TextContent).RootElement;
        Assert.Equal((1, "One, more.", "kept"), (told.GetProperty("revision").GetInt32(), told.GetProperty("text").GetString(), told.GetProperty("outcome").GetString()));
        Assert.Equal("One, more.", site.Office.Drafts.Find(number)!.Paragraphs[0].Text);
    }

    // By its number, by a paragraph of another draft, in every verb: what is not theirs is not there.
    [Fact]
    public async Task Draft_OfAnotherState_IsNotThere()
    {
        var theirs = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("KWT"), "all"), null, ["Secret words."], null);
        var mine = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["Own words."], null);
        var paragraph = site.Office.Drafts.Find(theirs)!.Paragraphs[0].Id;
        using var ann = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);

        foreach (var address in new[] { $"/office/drafts/{theirs}", $"/office/drafts/{theirs}/changes", $"/office/drafts/{theirs}/paragraphs/{paragraph}", $"/office/drafts/{mine}/paragraphs/{paragraph}" })
        {
            using var answer = await ann.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{address}: {answer.StatusCode}");
        }
        foreach (var address in new[] { $"{theirs}/paragraphs", $"{theirs}/paragraphs/{paragraph}", $"{mine}/paragraphs/{paragraph}", $"{mine}/paragraphs/{paragraph}/autosave", $"{mine}/paragraphs/{paragraph}/comments", $"{theirs}/on", $"{theirs}/return", $"{theirs}/take", $"{theirs}/links", $"{mine}/take" })
            Assert.Equal(HttpStatusCode.NotFound, (await ann.SendAsync("/office/account", "/office/drafts/" + address, ("revision", "0"), ("text", "Mine."), ("words", "x"), ("reason", "x"))).Status);
        Assert.DoesNotContain("Kuwait", (await ann.PageAsync("/office/drafts")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Secret words.", site.Office.Drafts.Find(theirs)!.Paragraphs[0].Text);
    }

    [Fact]
    public async Task Government_ByItsLink_CommentsAndGetsAReceipt_UntilItIsTakenBack()
    {
        var number = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["The State has not replied.", "It has no stocks."], null);
        using var editor = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.FinalEditor)]);
        var draft = $"/office/drafts/{number}";
        var link = (await editor.SendAsync(draft, draft + "/links", ("addressee", "Ministry of Foreign Affairs"), ("days", "28"))).Page.QuerySelector("dd.hash")!.TextContent;
        var address = new Uri(link).AbsolutePath;
        await Save(editor, draft, 0, "A sentence that came later.");
        using var government = site.Browser();

        var page = await government.PageAsync(address);
        var wrong = await government.SendAsync(address, address, ("first", "9"), ("last", ""), ("words", "No."), ("signed", "A. Official, Ministry"));
        var kept = await government.SendAsync(address, address, ("first", "1"), ("last", "1"), ("words", "We replied in March."), ("signed", "A. Official, Ministry"));
        var seen = await editor.PageAsync(draft);
        using var elsewhere = await government.GetAsync(draft);
        await editor.SendAsync(draft, draft + "/links/1/revoke");
        using var after = await government.GetAsync(address);

        Assert.Equal(["The State has not replied.", "", "It has no stocks."], page.QuerySelectorAll(".lines li").Select(line => line.TextContent));
        Assert.Contains("from 1 to 3", wrong.Notice, StringComparison.Ordinal);
        var receipt = kept.Page.QuerySelector("[role=status] code")!.TextContent;
        Assert.Equal(64, receipt.Length);
        Assert.Contains(receipt, seen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We replied in March.", seen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.NotFound), (elsewhere.StatusCode, after.StatusCode));
    }

    private static async Task<string> BeginAsync(OfficeBrowser browser, string state) =>
        (await browser.SendAsync("/office/drafts", "/office/drafts", ("state", state), ("year", "2026"))).Location!;

    private static async Task Save(OfficeBrowser browser, string draft, int revision, string text) =>
        Assert.Contains("done=kept", (await browser.SendAsync(draft, await Action(browser, draft, ""), ("revision", $"{revision}"), ("text", text))).Location, StringComparison.Ordinal);

    private static async Task<OfficeAnswer> Step(OfficeBrowser browser, string draft, string step, params (string, string)[] fields)
    {
        var seen = (await browser.PageAsync(draft)).QuerySelector("input[name=seen]")?.GetAttribute("value") ?? "";
        return await browser.SendAsync(draft, $"{draft}/{step}", [("seen", seen), .. fields]);
    }

    // Where forms about the first paragraph go.
    private static async Task<string> Action(OfficeBrowser browser, string draft, string rest) =>
        $"{draft}/paragraphs/{First(await browser.PageAsync(draft)).Id!["p-".Length..]}{rest}";

    // The first that is no heading.
    private static AngleSharp.Dom.IElement First(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll(".draft").First(paragraph => !paragraph.QuerySelector("textarea, .written")!.TextContent.StartsWith('#'));
}
