using System.Net;
using System.Text.Json;
using Attest.App.Publishing.Live;
using Attest.Statements;

namespace Attest.Tests.Publishing;

public sealed class RecordPageTests(DemonstrationSite site)
{
    [Fact]
    public async Task RollCall_AsATable_HasEveryMemberAndItsTotals()
    {
        using var client = await site.ClientAsync();
        string[] members = (await client.GetStringAsync(new Uri("/resolutions/51-45S.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] all = (await client.GetStringAsync(new Uri("/resolutions.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        using var none = await client.AskAsync("/resolutions/79-34.csv");

        Assert.Equal("resolution,adopted,state,name,vote,quality,source", members[0]);
        Assert.Equal((await client.JsonAsync("/resolutions/51-45S.json")).GetProperty("votes").EnumerateArray().Sum(vote => vote.GetProperty("members").GetArrayLength()), members.Length - 1);
        Assert.Equal(155, members.Count(row => row.Contains(",yes,", StringComparison.Ordinal)));
        Assert.Contains(members, row => row.StartsWith("51/45S,1996-12-10,PRK,North Korea,abstain,", StringComparison.Ordinal));
        Assert.Contains(all, row => row.StartsWith("51/45S,1996-12-10,", StringComparison.Ordinal) && row.Contains(",185,156,0,10,155,0,10,", StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
        Assert.Contains("/resolutions/51-45S.csv", (await client.PageAsync("/resolutions/51-45S")).Links());
    }

    [Fact]
    public async Task Votes_OfAState_CountAllOfItsVotes()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/states/PRK/votes.json");
        var page = await client.PageAsync("/states/PRK/votes");
        string[] rows = (await client.GetStringAsync(new Uri("/states/PRK/votes.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        int votes = data.GetProperty("votes").GetArrayLength();
        Assert.True(votes > 30);
        Assert.Equal(votes, data.GetProperty("counts").EnumerateArray().Sum(count => count.GetProperty("number").GetInt32()));
        Assert.Equal(votes, data.GetProperty("strip").GetProperty("fields").GetArrayLength());
        Assert.Equal(votes, rows.Length - 1);
        Assert.Equal(votes, page.QuerySelectorAll("table.stack tbody tr").Length);
        Assert.Contains(rows, row => row.StartsWith("PRK,51/45S,1996-12-10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Votes_OfANameOrAnAreaWithoutASeat_AreFoundOrSaidToBeNone()
    {
        using var client = await site.ClientAsync();
        using var named = await client.GetAsync(new Uri("/states/prk/votes", UriKind.Relative));
        var area = await client.JsonAsync("/states/TWN/votes.json");

        Assert.Equal("/states/PRK/votes", named.Headers.Location!.OriginalString);
        Assert.Equal(0, area.GetProperty("votes").GetArrayLength());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, area.GetProperty("strip").ValueKind);
    }

    [Fact]
    public async Task Meeting_SaysWhoIsSaidToHaveBeenThere_WithItsDenominator()
    {
        using var client = await site.ClientAsync();
        var list = await client.PageAsync("/meetings");
        var meeting = await client.JsonAsync("/meetings/MBT-RC1.json");

        Assert.Equal(DemonstrationSite.Registers.Meetings.All.Count, list.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("RC1", meeting.GetProperty("instrument").GetString());
        int told = meeting.GetProperty("told").GetInt32();
        Assert.InRange(told, 1, meeting.GetProperty("held").GetInt32());
        Assert.Equal(told, meeting.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("states").EnumerateArray()).Select(row => row.GetProperty("state").GetProperty("text").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Meeting_OfWhichTheVocabularyHasNoWord_SaysThatNothingTells()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/meetings/CCM-MSP1");
        using var other = await client.GetAsync(new Uri("/meetings/mbt-msp1", UriKind.Relative));

        Assert.Contains("no word for this meeting", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/meetings/MBT-MSP1"), (other.StatusCode, other.Headers.Location!.OriginalString));
    }

    [Fact]
    public void Munitions_Addresses_AreEachOfOneType()
    {
        string[] twice = [.. DemonstrationSite.Registers.Munitions.All.GroupBy(BuildMunitionPages.AddressOf).Where(group => group.Count() > 1).Select(group => group.Key)];

        Assert.Empty(twice);
    }

    [Fact]
    public async Task Munition_HasTheRegisterBesideWhatReportsSay()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/munitions/POMZ-2M.json");
        var page = await client.PageAsync("/munitions/POMZ-2M");

        Assert.True(data.GetProperty("statements").GetInt32() > 0);
        Assert.Contains("production", data.GetProperty("said").EnumerateArray().Select(group => group.GetProperty("kind").GetString()));
        string[] others = [.. data.GetProperty("other_makers").EnumerateArray().Select(maker => maker.GetProperty("address").GetString()!)];
        Assert.NotEmpty(others);
        Assert.All(others, maker => Assert.Contains(maker, page.QuerySelector(".notice:not(:first-child)")!.InnerHtml, StringComparison.Ordinal));
        Assert.DoesNotContain(others, maker => maker == data.GetProperty("origin").GetProperty("address").GetString());
        Assert.Equal(DemonstrationSite.Notice, data.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task Munition_NobodyNames_SaysSo()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/munitions/FMK-1");

        Assert.Contains("No statement of this base names it", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_StatesAndKinds_AnswersAsTheQuestionDoes()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/compare.json?state=PRK&state=COL&kind=use&kind=production");
        string[] asked = (await client.GetStringAsync(new Uri("/ask/production.csv", UriKind.Relative))).Split("\r\n");

        var rows = data.GetProperty("states").EnumerateArray().ToList();
        Assert.Equal(["/states/PRK", "/states/COL"], rows.Select(row => row.GetProperty("state").GetProperty("address").GetString()));
        Assert.All(rows, row => Assert.Equal(2, row.GetProperty("cells").GetArrayLength()));
        foreach (string state in new[] { "PRK", "COL" })
        {
            var cell = rows.Single(row => row.GetProperty("state").GetProperty("address").GetString()!.EndsWith(state, StringComparison.Ordinal)).GetProperty("cells")[1];
            Assert.Equal(asked.Single(line => line.StartsWith(state + ",", StringComparison.Ordinal)).Split(',')[2], cell.GetProperty("knowing").GetString());
        }
    }

    [Theory]
    [InlineData("state=ZZZ9&kind=use", "is no State’s code")]
    [InlineData("state=TWN&kind=use", "is no State’s code")]
    [InlineData("state=PRK&kind=unheard", "is no kind of statement")]
    [InlineData("state=AFG,ALB,DZA,AND,AGO,ATG,ARG,ARM,AUS,AUT,AZE,BHS,BHR&kind=use", "At most 12 States and 8 questions")]
    public async Task Compare_WhatCannotBe_IsToldAndAnsweredAsAProblem(string query, string why)
    {
        using var client = await site.ClientAsync();
        using var page = await client.GetAsync(new Uri("/compare?" + query, UriKind.Relative));
        using var data = await client.GetAsync(new Uri("/compare.json?" + query, UriKind.Relative));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.StatusCode, data.StatusCode));
        Assert.Equal("application/problem+json", data.Content.Headers.ContentType!.MediaType);
        Assert.Contains(why, await data.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_GoesWithItsMeaning_AndWithAPictureOfWholeAddress()
    {
        using var client = await site.ClientAsync();
        var stored = (await site.StoreAsync()).Report("COL", 2007).Upheld.First(one => one.Statement.Kind == StatementKind.Casualties && one.Statement.Quantity is not null);
        var page = await client.PageAsync("/figures/" + stored.Id);
        var data = await client.JsonAsync($"/figures/{stored.Id}.json");

        string main = page.QuerySelector("main")!.TextContent;
        Assert.Contains(data.GetProperty("definition").GetString()!, main, StringComparison.Ordinal);
        Assert.Contains(data.GetProperty("confused").GetString()!, main, StringComparison.Ordinal);
        Assert.Contains("demonstration text", data.GetProperty("citation").GetString(), StringComparison.Ordinal);
        string image = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.StartsWith(client.BaseAddress!.ToString(), image, StringComparison.Ordinal);
        using var picture = await client.GetAsync(new Uri(image));
        Assert.StartsWith("image/", picture.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", data.GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("button[data-copy]"), button => Assert.True(button.HasAttribute("hidden")));
    }

    [Fact]
    public async Task Figure_OfAStatementWithoutANumber_IsNotThere()
    {
        using var client = await site.ClientAsync();
        var stored = (await site.StoreAsync()).Report("PRK", 1999).Upheld.First(one => one.Statement.Quantity is null);
        using var answer = await client.GetAsync(new Uri("/figures/" + stored.Id, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/meetings/nothing")]
    [InlineData("/munitions/nothing-like-it")]
    [InlineData("/figures/nothing")]
    public async Task Record_ThatIsNone_IsNotFoundWithSuggestions(string address)
    {
        using var client = await site.ClientAsync();
        using var page = await client.GetAsync(new Uri(address, UriKind.Relative));
        using var data = await client.GetAsync(new Uri(address + ".json", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, data.StatusCode));
        Assert.Contains("suggestions", await data.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about/the-issues")]
    [InlineData("/states/PRK")]
    [InlineData("/states/PRK/1999/evidence")]
    [InlineData("/index", "/")]
    [InlineData("/diagnostics")]
    public async Task Table_OfAPageThatShowsNone_IsNotFoundAndNamesItsForms(string address, string? page = null)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.GetAsync(new Uri(address + ".csv", UriKind.Relative));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(address + ".csv", problem.GetProperty("instance").GetString());
        Assert.Equal([page ?? address, address + ".json"], problem.GetProperty("suggestions").EnumerateArray().Select(link => link.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task RollCall_Lists_HaveEveryMemberAndSayWhoHadNoVote()
    {
        using var client = await site.ClientAsync();
        foreach (string symbol in new[] { "51-45S", "55-33V", "78-45", "80-35" })
        {
            var data = await client.JsonAsync($"/resolutions/{symbol}.json");
            int listed = data.GetProperty("votes").EnumerateArray().Sum(list => list.GetProperty("members").GetArrayLength());

            Assert.Equal(data.GetProperty("members").GetInt32(), listed + data.GetProperty("without_vote").GetArrayLength() + data.GetProperty("not_held").GetArrayLength());
        }
        var page = await client.PageAsync("/resolutions/51-45S");
        Assert.Equal("Counted among the members, without a vote: 1 of 185", page.QuerySelector("#without-vote")!.TextContent);
        Assert.Contains("47/1", page.QuerySelector("#without-vote + ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolutions_WhatIsMissing_IsSaidInWordsOfTheLanguage()
    {
        using var client = await site.ClientAsync();
        string[] english = await Gaps("/resolutions.json"), french = await Gaps("/fr/resolutions.json");

        Assert.Equal(["Neither a total nor a roll call is held of 79/34 and 79/58.", "A total but no roll call is held of 80/74."], english[..2]);
        Assert.Equal(3, english.Length);
        Assert.Empty(english.Intersect(french));
        Assert.DoesNotContain("totals is", (await client.PageAsync("/resolutions")).Body!.TextContent, StringComparison.Ordinal);

        async Task<string[]> Gaps(string address) => [.. (await client.JsonAsync(address)).GetProperty("gaps").EnumerateArray().Select(gap => gap.GetString()!)];
    }

    [Fact]
    public async Task Statements_OfAnother_SayWhoDoesWhatAndWhoHasWhat()
    {
        using var client = await site.ClientAsync();
        string[] held = await SaidOf("kind=stockpile&value=has"), used = await SaidOf("kind=use&value=used");

        Assert.DoesNotContain(held, words => words.Contains(" by ", StringComparison.Ordinal));
        Assert.Contains(held, words => words.StartsWith("United States: has some", StringComparison.Ordinal));
        Assert.DoesNotContain(used, words => words.Contains(": used", StringComparison.Ordinal));

        async Task<string[]> SaidOf(string query) => [.. (await client.JsonAsync("/statements.json?" + query)).GetProperty("statements").EnumerateArray().Select(line => line.GetProperty("statement").GetProperty("words").GetString()!)];
    }

    [Fact]
    public async Task Munition_SaidToBeLikeAnother_IsNobodysSource()
    {
        using var client = await site.ClientAsync();
        var rows = (await client.JsonAsync("/munitions/POMZ-2M.json")).GetProperty("said").EnumerateArray().SelectMany(group => group.GetProperty("rows").EnumerateArray()).ToArray();

        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => row.GetProperty("attributed_to").GetString()?.Contains("mine", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("/states", "")]
    [InlineData("/search", "?q=stockpile")]
    public async Task Table_WithADataPackage_HasTheColumnsAndTagsThatItNames(string address, string query)
    {
        using var client = await site.ClientAsync();
        string[] lines = (await client.GetStringAsync(new Uri($"{address}.csv{query}", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var package = await client.JsonAsync($"{address}/datapackage.json{query}");
        var resource = package.GetProperty("resources")[0];
        var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToArray();

        Assert.Equal(lines[0].Split(','), fields.Select(field => field.GetProperty("name").GetString()));
        Assert.Equal(lines[1].Split(','), fields.Select(field => field.GetProperty("hxl").GetString()));
        Assert.All(lines[1].Split(','), tag => Assert.Matches("^#[a-z]+([+][a-z0-9]+)*$", tag));
        Assert.Equal(new Uri(client.BaseAddress!, $"{address}.csv{query}").AbsoluteUri, resource.GetProperty("path").GetString());
        Assert.Contains($"{address}/datapackage.json{query}", (await client.PageAsync(address + query)).Links());
    }

    [Fact]
    public async Task States_AsATable_HasEveryStateAndAreaInEveryOrderOfTheList()
    {
        using var client = await site.ClientAsync();
        string table = await client.GetStringAsync(new Uri("/states.csv", UriKind.Relative));
        var page = await client.JsonAsync("/states.json");

        Assert.Contains("\r\nPRK,North Korea,state,Asia,Eastern Asia,not_party,", table, StringComparison.Ordinal);
        Assert.Equal(page.GetProperty("states").GetInt32(), table.Split("\r\n").Count(row => row.Split(',') is [_, _, "state", ..]) + table.Split("\r\n").Count(row => row.Contains("\",state,", StringComparison.Ordinal)));
        Assert.Equal(table, await client.GetStringAsync(new Uri("/states/by-status.csv", UriKind.Relative)));
    }

    [Fact]
    public async Task Search_AsATable_HasARowForEachPlaceShown()
    {
        using var client = await site.ClientAsync();
        var page = await client.JsonAsync("/search.json?q=stockpile+state:PRK");
        string[] rows = (await client.GetStringAsync(new Uri("/search.csv?q=stockpile+state:PRK", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[2..];
        using var nothing = await client.AskAsync("/search.csv");

        Assert.Equal(page.GetProperty("hits").EnumerateArray().Sum(hit => hit.GetProperty("snippets").GetArrayLength()), rows.Length);
        Assert.All(rows, row => Assert.Contains("«", row, StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("4,4,PRK,North Korea,1999,S/1.1,,", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }
}
