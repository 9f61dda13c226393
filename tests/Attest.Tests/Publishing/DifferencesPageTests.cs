namespace Attest.Tests.Publishing;

/// <summary>The page of what editions said differently shows both wordings with the kind of difference, as a page, as data and as a table.</summary>
public sealed class DifferencesPageTests
{
    private const string Earlier = "NORTH KOREA, Landmine Monitor Report 2003\n\nLandmine Casualties\n\nIn 2002, there were 87 casualties.\n";
    private const string Later = "NORTH KOREA, Landmine Monitor Report 2004\n\nLandmine Casualties\n\nIn 2002, there were 93 casualties.\n";

    [Fact]
    public async Task Differences_TwoEditions_ShowBothWordingsAndTheKind()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var page = await site.PageAsync("/states/PRK/differences");
        var table = await site.Client.GetStringAsync(new Uri("/states/PRK/differences.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var data = (await site.Client.JsonAsync("/states/PRK/differences.json")).GetProperty("differences")[0];

        var shown = Assert.Single(page.QuerySelectorAll("article.finding"));
        Assert.Equal("revised figure", shown.QuerySelector(".flag")!.TextContent);
        Assert.Equal(["In 2002, there were 93 casualties.", "In 2002, there were 87 casualties."], shown.QuerySelectorAll(".sides p").Select(side => side.TextContent));
        Assert.Equal("/states/PRK/2004/evidence#LC.1.1", shown.QuerySelector(".sides a")!.GetAttribute("href"));
        Assert.Equal("revised_figure", data.GetProperty("kind").GetString());
        Assert.Contains("PRK,revised_figure,\"casualties (total), 2002\"", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_TwoEditions_LeadsToThePage()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        Assert.NotNull((await site.PageAsync("/states/PRK")).QuerySelector("a[href='/states/PRK/differences']"));
    }

    [Fact]
    public async Task Differences_OneEdition_SaysThatThereIsNothingToCompare()
    {
        await using var site = await OnePageSite.OfAsync(Earlier);

        Assert.Contains("nothing to compare", (await site.PageAsync("/states/PRK/differences")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.PageAsync("/states/PRK")).QuerySelector("a[href='/states/PRK/differences']"));
    }
}
