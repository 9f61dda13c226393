using System.Net;

namespace Attest.Tests.Publishing;

/// <summary>Addresses under which the archive published its pages lead to the same page here.</summary>
public sealed class OldLinksTests(DemonstrationSite site)
{
    [Theory]
    [InlineData("/lm/1999/benin.html")]
    [InlineData("/lm/1999/benin/")]
    [InlineData("/lm%2F1999%2Fbenin.html")]
    [InlineData("/lm/1999/countries/benin.html")]
    [InlineData("/index.php/publications/display?url=lm/1999/benin.html")]
    [InlineData("/publications/display?url=lm%2F1999%2Fbenin.html")]
    [InlineData("/index.php/publications/display?act=submit&pqs_year=1999&pqs_type=lm&pqs_report=benin&pqs_section=")]
    [InlineData("/archives.the-monitor.org/index.php/publications/display?url=lm/1999/benin.html")]
    [InlineData("/http://archives.the-monitor.org/index.php/publications/display?url=lm/1999/benin.html")]
    [InlineData("/http://www.icbl.org/lm/1999/benin.html")]
    [InlineData("/web/20040612000000/http://www.icbl.org/lm/1999/benin.html")]
    [InlineData("/resolve?url=lm/1999/benin.html")]
    [InlineData("/resolve?url=https%3A%2F%2Fweb.archive.org%2Fweb%2F2010id_%2Fhttp%3A%2F%2Fwww.the-monitor.org%2Findex.php%2Fpublications%2Fdisplay%3Furl%3Dlm%2F1999%2Fbenin.html")]
    public async Task Get_AddressOfAHeldPage_LeadsToIt(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);

        Assert.Equal("/states/BEN/1999", answer.Headers.Location?.OriginalString);
        Assert.InRange(answer.StatusCode, HttpStatusCode.MovedPermanently, HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("/index.php/publications/display?act=submit&pqs_year=1999&pqs_type=lm&pqs_report=north_korea&pqs_section=production", "/states/PRK/1999#P")]
    [InlineData("/index.php/publications/display?act=submit&pqs_year=1999&pqs_type=lm&pqs_report=north_korea&pqs_section=mine_ban_policy", "/states/PRK/1999#MBP")]
    [InlineData("/index.php/publications/display?act=submit&pqs_year=1999&pqs_type=lm&pqs_report=north_korea&pqs_section=humour", "/states/PRK/1999")]
    [InlineData("/resolve?url=lm%2F1999%2Fnorth_korea.html%23Mine%20Action", "/states/PRK/1999#MA")]
    [InlineData("/resolve?url=lm%2F1999%2Fnorth_korea.html%23_ftn2", "/states/PRK/1999#note-2")]
    [InlineData("/resolve?url=lm%2F1999%2Fnorth_korea.html%23_ftnref999", "/states/PRK/1999")]
    [InlineData("/index.php/publications/display?act=submit&pqs_year=2008&pqs_type=lm&pqs_report=colombia&pqs_section=key_developments", "/states/COL/2008#KD")]
    public async Task Get_AddressOfASection_LeadsToItWhereTheReportHasIt(string address, string place)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync(address);
        var to = answer.Headers.Location!.OriginalString;

        Assert.StartsWith(place, to, StringComparison.Ordinal);
        if (to.Contains('#', StringComparison.Ordinal))
            Assert.NotNull((await client.PageAsync(to.Split('#')[0])).GetElementById(to.Split('#')[1]));
    }

    [Fact]
    public async Task Get_AddressOfNothing_OffersWhereOldAddressesAreTold()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/lm/2007/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/resolve\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lm/2005/benin.html", "This very page is not held", "/states/BEN/1999")]
    [InlineData("lm/2005/tuvalu.html", "No report on this State is held", "/states/TUV")]
    [InlineData("cp/display/region_profiles/theme/4009", "The address names no State or area that is known here", null)]
    [InlineData("lm/2010/es/Ban_Policy.html", "The address names no State or area that is known here", null)]
    [InlineData("https://www.hrw.org/reports/2000/landmines/LMWeb-07.htm", "The address names no State or area that is known here", null)]
    [InlineData("https://example.org/", "This is no address of the archive", null)]
    public async Task Get_AddressThatIsNotHeld_SaysWhatItIsAndWhatIsNearest(string old, string said, string? link)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/resolve?url=" + Uri.EscapeDataString(old));

        Assert.Equal(said, page.QuerySelector("#found")?.TextContent);
        Assert.Equal(old, page.QuerySelector("input[name=url]")?.GetAttribute("value"));
        if (link is not null)
            Assert.Contains(page.QuerySelectorAll("main a"), element => element.GetAttribute("href") == link);
    }

    [Fact]
    public async Task Get_AddressNotHeldOfThisSite_LeadsToWhatIsKnownOfIt()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/lm/2005/benin.html");

        Assert.Equal("/resolve?url=%2Flm%2F2005%2Fbenin.html", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_Resolve_AsData_TellsInsteadOfLeading()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/resolve.json?url=lm/1999/benin.html");

        Assert.Equal("held", data.GetProperty("outcome").GetString());
        Assert.Equal("/states/BEN/1999", data.GetProperty("held").GetProperty("address").GetString());
    }

    // Whatever is asked, the answer leads to this site or nowhere.
    [Theory]
    [InlineData("//example.org/lm/1999/benin.html")]
    [InlineData("https://example.org/lm/1999/benin.html")]
    [InlineData("\\\\example.org\\lm\\1999\\benin.html")]
    [InlineData("http://the-monitor.org@example.org/lm/1999/benin.html")]
    [InlineData("/web/2004/https://example.org/lm/1999/benin.html")]
    [InlineData("http://www.the-monitor.org//example.org")]
    [InlineData("lm/1999/benin.html%0D%0ALocation: https://example.org")]
    public async Task Get_Resolve_NeverLeadsElsewhere(string address)
    {
        using var client = await site.ClientAsync();
        using var answer = await client.AskAsync("/resolve?url=" + Uri.EscapeDataString(address));

        Assert.Null(answer.Headers.Location);
    }
}
