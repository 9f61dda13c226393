using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Attest.Network;
using Attest.Registers;
using Attest.Statements;
using Attest.Store.Replies;
using Attest.Tests.Publishing.Workbench;

namespace Attest.Tests.Publishing;

/// <summary>What a government replied stands beside the sentence, on its evidence and in the log of comments received, as far as the editor made it public and no further.</summary>
public sealed class CommentPagesTests : IAsyncLifetime
{
    private OfficeSite site = null!;
    private HttpClient reader = null!;

    public async ValueTask InitializeAsync()
    {
        site = await OfficeSite.OpenAsync();
        reader = new() { BaseAddress = site.Address };
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        return site.DisposeAsync();
    }

    [Fact]
    public async Task Reply_MadePublicInTheOffice_StandsBesideTheSentenceItContests()
    {
        var contested = site.Store.Find(site.Store.Pages[0].Address)!.Upheld.First(stored => !stored.Statement.Locator.StartsWith('T'));
        await reader.PageAsync("/states/PRK/1999");
        using var editor = await site.SignedInAsync("cem@example.org", [OfficeSite.Duty(Role.FinalEditor)]);
        var request = (await editor.SendAsync("/office/requests", "/office/requests", ("state", "PRK"), ("authority", "Ministry of Defence"), ("addressee", "Ann Addressee"), ("through", "Tom Through"), ("channel", "letter"), ("sent", "2026-01-11"), ("due", "2026-03-01"), ("questions", "How many?"))).Location!;
        await editor.SendAsync(request, request + "/replies", ("kind", "denial"), ("received", "2026-02-20"), ("dated", "2026-02-12"), ("language", "fr"), ("words", "Ce n’est pas vrai."), ("translation", "It is not true."), ("signer", "Sue Signer"));
        await editor.SendAsync(request, request + "/replies/1/bearings", ("bearing", "contests"), ("statement", contested.Id.Value));

        await editor.SendAsync(request, request + "/replies/1/decision", ("ruling", "not_followed"), ("reason", "Two sources say so."), ("public", "day"), ("public", "text"), ("public", "decision"));
        var report = await reader.PageAsync("/states/PRK/1999");
        var evidence = await reader.PageAsync("/states/PRK/1999/evidence");
        var log = await reader.PageAsync("/comments-received");
        var whole = await reader.PageAsync("/comments-received/1");
        var csv = await reader.GetStringAsync(new Uri("/comments-received.csv", UriKind.Relative));
        using var json = JsonDocument.Parse(await reader.GetStringAsync(new Uri("/comments-received/1.json", UriKind.Relative)));

        const string mark = "contested by the Government of North Korea, letter of 12 February 2026";
        var sentence = report.GetElementById(contested.Statement.Locator.Replace('/', '.'))!;
        Assert.Equal("contested", sentence.QuerySelector(".flag.bad")!.TextContent);
        Assert.All([mark, "It is not true.", "The editors’ decision: the text stands as it was. Two sources say so."], words => Assert.Contains(words, sentence.Closest(".para")!.TextContent, StringComparison.Ordinal));
        Assert.Contains(mark, evidence.GetElementById("statement-" + contested.Id.Value[..12])!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/comments-received/1", log.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Contains("not public", log.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.All(["Ce n’est pas vrai.", "It is not true.", "Two sources say so.", contested.Statement.Wording], words => Assert.Contains(words, whole.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Contains(contested.Id.Value, csv, StringComparison.Ordinal);
        Assert.Equal("contests", json.RootElement.GetProperty("bearings")[0].GetProperty("does").GetString());
        Assert.All([report, evidence, log, whole], page => Assert.All(["Ann Addressee", "Tom Through", "Sue Signer", "Ministry of Defence"], kept => Assert.DoesNotContain(kept, page.DocumentElement.OuterHtml, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reply_TakenBack_IsGone()
    {
        await site.Store.Replies.RecordAsync(Reply("Not so."));
        var before = await reader.PageAsync("/comments-received?by=state");

        await site.Store.Replies.RecordAsync(Reply("Not so.") with { Says = null });

        Assert.Single(before.QuerySelectorAll("tbody tr"));
        Assert.Empty((await reader.PageAsync("/comments-received")).QuerySelectorAll("tbody tr"));
        using var gone = await reader.GetAsync(new Uri("/comments-received/3", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    // A letter is whatever a government writes.
    [Fact]
    public async Task Reply_WithMarkup_StaysText()
    {
        await site.Store.Replies.RecordAsync(Reply("<script>alert(1)</script>"));

        var page = await reader.PageAsync("/comments-received/3");

        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), _ => true);
    }

    private static PublicReply Reply(string words) => new(3, new(JurisdictionCode.Parse("PRK"), ReplyKind.Objection)
    {
        Text = words,
        Language = "en",
        Bearings = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty.Add(StatementId.Of(new byte[32]), ReplyBearing.Contests),
    }, "ann", DateTimeOffset.UnixEpoch);
}
