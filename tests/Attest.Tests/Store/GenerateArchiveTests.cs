using System.Text;
using Attest.Benchmarks.Archive;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>The archive that measurements are made on: every page of it stands under an address of its own, so that as many are stored as were written.</summary>
public sealed class GenerateArchiveTests
{
    private static readonly GenerateArchive Archive = new();

    [Fact]
    public void Title_EveryPage_IsOfItsOwn()
    {
        Assert.True(Archive.Most > 20_000);
        Assert.Equal(Archive.Most, Enumerable.Range(0, Archive.Most).Select(Archive.Title).Distinct().Count());
    }

    [Theory]
    [InlineData(0, "lm/1999/0/AFG/all")]
    [InlineData(19_896, "lm/2099/0/ZWE/all")]
    [InlineData(19_897, "cm/1999/0/AFG/all")]
    [InlineData(20_100, "cm/2000/0/ARM/all")]
    public void Text_PageOfANumber_IsFiledUnderItsAddress(int number, string address)
    {
        var registers = RegisterSet.Load(RepositoryFiles.FullPath("data/registers"));
        var read = new ReadReport(registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

        string Filed(string name, string text) => PreparedReading.Of(read.Read(new Source(name, Encoding.UTF8.GetBytes(text)))).Address!.ToString();

        Assert.Equal(address, Filed("page.txt", Archive.Text(number)));
        Assert.Equal(address, Filed("page.html", Archive.Html(number)));
    }

    [Fact]
    public void Text_BeyondTheLastAddress_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Archive.Text(Archive.Most));
}
