using System.Net;
using Attest.Network;
using Attest.Network.Requests;
using Attest.Registers;
using Attest.Store.Replies;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>An authority is asked, asked again, answers or stays silent; what it says is set beside the statements and decided on.</summary>
public sealed class RequestPagesTests : IAsyncLifetime
{
    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Request_ThatNobodyAnswers_BecomesAStatementOfTheDraft()
    {
        using var researcher = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);
        var request = await AskAsync(researcher, "PRK");
        await researcher.SendAsync(request, request + "/reminders", ("reminded", "2026-02-10"));
        var early = await researcher.SendAsync(request, request + "/silence", ("silent", "2026-02-11"));
        await researcher.SendAsync(request, request + "/silence", ("silent", "2026-03-02"));
        var draft = (await researcher.SendAsync("/office/drafts", "/office/drafts", ("state", "PRK"), ("year", "2026"))).Location!;
        var shown = await researcher.PageAsync(request);
        var written = await researcher.SendAsync(request, request + "/silence/draft");
        var read = await researcher.PageAsync(draft);

        Assert.Contains("once the day on which an answer was due is over", early.Notice, StringComparison.Ordinal);
        var words = shown.QuerySelector("blockquote")!.TextContent;
        Assert.Equal("The Monitor asked the Ministry of Defence for information by fax on 11 January 2026 and again on 10 February 2026. As of 2 March 2026, it had not replied to the Monitor’s request.", words);
        Assert.StartsWith(draft, written.Location, StringComparison.Ordinal);
        var paragraph = Assert.Single(read.QuerySelectorAll(".draft"), part => part.QuerySelector("textarea")!.TextContent == words);
        Assert.Contains("No reply", paragraph.QuerySelector(".read")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(RequestStanding.Closed, site.Office.Correspondence.All[0].StandingOn(new(2026, 3, 3)));
    }

