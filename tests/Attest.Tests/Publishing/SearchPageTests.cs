using System.Net;

namespace Attest.Tests.Publishing;

/// <summary>What a search on the site shows: reports, the statements read from the sentences found, notes; fields; what may have been meant.</summary>
public sealed class SearchPageTests(DemonstrationSite site)
{
    [Fact]
    public async Task Search_Words_LeadToTheSentenceAndToWhatWasReadFromIt()
    {
        using var client = await site.ClientAsync();
        var found = await client.JsonAsync("/search.json?q=stockpile+state:PRK");
        var snippets = found.GetProperty("hits").EnumerateArray().SelectMany(hit => hit.GetProperty("snippets").EnumerateArray()).ToArray();

        Assert.Contains(snippets, snippet => snippet.GetProperty("statements").GetArrayLength() > 0);
        Assert.All(found.GetProperty("hits").EnumerateArray(), hit => Assert.Contains("/PRK/", hit.GetProperty("report").GetProperty("address").GetString() + "/", StringComparison.Ordinal));
        string address = snippets.First(snippet => snippet.GetProperty("statements").GetArrayLength() > 0).GetProperty("statements")[0].GetProperty("address").GetString()!;
        Assert.NotNull((await client.PageAsync(address.Split('#')[0])).GetElementById(address.Split('#')[1]));
    }

    [Theory]
    [InlineData("stockpile state:PRK")]
    [InlineData("stockpile")]
    [InlineData("transfer")]
    [InlineData("use")]
    public async Task Search_EveryHit_ShowsWhereTheWordsStand(string query)
    {
        using var client = await site.ClientAsync();
        var hits = (await client.JsonAsync("/search.json?q=" + Uri.EscapeDataString(query))).GetProperty("hits").EnumerateArray().ToArray();

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains(hit.GetProperty("snippets").EnumerateArray(), snippet => snippet.GetProperty("parts").EnumerateArray().Any(part => part.GetProperty("is_match").GetBoolean())));
    }

    // The report of 2000 has the word in a heading alone.
    [Fact]
    public async Task Search_AWordOfAHeading_LeadsToTheSentenceBelowItWhereNoSentenceHasIt()
    {
        using var client = await site.ClientAsync();
        var snippets = (await client.JsonAsync("/search.json?q=stockpile+state:PRK")).GetProperty("hits").EnumerateArray()
            .Single(hit => hit.GetProperty("report").GetProperty("address").GetString() == "/states/PRK/2000").GetProperty("snippets").EnumerateArray().ToArray();

        Assert.Equal("Production, Transfer, Stockpiling, Use", string.Concat(Assert.Single(snippets).GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("text").GetString())));
        string address = snippets[0].GetProperty("address").GetString()!;
        Assert.NotNull((await client.PageAsync(address.Split('#')[0])).GetElementById(address.Split('#')[1]));
        Assert.Empty(snippets[0].GetProperty("statements").EnumerateArray());
    }

    [Fact]
    public async Task Search_Fields_NarrowToReportsThatHaveBoth()
    {
        using var client = await site.ClientAsync();
        int all = (await client.JsonAsync("/search.json?q=mines")).GetProperty("total").GetInt32();
        var some = await client.JsonAsync("/search.json?q=mines+kind:retained+2000..2008");
        var notes = await client.JsonAsync("/search.json?q=in:notes+interview");

        Assert.InRange(some.GetProperty("total").GetInt32(), 1, all - 1);
        Assert.All(notes.GetProperty("hits").EnumerateArray().SelectMany(hit => hit.GetProperty("snippets").EnumerateArray()), snippet => Assert.Contains("#note-", snippet.GetProperty("address").GetString(), StringComparison.Ordinal));
        Assert.Contains("no kind of statement", (await client.JsonAsync("/search.json?q=kind:usage")).GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_FieldsAlone_LeadToTheStatements()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/search?q=kind:use+1999..2004");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/statements?kind=use&edition=1999", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Typo_SaysWhatMayHaveBeenMeant()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/search?q=stokpile+minse");
        string meant = page.QuerySelector("main a[href^='/search?q=']")!.TextContent;

        Assert.Equal("stockpile mines", meant);
        Assert.Equal(0, (await client.JsonAsync("/search.json?q=qqqqqqqqq")).GetProperty("total").GetInt32());
        Assert.Null((await client.PageAsync("/search?q=qqqqqqqqq")).QuerySelector("main a[href^='/search?q=']"));
    }

    [Fact]
    public async Task Search_Narrowings_FindAsManyAsTheySay()
    {
        using var client = await site.ClientAsync();
        foreach (var choice in (await client.JsonAsync("/search.json?q=casualties")).GetProperty("narrower").EnumerateArray().Take(4))
            Assert.Equal(choice.GetProperty("count").GetInt32(), (await client.JsonAsync(choice.GetProperty("address").GetString()!.Replace("/search", "/search.json", StringComparison.Ordinal))).GetProperty("total").GetInt32());
    }
}
