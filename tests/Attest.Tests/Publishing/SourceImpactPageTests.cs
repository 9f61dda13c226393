using System.Net;
using Attest.Checks.OfSources;

namespace Attest.Tests.Publishing;

/// <summary>What a statement rests on is shown with its evidence, and what a source touches on the source’s page.</summary>
public sealed class SourceImpactPageTests
{
    private const string Kuwait = "KUWAIT, Landmine Monitor Report 2003\n\nUse\n\nKuwait has never used antipersonnel mines.[1] [2] Kuwait has not produced antipersonnel mines.\n\n[1] Letter from Ann Bell, Ministry of Foreign Affairs, 4 March 2003.\n[2] Ibid.\n";

    [Fact]
    public async Task Evidence_StatementWithNotes_TellsItsIndependentSources()
    {
        await using var site = await OnePageSite.OfAsync(Kuwait);

        var page = await site.PageAsync("/states/KWT/2003/evidence");
        var roots = (await site.Client.JsonAsync("/states/KWT/2003/evidence.json")).GetProperty("sentences")[0].GetProperty("statements")[0].GetProperty("roots");

        Assert.Contains("1 independent source: notes 1, 2", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the State’s own word alone", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("No note stands behind it.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, roots.GetProperty("number").GetInt32());
        Assert.StartsWith("Letter from Ann Bell", roots.GetProperty("roots")[0].GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_OnlyCited_ListsWhatItTouches()
    {
        await using var site = await OnePageSite.OfAsync(Kuwait);
        var letter = site.Store.Support.Find("Letter from Ann", 1)[0];
        await site.Store.Support.RecordAsync(new SourceWithdrawal(letter.Id, letter.Name, true, "forged", "ann", DateTimeOffset.UnixEpoch));

        var page = await site.PageAsync($"/sources/{letter.Id}");

        Assert.Equal(letter.Name, page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Withdrawn by ann: forged", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 statement rests on it. With no other source: 1. With others too: 0.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/states/KWT/2003", "/states/KWT/2003#note-1", "/states/KWT/2003#note-2", "/states/KWT/2003/evidence"], page.QuerySelectorAll("table a").Select(link => link.GetAttribute("href")));
        Assert.Equal(1, (await site.Client.JsonAsync($"/sources/{letter.Id}.json")).GetProperty("impact").GetProperty("alone").GetInt32());
    }

    [Fact]
    public async Task Source_ThatIsHeld_ListsWhatItTouchesToo()
    {
        await using var site = await OnePageSite.OfAsync(Kuwait);

        var page = await site.PageAsync($"/sources/{site.Store.Sources[0]}");

        Assert.Equal("What it touches", page.QuerySelector("#touches")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(new Uri($"/sources/{new string('0', 64)}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }
}
