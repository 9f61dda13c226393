using System.Text;
using System.Text.Json;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Publishing;

/// <summary>What is kept between requests is made anew with every ruling and every page; a promise told often shows how it began and what was last said.</summary>
public sealed class KeptAnswersTests
{
    private const int Tellings = 9;

    [Fact]
    public async Task Promises_AfterARuling_AreToldAnew()
    {
        await using var site = await OnePageSite.OfAsync([.. Enumerable.Range(2000, Tellings).Select(Report)]);
        var promise = await PromiseAsync(site);
        Assert.Equal(Tellings, promise.GetProperty("told").GetArrayLength());

        var page = site.Store.Report("FIN", 2003);
        await site.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, page.Statements.Single(stored => stored.Statement.Value == StatementValue.IntendsToJoin).Id, null, "jb", DateTimeOffset.UnixEpoch));

        Assert.Equal(Tellings - 1, (await PromiseAsync(site)).GetProperty("told").GetArrayLength());
    }

    [Fact]
    public async Task Promises_OfWhatIsChecked_AreThoseThatAnEditorAcceptedOrEntered()
    {
        await using var site = await OnePageSite.OfAsync([.. Enumerable.Range(2000, Tellings).Select(Report)]);
        Assert.Equal(0, (await site.Client.JsonAsync("/promises.json?checked=on")).GetProperty("groups").GetArrayLength());

        foreach (int edition in (int[])[2002, 2005])
        {
            var page = site.Store.Report("FIN", edition);
            await site.Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, page.Statements.Single(stored => stored.Statement.Value == StatementValue.IntendsToJoin).Id, null, "jb", DateTimeOffset.UnixEpoch));
        }

        Assert.Equal(["2012 (2002)", "2015 (2005)"], (await PromiseAsync(site, "?checked=on")).GetProperty("told").EnumerateArray().Select(told => told.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Promises_ToldInManyEditions_ShowTheFirstAndTheLast()
    {
        await using var site = await OnePageSite.OfAsync([.. Enumerable.Range(2000, Tellings).Select(Report)]);

        var cell = (await site.PageAsync("/promises")).QuerySelector("td a[href^='/statements/']")!.ParentElement!;

        Assert.Equal(["2010 (2000)", "2011 (2001)", "2015 (2005)", "2016 (2006)", "2017 (2007)", "2018 (2008)"], cell.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Contains("6 of 9 tellings", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Age_AfterAnotherPage_KnowsIt()
    {
        await using var site = await OnePageSite.OfAsync(Report(2001));
        Assert.Equal(2001, await LastAsync(site));

        await site.Store.AddAsync([new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder)).Read(new Source("later.txt", Encoding.UTF8.GetBytes(Report(2006))))]);

        Assert.Equal(2006, await LastAsync(site));
    }

    private static string Report(int edition) => $"FINLAND, Landmine Monitor Report {edition}\n\nMine Ban Policy\n\nFinland intends to join the Mine Ban Treaty in {edition + 10}.\n";

    private static async Task<JsonElement> PromiseAsync(OnePageSite site, string query = "") => (await site.Client.JsonAsync("/promises.json" + query)).GetProperty("groups")[0].GetProperty("promises")[0];

    private static async Task<int> LastAsync(OnePageSite site) => (await site.Client.JsonAsync("/age.json")).GetProperty("states")[0].GetProperty("last_report").GetInt32();
}
