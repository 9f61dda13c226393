using System.Net;
using System.Text.Json;
using Attest.Sources;

namespace Attest.Tests.Publishing;

/// <summary>What the pages say: counts with denominators, both sides of a disagreement, and that not knowing is said (I11).</summary>
public sealed class SiteContentTests(DemonstrationSite site)
{
    [Fact]
    public async Task Diagnostics_EveryCode_StandsWithItsReports()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/diagnostics.json");
        var page = await client.PageAsync("/diagnostics");
        var stored = (await site.StoreAsync()).Pages;

        Assert.Equal(Attest.Reports.DiagnosticCodes.All.Select(code => code.Code).Order(StringComparer.Ordinal), page.QuerySelectorAll("tbody tr").Select(row => row.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(stored.Sum(report => report.DiagnosticCount), data.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("count").GetInt32()));
        Assert.Equal(stored.Count(report => report.DiagnosticCount > 0), data.GetProperty("odd_reports").GetInt32());
    }

    [Fact]
    public async Task Diagnostics_OneCode_ListsItsReportsNewestFirst()
    {
        using var client = await site.ClientAsync();
        var kind = (await client.JsonAsync("/diagnostics.json")).GetProperty("kinds").EnumerateArray().First();
        var code = kind.GetProperty("code").GetString()!;
        var page = await client.PageAsync($"/diagnostics/{code}");
        var stored = (await site.StoreAsync()).PagesWith(code, 1_000, 0);

        Assert.NotEmpty(stored);
        Assert.Equal(stored.OrderByDescending(report => report.Address.Edition).Select(report => report.Address), stored.Select(report => report.Address));
        Assert.Equal(kind.GetProperty("report_count").GetInt32(), page.QuerySelectorAll("main ul:not(.actions) li a").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/diagnostics/no-such-kind", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"/diagnostics/{code}/2", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Home_CountsOfTheTreaty_AgreeWithTheRegister()
    {
        using var client = await site.ClientAsync();
        var home = await client.JsonAsync("/index.json");
        var counts = home.GetProperty("map").GetProperty("counts").EnumerateArray().ToDictionary(count => count.GetProperty("status").GetString()!, count => count);

        Assert.Equal(161, counts["state_party"].GetProperty("number").GetInt32());
        Assert.Equal(5, counts["withdrawn"].GetProperty("number").GetInt32());
        Assert.All(counts.Values, count => Assert.Equal(197, count.GetProperty("of").GetInt32()));
        Assert.Equal(197, counts.Values.Sum(count => count.GetProperty("number").GetInt32()));
        Assert.Equal(200, home.GetProperty("map").GetProperty("tiles").GetArrayLength());
        Assert.Equal("2026-02-20", home.GetProperty("known_to").GetString());
    }

    [Fact]
    public async Task Home_EveryTile_IsALinkWithANameAndAMarkBesideItsColour()
    {
        using var client = await site.ClientAsync();
        var tiles = (await client.PageAsync("/")).QuerySelectorAll("svg.map a");

        Assert.Equal(200, tiles.Length);
        Assert.All(tiles, tile => Assert.Contains(": ", tile.QuerySelector("title")!.TextContent, StringComparison.Ordinal));
        Assert.All(tiles.Where(tile => tile.ClassList.Contains("withdrawn") || tile.ClassList.Contains("not_party")), tile => Assert.NotNull(tile.QuerySelector(".mark")));
        Assert.Equal(3, tiles.Count(tile => tile.ClassList.Contains("cannot_join")));
    }

    [Fact]
    public async Task State_NamedAsActorInReportsOnOthers_FindsWhatTheySay()
    {
        using var client = await site.ClientAsync();
        var said = (await client.JsonAsync("/states/USA.json")).GetProperty("said_elsewhere").EnumerateArray().ToArray();

        Assert.NotEmpty(said);
        Assert.All(said, line => Assert.StartsWith("/states/", line.GetProperty("report").GetProperty("address").GetString(), StringComparison.Ordinal));
        Assert.Contains("Bahrain 2004", said.Select(line => line.GetProperty("report").GetProperty("text").GetString()));
        Assert.Contains("Said of United States", (await client.PageAsync("/states/USA")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_VotesOnEveryResolution_TellsThoseOfTheRegister()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/states/PRK/2004/evidence");

        Assert.Matches(@"The register agrees: absent on each of [0-9]+\.", page.Body!.TextContent);
    }

    [Fact]
    public async Task Treaty_DayBeforeTheWithdrawals_HasNone()
    {
        using var client = await site.ClientAsync();
        var page = await client.JsonAsync("/treaties/MBT/2025-12-26.json");
        var withdrawn = page.GetProperty("lists").EnumerateArray().Single(list => list.GetProperty("status").GetString() == "withdrawn");

        Assert.Empty(withdrawn.GetProperty("states").EnumerateArray());
    }

    [Theory]
    [InlineData("/treaties/MBT/2026-03-01", "known up to 20 February 2026")]
    [InlineData("/treaties/MBT/1997-01-01", "not yet open for signature")]
    [InlineData("/treaties/MBT/1998-06-01", "not yet in force for anyone")]
    [InlineData("/treaties/CCW-P5", "known to be missing")]
    public async Task Treaty_DayThatNeedsIt_IsShownWithACaution(string address, string caution)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync(address);

        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.TextContent.Contains(caution, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resolution_WithTwoTotals_ShowsBothAndSaysTheyDisagree()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/resolutions/51-45S");
        var data = await client.JsonAsync("/resolutions/51-45S.json");
        var abstained = data.GetProperty("votes").EnumerateArray().Single(list => list.GetProperty("vote").GetString() == "abstain").GetProperty("members");

        Assert.Contains("156–0–10", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("155–0–10", page.Body.TextContent, StringComparison.Ordinal);
        Assert.False(data.GetProperty("totals").GetProperty("agree").GetBoolean());
        Assert.Equal(10, abstained.GetArrayLength());
        Assert.Contains(abstained.EnumerateArray(), member => member.GetProperty("state").GetProperty("text").GetString() == "North Korea");
    }

    [Fact]
    public async Task Resolution_WithoutRollCall_SaysItIsNotHeld()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/resolutions/79-34.json");

        Assert.Equal(JsonValueKind.Null, data.GetProperty("totals").GetProperty("roll_call").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("totals").GetProperty("agree").ValueKind);
        Assert.Empty(data.GetProperty("votes").EnumerateArray());
        Assert.Contains("unknown", (await client.PageAsync("/resolutions/79-34")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_WithoutAReport_SaysSoAndShowsWhatTheRegistersKnow()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/states/MOZ");

        Assert.Contains("not held", page.QuerySelector("#reports ~ .prose .flag")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("State Party", page.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#votes ~ table a[href='/resolutions/51-45S']"));
        Assert.Contains("Maputo", page.QuerySelector("#meetings ~ table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_WhatARegisterHasNotConfirmed_IsShownAsSuch()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/states/ARG");

        Assert.Contains(page.QuerySelectorAll(".flag"), flag => flag.TextContent == "not independently verified");
    }

    [Fact]
    public async Task Report_EverySentenceThatStatesSomething_LeadsToItsEvidence()
    {
        using var client = await site.ClientAsync();
        var report = await client.PageAsync("/states/PRK/1999");
        var evidence = await client.PageAsync("/states/PRK/1999/evidence");
        var statements = (await client.JsonAsync("/states/PRK/1999/evidence.json")).GetProperty("sentences").EnumerateArray().Sum(sentence => sentence.GetProperty("statements").GetArrayLength());
        string[] led = [.. report.QuerySelectorAll("a.s").Select(link => link.GetAttribute("href")!.Split('#')[1]).Distinct()];

        Assert.NotEmpty(led);
        Assert.Equal(evidence.QuerySelectorAll("article.card").Select(card => card.Id), led);
        Assert.Equal(((await site.StoreAsync()).Report("PRK", 1999)).Statements.Length, statements);
        Assert.NotNull(report.GetElementById("MBP.1.1"));
        Assert.Equal(15, report.QuerySelectorAll(".notes p").Length);
        Assert.Contains(report.QuerySelectorAll(".notes p"), note => note.TextContent.StartsWith("3 Ibid.", StringComparison.Ordinal) && note.TextContent.EndsWith("as note 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_TextOnThePage_IsTheTextOfTheSentences()
    {
        using var client = await site.ClientAsync();
        var report = await client.PageAsync("/states/PRK/1999");
        var page = (await site.StoreAsync()).Report("PRK", 1999);

        foreach (var sentence in page.Document.Sentences)
        {
            var shown = report.GetElementById(sentence.Locator.Replace('/', '.'))!;
            foreach (var marker in shown.QuerySelectorAll("sup").ToArray())
                marker.Remove();
            string words = sentence.Markers.Where(marker => sentence.Span.Contains(marker.Span)).Aggregate(page.Document.Text[sentence.Span], (text, marker) => text.Replace(page.Document.Text[marker.Span], "", StringComparison.Ordinal));
            Assert.Equal(Fold(words), Fold(shown.TextContent));
        }
    }

    [Fact]
    public async Task Statement_EveryPermalink_LeadsToItsPlaceOnTheEvidencePage()
    {
        using var client = await site.ClientAsync();
        var evidence = await client.PageAsync("/states/PRK/1999/evidence");
        foreach (var stored in ((await site.StoreAsync()).Report("PRK", 1999)).Statements)
        {
            using var answer = await client.AskAsync($"/statements/{stored.Id}");
            string[] to = answer.Headers.Location!.OriginalString.Split('#');

            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Equal("/states/PRK/1999/evidence", to[0]);
            Assert.Contains(stored.Id.Value, evidence.GetElementById(to[1])!.InnerHtml, StringComparison.Ordinal);
        }
    }

    /// <summary>Whoever takes the data gets what the statement says, not what the page makes of it: “not signed” is a denial (vocabulary §4).</summary>
    [Fact]
    public async Task Evidence_AsJson_HoldsEachStatementAsItIs()
    {
        using var client = await site.ClientAsync();
        var evidence = await client.JsonAsync("/states/PRK/1999/evidence.json");
        var cards = evidence.GetProperty("sentences").EnumerateArray().SelectMany(s => s.GetProperty("statements").EnumerateArray()).ToDictionary(c => c.GetProperty("id").GetString()!);

        foreach (var stored in (await site.StoreAsync()).Report("PRK", 1999).Statements)
        {
            var card = cards[stored.Id.Value];
            Assert.Equal(stored.Statement.Negated, card.GetProperty("negated").GetBoolean());
            Assert.Equal(stored.Statement.Actor, card.GetProperty("actor").GetString());
            Assert.Equal(stored.Statement.Items, card.GetProperty("items").EnumerateArray().Select(i => i.GetString()!));
        }
    }

    [Fact]
    public async Task Source_OfASentence_HighlightsItsExactWords()
    {
        using var client = await site.ClientAsync();
        var page = (await site.StoreAsync()).Report("PRK", 1999);
        var sentence = page.FindSentence("MBP/1.1")!;
        var source = await client.PageAsync($"/sources/{page.SourceId}/{sentence.Span}");

        Assert.Equal(page.Document.Text[sentence.Span], source.GetElementById("marked")!.TextContent);
        Assert.Equal(page.Document.Text.Text.ReplaceLineEndings("\n"), source.QuerySelector(".source")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Contains("/states/PRK/1999#MBP.1.1", source.Links().Concat(source.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [InlineData("5-5")]
    [InlineData("9-2")]
    [InlineData("0-99999999")]
    [InlineData("-1-4")]
    [InlineData("a-b")]
    public async Task Source_SpanThatIsNone_IsNotFound(string span)
    {
        using var client = await site.ClientAsync();
        var page = (await site.StoreAsync()).Report("PRK", 1999);
        using var answer = await client.AskAsync($"/sources/{page.SourceId}/{span}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task SourceBytes_Downloaded_AreTheBytesAsReceived()
    {
        using var client = await site.ClientAsync();
        var page = (await site.StoreAsync()).Report("PRK", 1999);
        using var answer = await client.AskAsync($"/sources/{page.SourceId}/bytes");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(page.SourceId, SourceId.Of(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task EverySample_ItsDataAndItsCitation_SayItIsADemonstration()
    {
        using var client = await site.ClientAsync();
        foreach (var summary in (await site.StoreAsync()).Pages)
        {
            string address = $"/states/{summary.Address.Jurisdiction}/{summary.Address.Edition}";
            var page = await client.PageAsync(address);
            var data = await client.JsonAsync(address + ".json");

            Assert.Contains(DemonstrationSite.Notice, page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(DemonstrationSite.Notice, data.GetProperty("notice").GetString());
            Assert.Contains("demonstration", data.GetProperty("citation").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Monitor Report", data.GetProperty("citation").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Monitor Report", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryReport_AndItsEvidence_AreUnderAHundredKilobytes()
    {
        using var client = await site.ClientAsync();
        foreach (var summary in (await site.StoreAsync()).Pages)
            foreach (string rest in new[] { "", "/evidence" })
            {
                using var answer = await client.AskAsync($"/states/{summary.Address.Jurisdiction}/{summary.Address.Edition}{rest}");
                Assert.InRange(answer.Content.Headers.ContentLength ?? long.MaxValue, 1, 100_000);
            }
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
