using System.Net;
using System.Text.Json;

namespace Attest.Tests.Publishing;

/// <summary>Questions over all States, on the site of the samples.</summary>
public sealed class QuestionPagesTests(DemonstrationSite site)
{
    [Fact]
    public async Task Answers_OfAQuestion_CountEveryStateOnce()
    {
        using var client = await site.ClientAsync();

        var data = await client.JsonAsync("/ask/production/current.json");

        var counts = data.GetProperty("map").GetProperty("counts").EnumerateArray().Sum(count => count.GetProperty("number").GetInt32());
        Assert.Equal(197, counts);
        Assert.StartsWith("Of 197 States: ", data.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.All(data.GetProperty("groups").EnumerateArray(), group => Assert.NotEqual("not_held", group.GetProperty("knowing").GetString()));
    }

    [Fact]
    public async Task Answers_AsOfAnEdition_UseNothingLater()
    {
        using var client = await site.ClientAsync();

        var data = await client.JsonAsync("/ask/stockpile.json?as_of=2003");

        var editions = data.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("states").EnumerateArray()).Select(row => row.GetProperty("edition"))
            .Where(edition => edition.ValueKind == JsonValueKind.Number).Select(edition => edition.GetInt32()).ToList();
        Assert.NotEmpty(editions);
        Assert.All(editions, edition => Assert.InRange(edition, 1999, 2003));
    }

    [Theory]
    [InlineData("/ask/production/current", 198)]
    [InlineData("/age", 1 + (197 * 21))]
    public async Task Csv_OfAQuestion_HasARowForEachState(string address, int lines)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address + ".csv");

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(lines, (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("/ask/nothing")]
    [InlineData("/ask/production/attended")]
    [InlineData("/ask/production?on=yesterday")]
    [InlineData("/ask/production?as_of=99")]
    [InlineData("/series/nothing")]
    [InlineData("/series/casualties/QQQ")]
    public async Task Question_ThatIsNone_SaysWhatCanBeAsked(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/ask", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Series_OfAState_LeadsFromEachFigureToItsStatement()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/series/casualties/COL");

        var figures = page.QuerySelectorAll("td a");

        Assert.True(figures.Length >= 10, $"Only {figures.Length} figures.");
        Assert.All(figures, figure => Assert.StartsWith("/statements/", figure.GetAttribute("href"), StringComparison.Ordinal));
    }
}
