namespace Attest.Tests.Publishing;

/// <summary>Words of a report that point to another report, on the site.</summary>
public sealed class CrossReferencesPageTests
{
    private const string Pointing = "KUWAIT, Landmine Monitor Report 2005\n\nKuwait has never used mines (see Landmine Monitor Report 2004, p. 933). Its neighbor did (see the report on Iraq).\n";
    private const string Held = "KUWAIT, Landmine Monitor Report 2004\n\nKuwait has never used mines.\n";

    [Fact]
    public async Task Get_ReportThatPointsToOthers_LinksThoseThatAreHeld()
    {
        await using var site = await OnePageSite.OfAsync(Pointing, Held);

        var report = await site.PageAsync("/states/KWT/2005");

        var link = Assert.Single(report.QuerySelectorAll("a.x"));
        Assert.Equal(("Landmine Monitor Report 2004, p. 933", "/states/KWT/2004", "Kuwait 2004"), (link.TextContent, link.GetAttribute("href"), link.GetAttribute("title")));
        Assert.Equal("Kuwait has never used mines (see Landmine Monitor Report 2004, p. 933).", report.GetElementById("-.1.1")!.TextContent);
        Assert.Contains("the report on Iraq", report.GetElementById("-.1.2")!.TextContent, StringComparison.Ordinal);
        Assert.Null(link.Closest("a:not(.x)"));
    }
}
