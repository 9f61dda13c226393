namespace Attest.Tests.Publishing;

/// <summary>Tables on the site: they stand where the report has them, and their rows lead to what they say.</summary>
public sealed class TablesPageTests
{
    private const string Page = "Kuwait\n\nImpact\n\nLast updated: 16 November 2022\n\nContamination\n\nKuwait is affected by mines.\n\nExtent of <i>contamination (as of December 2021)[1]\n\nProvince\n\nCHAs\n\nCHA area (m²)\n\nJahra\n\n12\n\n3,400,000\n\n"
        + "Ahmadi\n\nN/R\n\n1,200,000\n\nTotal\n\n12\n\n4,600,000\n\nMost of it was laid long ago.\n\nUpdate 3 May 2023: More was found.\n\nNobody knows how much.\n\n[1] Letter, 3 May 2022.";

    [Fact]
    public async Task Get_ReportWithTable_ShowsItWithTheEvidenceOfItsRows()
    {
        await using var site = await OnePageSite.OfAsync(Page);

        var report = await site.PageAsync("/states/KWT/2022");
        var evidence = await site.PageAsync("/states/KWT/2022/evidence");

        var table = Assert.Single(report.QuerySelectorAll("#C table"));
        Assert.Equal("Extent of <i>contamination (as of December 2021)", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["Province", "CHAs", "CHA area (m²)"], table.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["Ahmadi", "N/R", "1,200,000"], report.GetElementById("T1.2")!.QuerySelectorAll("th, td").Select(cell => cell.TextContent));
        Assert.Equal("/states/KWT/2022/evidence#T1.2", report.GetElementById("T1.2")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(2, evidence.GetElementById("T1.1")!.QuerySelectorAll("section[id^=statement]").Length);
        Assert.Equal(["C", "UPD", "C-2"], report.QuerySelectorAll("article > section[id]").Select(section => section.Id).Where(id => id is not ("I" or "cite")));
    }
}
