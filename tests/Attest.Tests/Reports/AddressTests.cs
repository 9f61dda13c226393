using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>What the name of a source says of its page: never more than the page itself.</summary>
public sealed class AddressTests
{
    private const string Untitled = "Kuwait has not acceded to the Mine Ban Treaty. Kuwait voted for UN General Assembly Resolution 59/84 on 3 December 2004.\n";

    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    [Theory]
    [InlineData("2005_KWT.txt", 2005)]
    [InlineData("archive/2005_KWT.html", 2005)]
    [InlineData("http://archives.the-monitor.org/index.php/publications/display?url=lm/2005/kuwait.html", 2005)]
    [InlineData("http://archives.the-monitor.org/index.php/publications/display?url=lm%2F2005%2Fkuwait.html", 2005)]
    [InlineData("lm/2003/kuwait.fr.html", 2003)]
    [InlineData("lm/2001/kuwait/", 2001)]
    [InlineData("lm/2008/countries/kuwait.html", 2008)]
    [InlineData("http://www.the-monitor.org/index.php/publications/display?act=submit&pqs_year=2006&pqs_type=lm&pqs_report=kuwait&pqs_section=", 2006)]
    [InlineData("http://www.the-monitor.org/en-gb/reports/2019/kuwait/mine-ban-policy.aspx", null)]
    [InlineData("kuwait 2005.txt", null)]
    [InlineData("2005.txt", null)]
    public void Read_PageThatLostItsTitle_HasTheEditionOfAKnownAddressOnly(string name, int? edition)
    {
        var document = Read(name, Untitled);

        Assert.Equal(edition, document.Edition);
        Assert.Equal(edition is null ? "edition-unknown" : "edition-from-address", document.Diagnostics.Single(found => found.Code.StartsWith("edition-", StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void Read_NameThatContradictsThePage_ThePageIsFollowed()
    {
        var document = Read("2004_QAT.txt", $"KUWAIT, Landmine Monitor Report 2005\n\nKUWAIT\n\n{Untitled}");

        Assert.Equal(("KWT", 2005), (document.Jurisdiction!.Value, document.Edition));
        Assert.Equal(2, document.Diagnostics.Count(found => found.Code == "address-contradicted"));
    }

    [Fact]
    public void Read_NameThatAgrees_SaysNothing() =>
        Assert.DoesNotContain(Read("2005_KWT.txt", $"KUWAIT, Landmine Monitor Report 2005\n\nKUWAIT\n\n{Untitled}").Diagnostics, found => found.Code == "address-contradicted");

    private static ReportDocument Read(string name, string text) => Reader.Read(new Source(name, Encoding.UTF8.GetBytes(text))).Document;
}
