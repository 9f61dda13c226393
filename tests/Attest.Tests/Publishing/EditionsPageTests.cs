using Attest.App.Publishing;
using Attest.Tests.CommandLine;
using Attest.Tests.Editions;

namespace Attest.Tests.Publishing;

/// <summary>The public list of editions and corrections, and of their national launches.</summary>
public sealed class EditionsPageTests
{
    [Fact]
    public async Task Get_Editions_TellsEachWithWhatItCorrects()
    {
        await using var made = await EditionBase.MakeAsync();
        var first = await made.FreezeAsync();
        var second = await made.FreezeAsync(EditionBase.Request() with { Correction = "a sum was wrong" });
        await using var web = await DemonstrationSite.ServeAsync(made.Store);
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };

        var page = await client.PageAsync("/editions");
        var data = await client.JsonAsync("/editions.json");
        var table = await client.GetStringAsync(new Uri("/editions.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["lm-2000-1", "lm-2000"], page.QuerySelectorAll("section.card").Select(card => card.Id));
        Assert.Contains("lm-2000: a sum was wrong", page.QuerySelector("#lm-2000-1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([second.Root, first.Root], data.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("root").GetString()!));
        Assert.Equal(first.Counts.Statements, data.GetProperty("editions")[1].GetProperty("statements").GetInt32());
        Assert.Contains($"lm-2000.1,{second.Root},2026-01-31,", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Editions_IsNewOnceAnEditionWasFrozen()
    {
        await using var made = await EditionBase.MakeAsync();
        await using var web = await DemonstrationSite.ServeAsync(made.Store);
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        Assert.Contains("No edition was frozen yet.", (await client.PageAsync("/editions")).Body!.TextContent, StringComparison.Ordinal);

        await made.FreezeAsync();

        Assert.Single((await client.PageAsync("/editions")).QuerySelectorAll("section.card"));
    }

    [Fact]
    public void Launches_OfTheDemonstration_StandByDay()
    {
        var launches = LaunchEvent.In(Path.Combine(DemonstrationSite.DataFolder, "content", "launches.csv"));

        Assert.Equal(["CHE", "COL", "NPL"], launches.Select(launch => launch.State.Value));
        Assert.Empty(LaunchEvent.In("no such file"));
    }

    [Theory]
    [InlineData("edition,day,state,place,organiser,what\n", 1)]
    [InlineData("edition,on,state,place,organiser,what\nlm-2026,2026-02-30,FRA,Paris,us,launch\n", 2)]
    [InlineData("edition,on,state,place,organiser,what\nlm-2026,2026-11-18,France,Paris,us,launch\n", 2)]
    [InlineData("edition,on,state,place,organiser,what\nlm-2026,2026-11-18,FRA,,us,launch\n", 2)]
    public void Launches_RowThatIsNone_IsNamedWithItsLine(string text, int line)
    {
        using ScratchFolder folder = new();
        string path = folder.Write("launches.csv", text);

        var wrong = Assert.Throws<FormatException>(() => LaunchEvent.In(path));

        Assert.StartsWith($"{path}:{line}: write edition,on,state,place,organiser,what", wrong.Message, StringComparison.Ordinal);
    }
}
