using System.Net;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Publishing;

/// <summary>The ledger of contradictions shows both sides, narrows, and shows of what is not reviewed as much as the organisation sets.</summary>
public sealed class FindingsPageTests
{
    private const string NorthKorea = "NORTH KOREA, Landmine Monitor Report 2003\n\nNorth Korea is not a member of the Conference on Disarmament. In March 003 it cleared a road.\n";
    private const string Kuwait = "KUWAIT, Landmine Monitor Report 2003\n\nKuwait is a State Party to the Mine Ban Treaty.\n";

    private static readonly FindingsPage.Filter Everything = new("", "", "", "", "");

    [Fact]
    public async Task Findings_Ledger_ShowsTheWordsOfBothSides()
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea, Kuwait);

        var page = await site.PageAsync("/findings");

        Assert.Equal(3, page.QuerySelectorAll("article.finding").Length);
        var finding = page.QuerySelectorAll("article.finding").Single(article => article.TextContent.Contains("cd-member-register", StringComparison.Ordinal));
        Assert.Equal(["North Korea is not a member of the Conference on Disarmament.", "a member since 1996-06-17"], finding.QuerySelectorAll(".sides p").Select(side => side.TextContent));
        Assert.Equal("/states/PRK/2003/evidence#-.1.1", finding.QuerySelector(".sides a")!.GetAttribute("href"));
        Assert.Contains("found by machine, not reviewed", finding.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code=status-register", 1)]
    [InlineData("severity=medium", 1)]
    [InlineData("state=PRK", 2)]
    [InlineData("about=state", 2)]
    [InlineData("state=PRK&about=text", 1)]
    [InlineData("state=ZZZ", 0)]
    public async Task Findings_Query_NarrowsPageDataAndTable(string query, int count)
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea, Kuwait);

        Assert.Equal(count, (await site.PageAsync($"/findings?{query}")).QuerySelectorAll("article.finding").Length);
        Assert.Equal((count, 3), (await site.Client.JsonAsync($"/findings.json?{query}")) is var data ? (data.GetProperty("findings").GetArrayLength(), data.GetProperty("total").GetInt32()) : default);
        var table = await site.Client.GetStringAsync(new Uri($"/findings.csv?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(count + 1, table.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("accepted", "cd-member-register")]
    [InlineData("not_reviewed", "date-unreadable,status-register")]
    public async Task Findings_ByReview_AreWhatAPersonHasReviewedOrNot(string standing, string codes)
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea, Kuwait);
        await RuleAsync(site.Store, isAccepted: true);

        var page = await site.PageAsync($"/findings?standing={standing}");

        Assert.Equal(codes, string.Join(',', page.QuerySelectorAll("article.finding code").Select(code => code.TextContent).Order(StringComparer.Ordinal)));
        Assert.Equal(standing, page.QuerySelector("select[name=standing] option[selected]:not([value=''])")!.GetAttribute("value"));
        Assert.All((await site.Client.JsonAsync($"/findings.json?standing={standing}")).GetProperty("findings").EnumerateArray(), finding => Assert.Equal(standing, finding.GetProperty("standing").GetString()));
        Assert.Equal(codes.Split(',').Length + 1, (await site.Client.GetStringAsync(new Uri($"/findings.csv?standing={standing}", UriKind.Relative), TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("x")]
    public async Task Findings_PageThatTheListHasNot_IsMissing(string number)
    {
        await using var site = await OnePageSite.OfAsync(Kuwait);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(new Uri($"/findings?page={number}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task State_Panel_CountsWhatIsReviewedAndSaysWhatIsNot()
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea);
        Assert.Contains("1 found by machine, not reviewed", await Panel(site), StringComparison.Ordinal);

        await RuleAsync(site.Store, isAccepted: true);
        Assert.Contains("One contradiction about North Korea has been reviewed", await Panel(site), StringComparison.Ordinal);

        await RuleAsync(site.Store, isAccepted: false);
        Assert.Equal("", await Panel(site));
    }

    [Fact]
    public async Task Build_UnreviewedHidden_ShowsWhatIsAcceptedOnly()
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea, Kuwait);
        LiveBase live = new(site.Store, new(DemonstrationSite.Registers), InterfaceTexts.English, Words.Load(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv")), "Mines Watch", TimeProvider.System) { ShowsUnreviewed = false, Licence = new("Licence", new("https://licence.example/")) };
        Assert.Equal(0, new BuildFindingsPage(live).Build(Everything, 1)!.Total);

        await RuleAsync(site.Store, isAccepted: true);

        Assert.Equal("cd-member-register", Assert.Single(new BuildFindingsPage(live).Build(Everything, 1)!.Findings).Code);
    }

    [Fact]
    public async Task Evidence_UnreviewedHidden_TellsAContradictionOnceItIsAccepted()
    {
        await using var site = await OnePageSite.OfAsync(NorthKorea, Kuwait);
        LiveBase live = new(site.Store, new(DemonstrationSite.Registers), InterfaceTexts.English, Words.Load(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv")), "Mines Watch", TimeProvider.System) { ShowsUnreviewed = false, Licence = new("Licence", new("https://licence.example/")) };
        Assert.Null(Register());

        await RuleAsync(site.Store, isAccepted: true);

        Assert.False(Register()!.Agrees);

        StatementCard.Register? Register()
        {
            var page = site.Store.Report("PRK", 2003);
            var stored = page.Upheld.Single(one => one.Statement.Kind == StatementKind.CdMember);
            return new BuildStatementCard(live).Build(stored, BuildStatementCard.AsChecked(page)).InRegister;
        }
    }

    private static async Task<string> Panel(OnePageSite site)
    {
        var heading = (await site.PageAsync("/states/PRK")).QuerySelector("#findings");
        return heading?.NextElementSibling?.TextContent ?? "";
    }

    private static Task RuleAsync(EvidenceStore store, bool isAccepted)
    {
        var finding = store.Findings.Current.Single(stored => stored.Finding.Code == "cd-member-register").Finding;
        return store.Findings.RuleAsync(new FindingRuling(finding.Id, null, isAccepted, "looked up", "ann", DateTimeOffset.UnixEpoch));
    }
}
