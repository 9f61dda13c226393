using Attest.Checks.OfSources;
using Attest.Statements;

namespace Attest.Tests.Publishing;

/// <summary>The front page of a base that changes.</summary>
public sealed class HomePageTests
{
    private const string Earlier = "KUWAIT, Landmine Monitor Report 2004\n\nKuwait has never used mines.\n";
    private const string Later = "KUWAIT, Landmine Monitor Report 2005\n\nKuwait has never used mines.\n";

    [Fact]
    public async Task Home_AfterImportCorrectionAndWithdrawal_TellsEachWithItsDay()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);
        var report = site.Store.Report("KWT", 2005);
        await site.Store.JudgeAsync(report.Address, new Judgement(Ruling.Reject, report.Upheld[0].Id, null, "jb", DateTimeOffset.UtcNow, "not said"));
        await site.Store.Support.RecordAsync(new SourceWithdrawal(report.SourceId, "Letter from the ministry", isWithdrawn: true, "forged", "jb", DateTimeOffset.UtcNow));

        var data = await site.Client.JsonAsync("/index.json");
        var page = await site.PageAsync("/");

        var news = data.GetProperty("news").EnumerateArray().ToDictionary(line => line.GetProperty("kind").GetString() + " " + line.GetProperty("page").GetProperty("address").GetString(), line => line.GetProperty("words").GetString()!);
        Assert.Equal(
            ["corrected /states/KWT/2005/evidence/checked", "imported /states/KWT/2004", "imported /states/KWT/2005", $"withdrawn /sources/{report.SourceId}"],
            news.Keys.Where(key => !key.StartsWith("learned", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("Letter from the ministry", news[$"withdrawn /sources/{report.SourceId}"], StringComparison.Ordinal);
        Assert.All(data.GetProperty("news").EnumerateArray(), line => Assert.Contains(line.GetProperty("words").GetString()!, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(data.GetProperty("due").EnumerateArray());
    }

    [Fact]
    public async Task Home_EveryEditionHeld_HasItsDenominator()
    {
        await using var site = await OnePageSite.OfAsync(Earlier, Later);

        var coverage = (await site.Client.JsonAsync("/index.json")).GetProperty("coverage").EnumerateArray().ToArray();

        int states = DemonstrationSite.Registers.Jurisdictions.States.Count;
        Assert.Equal([(2005, 1, states), (2004, 1, states)], coverage.Select(edition => (edition.GetProperty("edition").GetInt32(), edition.GetProperty("states").GetInt32(), edition.GetProperty("of").GetInt32())));
        Assert.Equal($"1 of {states}", (await site.PageAsync("/")).QuerySelector("#coverage ~ div tbody td")!.TextContent.Trim());
    }
}
