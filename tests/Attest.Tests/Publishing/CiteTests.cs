using System.Net;
using System.Text.Json;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing.References;

namespace Attest.Tests.Publishing;

/// <summary>References on the site and from the command line.</summary>
public sealed class CiteTests(DemonstrationSite site)
{
    [Theory]
    [InlineData("/states/PRK/1999/cite.json", "application/vnd.citationstyles.csl+json; charset=utf-8")]
    [InlineData("/states/PRK/1999/cite.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("/states/PRK/1999/cite.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("/pages/lm/1999/0/PRK/all/cite.json", "application/vnd.citationstyles.csl+json; charset=utf-8")]
    public async Task Get_ReferencesOfAReport_InEachFormat(string address, string mediaType)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.ToString());
        Assert.Contains(client.BaseAddress + "states/PRK/1999", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ReferencesOfStatementAndSource_NameThem()
    {
        var page = (await site.StoreAsync()).Report("PRK", 1999);
        using var client = await site.ClientAsync();

        var statement = (await client.JsonAsync($"/statements/{page.Statements[0].Id}/cite.json"))[0];
        var source = (await client.JsonAsync($"/sources/{page.SourceId}/cite.json"))[0];

        Assert.Equal(page.Statements[0].Statement.Wording, statement.GetProperty("title").GetString());
        Assert.Contains(page.Notice!, statement.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal("1999_PRK.txt", source.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("/states/PRK/1987/cite.json")]
    [InlineData("/statements/none/cite.bib")]
    [InlineData("/sources/none/cite.ris")]
    public async Task Get_ReferencesOfNothing_AreNotFound(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/states/PRK/1999")]
    [InlineData("/states/PRK/1999/evidence")]
    public async Task Page_WithNotes_OffersReferencesToReadersAndConnectors(string address)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync(address);

        Assert.Equal(3, page.QuerySelectorAll("head link[rel=alternate][href*='/cite.']").Length);
        Assert.Equal(3, page.QuerySelectorAll("main a[href*='/cite.']").Length);
        var coins = page.QuerySelectorAll("span.Z3988").Select(span => span.GetAttribute("title")!).ToList();
        Assert.True(coins.Count > 10);
        Assert.All(coins, title => Assert.StartsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=", title, StringComparison.Ordinal));
        Assert.Contains(coins, title => title.Contains("rft.type=interview", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/states/PRK/2000/evidence", "/states/PRK/1999", null)]
    [InlineData("/states/KWT/2000/evidence", null, "Kuwait 1999, not held here")]
    public async Task Evidence_AnotherReportCited_LeadsThereOrSaysThatItIsNotHeld(string address, string? held, string? notHeld)
    {
        using var client = await site.ClientAsync();
        var reports = (await client.PageAsync(address)).QuerySelectorAll("dt").Where(term => term.TextContent == "Report").Select(term => term.NextElementSibling!).ToList();

        Assert.Contains(reports, report => held is null ? report.TextContent == notHeld : report.QuerySelector("a")?.GetAttribute("href") == held);
    }

    [Fact]
    public async Task Cite_OneNote_GivesItsSourcesOnly()
    {
        using ScratchFolder data = new();

        ProgramRun csl = await ProgramRun.OfAsync(["cite", "North Korea", "1999", "--note", "2", "--data", data.Path]);
        ProgramRun ris = await ProgramRun.OfAsync(["cite", "PRK", "1999", "--note", "2", "--format", "ris", "--data", data.Path]);
        ProgramRun none = await ProgramRun.OfAsync(["cite", "PRK", "1999", "--note", "99", "--data", data.Path]);

        CslRules.Hold(csl.Output);
        using var item = JsonDocument.Parse(csl.Output);
        Assert.Equal("interview", Assert.Single(item.RootElement.EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal("PCOMM", Assert.Single(RisRecord.Parse(ris.Output))["TY"]);
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("attest cite PRK 1999", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_WithoutEditionOrHolding_SaysWhatIsHeld()
    {
        using ScratchFolder data = new();

        ProgramRun which = await ProgramRun.OfAsync(["cite", "PRK", "--data", data.Path]);
        ProgramRun identity = await ProgramRun.OfAsync(["cite", new string('0', 64), "--data", data.Path]);

        Assert.Equal((1, 1), (which.ExitCode, identity.ExitCode));
        Assert.Contains("1999, 2000, 2003", which.Error, StringComparison.Ordinal);
        Assert.Contains("no statement and no source", identity.Error, StringComparison.Ordinal);
    }
}
