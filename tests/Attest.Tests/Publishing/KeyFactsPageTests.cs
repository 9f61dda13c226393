namespace Attest.Tests.Publishing;

/// <summary>Key facts on the site: a table whose values lead to their evidence, and what is found in it by search.</summary>
public sealed class KeyFactsPageTests
{
    private const string Page = "Sub-Sections:\nKuwait\n\nKuwait\n\n2008 Key Data\n\nState Party since\n\n1 January 2008[1]\n\nStockpile\n\nMine casualties in 2008\n\nTotal: 12 (2007: 9)\n\n"
        + "Casualty <b>analysis\n\nKilled: 4\n\nEstimated mine survivors\n\nUnknown\n\nTen-Year Summary\n\nKuwait has said more than once that it has no antipersonnel mines of its own.\n\n[1] Letter, 3 May 2009.";

    [Fact]
    public async Task Get_ReportWithKeyFacts_ShowsThemWithTheirEvidence()
    {
        await using var site = await OnePageSite.OfAsync(Page);

        var report = await site.PageAsync("/states/KWT/2009");
        var evidence = await site.PageAsync("/states/KWT/2009/evidence");

        Assert.Equal("2008 Key Data", report.QuerySelector("#T h2")!.TextContent);
        Assert.Equal(["State Party since", "Stockpile", "Mine casualties in 2008", "Estimated mine survivors"], report.QuerySelectorAll(".facts th").Select(label => label.TextContent));
        Assert.Contains("No value", report.GetElementById("T.2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Casualty <b>analysis", report.GetElementById("T.3")!.TextContent, StringComparison.Ordinal);
        var value = report.GetElementById("T.3-1")!.QuerySelector("a")!;
        Assert.Equal(("Total: 12 (2007: 9)", "/states/KWT/2009/evidence#T.3"), (value.TextContent, value.GetAttribute("href")));
        Assert.Contains("no", report.GetElementById("T.4-1")!.QuerySelector("a")!.ClassList);
        Assert.Equal("1", report.GetElementById("T.1")!.QuerySelector("sup")!.TextContent);
        Assert.Contains("Letter, 3 May 2009.", report.QuerySelector("#T .notes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, evidence.GetElementById("T.3")!.QuerySelectorAll("section[id^=statement]").Length);
    }
}