    [Fact]
    public async Task Reply_OnAStatement_IsDecidedByAnEditorAlone()
    {
        var contested = site.Store.Find(site.Store.Pages[0].Address)!.Statements[3];
        using var researcher = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK")]);
        var request = await AskAsync(researcher, "PRK");
        await researcher.SendAsync(request, request + "/replies", ("kind", "denial"), ("received", "2026-02-20"), ("dated", "2026-02-12"), ("language", "fr"), ("words", "Ce n’est pas vrai."), ("translation", "It is not true."), ("signer", "Sue Signer"));
        var unknown = await researcher.SendAsync(request, request + "/replies/1/bearings", ("bearing", "contests"), ("statement", "0123456789abcdef"));
        await researcher.SendAsync(request, request + "/replies/1/bearings", ("bearing", "contests"), ("statement", contested.Id.Value[..16]));
        var refused = await researcher.SendAsync(request, request + "/replies/1/decision", ("ruling", "followed"), ("reason", "So be it."));
        using var editor = await site.SignedInAsync("cem@example.org", [OfficeSite.Duty(Role.FinalEditor)]);
        await editor.SendAsync(request, request + "/replies/1/decision", ("ruling", "not_followed"), ("reason", "Two sources say so."), ("public", "day"), ("public", "text"));
        var shown = await editor.PageAsync(request);

        Assert.Contains("Choose a statement", unknown.Notice, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        var reply = site.Office.Correspondence.Find(1)!.Replies.Single();
        Assert.Equal((ReplyBearing.Contests, ReplyRuling.NotFollowed, PublicParts.Day | PublicParts.Text), (reply.Reply.Bearings[contested.Id], reply.Decision!.Ruling, reply.Decision.Public));
        var told = shown.QuerySelector("#reply-1")!.TextContent;
        Assert.All(["Ce n’est pas vrai.", "It is not true.", "Sue Signer", "Two sources say so.", contested.Statement.Wording[..60]], words => Assert.Contains(words, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comment_ByALink_IsKeptAmongTheRepliesOnce()
    {
        var number = await site.Office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["The State has not replied."], null);
        var (link, _) = await site.Office.ReplyLinks.MakeAsync(site.Office.Drafts.Find(number)!, "Ministry of Foreign Affairs", DateTimeOffset.UtcNow.AddDays(9), null);
        await site.Office.ReplyLinks.CommentAsync(link, 1, 1, "We replied in March.", "A. Official");
        using var editor = await site.SignedInAsync("cem@example.org", [OfficeSite.Duty(Role.FinalEditor)]);
        var draft = $"/office/drafts/{number}";

        var kept = await editor.SendAsync(draft, draft + "/line-comments/1/reply", ("kind", "objection"));
        var again = await editor.SendAsync(draft, draft + "/line-comments/1/reply", ("kind", "objection"));
        var page = await editor.PageAsync(draft);

        Assert.Equal("/office/requests/1", kept.Location);
        Assert.Equal(draft, again.Location);
        Assert.Equal("/office/requests/1", page.QuerySelector("a[href^='/office/requests/']")!.GetAttribute("href"));
        var request = Assert.Single(site.Office.Correspondence.All);
        Assert.Equal((RequestChannel.Link, "Ministry of Foreign Affairs"), (request.Asked.Channel, request.Asked.Authority));
        Assert.Equal(("We replied in March.", "A. Official"), (request.Replies.Single().Reply.Text, request.Replies.Single().Reply.Signer!.Reveal()));
    }

    // By its number and in every verb: what is not theirs is not there.
    [Fact]
    public async Task Request_OfAnotherState_IsNotThere()
    {
        var theirs = await site.Office.Correspondence.AskAsync(new(JurisdictionCode.Parse("KWT"), "all", "Ministry of Defence", RequestChannel.Fax, new(2026, 1, 11), new(2026, 2, 1), "How many?"), null);
        await site.Office.Correspondence.ReplyAsync(theirs, new(ReplyKind.Data, new(2026, 1, 20), "en", "None."), null);
        using var ann = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher, "PRK"), OfficeSite.Duty(Role.FinalEditor, "PRK")]);

        using (var answer = await ann.GetAsync($"/office/requests/{theirs}"))
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        foreach (var address in new[] { "reminders", "replies", "silence", "silence/draft", "replies/1/bearings", "replies/1/decision" })
            Assert.Equal(HttpStatusCode.NotFound, (await ann.SendAsync("/office/account", $"/office/requests/{theirs}/{address}", ("reminded", "2026-01-20"), ("silent", "2026-03-01"), ("bearing", "contests"), ("ruling", "noted"), ("reason", "x"))).Status);
        var refused = await ann.SendAsync("/office/requests", "/office/requests", ("state", "KWT"), ("authority", "x"), ("channel", "fax"), ("sent", "2026-01-11"), ("due", "2026-02-01"), ("questions", "?"));
        Assert.Contains("Choose a State that is yours", refused.Notice, StringComparison.Ordinal);
        Assert.Empty((await ann.PageAsync("/office/requests?about=KWT")).QuerySelectorAll("tbody tr"));
        Assert.Single(site.Office.Correspondence.All);
    }

    [Theory]
    [InlineData("authority", " ", "Name the authority")]
    [InlineData("due", "2026-01-01", "cannot be due before")]
    [InlineData("sent", "tomorrow", "Give both days")]
    [InlineData("channel", "pigeon", "by which way")]
    [InlineData("theme", "No Theme", "lower-case")]
    public async Task Ask_WhatCannotBe_IsSaidAndWhatWasWrittenStays(string field, string value, string expected)
    {
        using var ann = await site.SignedInAsync("ann@example.org", [OfficeSite.Duty(Role.Researcher)]);
        Dictionary<string, string> fields = new() { ["state"] = "PRK", ["authority"] = "Ministry", ["channel"] = "fax", ["sent"] = "2026-01-11", ["due"] = "2026-02-01", ["questions"] = "How many mines?", [field] = value };

        var answer = await ann.SendAsync("/office/requests", "/office/requests", [.. fields.Select(row => (row.Key, row.Value))]);

        Assert.Contains(expected, answer.Notice, StringComparison.Ordinal);
        Assert.Equal("How many mines?", answer.Page.QuerySelector("textarea[name=questions]")!.TextContent);
        Assert.Empty(site.Office.Correspondence.All);
    }

    private static async Task<string> AskAsync(OfficeBrowser browser, string state) =>
        (await browser.SendAsync("/office/requests", "/office/requests", ("state", state), ("authority", "Ministry of Defence"), ("addressee", "Ann Addressee"), ("channel", "fax"), ("sent", "2026-01-11"), ("due", "2026-03-01"), ("questions", "How many?"))).Location!;
}
