using Attest.Checks;

namespace Attest.Tests.Checks;

/// <summary>Planted errors are found, and pages without one raise few alarms.</summary>
public sealed class PlantedFindingsTests
{
    private const double MostFalseAlarms = 0.1;

    private static readonly string[] Forms = [".txt", ".html"];

    private static ExpectedFindings Expected { get; } = ExpectedFindings.Parse(RepositoryFiles.Read("tests/corpus/findings.csv"));

    [Fact]
    public void Over_PagesOfTheCorpus_FindsWhatIsPlantedAndLittleElse()
    {
        var figures = Measure(RepositoryFiles.FullPath("tests/corpus"));
        TestContext.Current.TestOutputHelper?.WriteLine(figures.ToString());

        Assert.Empty(figures.Missed);
        Assert.True(figures.FalseAlarms.Length < figures.SoundPages * MostFalseAlarms, figures.ToString());
    }

    /// <summary>Pages in other words than those the checks were made with.</summary>
    [Fact]
    public void Over_PagesInOtherWords_RaisesFewAlarms()
    {
        var figures = Measure(RepositoryFiles.FullPath("tests/practice"));
        TestContext.Current.TestOutputHelper?.WriteLine(figures.ToString());

        Assert.True(figures.FalseAlarms.Length < figures.SoundPages * MostFalseAlarms, figures.ToString());
    }

    /// <summary>The archive’s own page of 1999: a total, a membership and an agency.</summary>
    [Fact]
    [Trait(FurtherCorpus.Trait, FurtherCorpus.Variable)]
    public void Of_ThePageOfTheArchive_FindsItsThree() => Assert.Equal(
        ["attribution-note MBP/2.3", "cd-member-register MBP/4.1", "vote-totals-register MBP/1.3"],
        CheckedPages.Run.Over(new PageSet(CheckedPages.File(FurtherCorpus.FullPath("1999_PRK.txt")))).Select(finding => $"{finding.Code} {finding.Places[0].Locator}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("page,code\n")]
    [InlineData("page,code,locator,planted\na.txt,x\n")]
    public void Parse_TableOfAnotherForm_Throws(string table) => Assert.Throws<FormatException>(() => ExpectedFindings.Parse(table));

    [Fact]
    public void Measure_FindingsAndRows_CountsWhatIsFoundMissedAndFalse()
    {
        CheckedPage[] pages = [CheckedPages.Text("NORTH KOREA, Landmine Monitor Report 2003\n\nNorth Korea is not a member of the Conference on Disarmament.\n", "a.txt"), CheckedPages.Text("KUWAIT, Landmine Monitor Report 2003\n\nKuwait is a State Party to the Mine Ban Treaty.\n", "b.txt")];
        var figures = ExpectedFindings.Parse("page,code,locator,planted\na.txt,cd-member-register,-/1.1,one\na.txt,table-sum,T1/1,two\n").Measure(pages, CheckedPages.Run.Over(new PageSet(pages)));

        Assert.Equal((2, 1, 1), (figures.Planted, figures.Found, figures.SoundPages));
        Assert.Equal(["a.txt T1/1 table-sum"], figures.Missed);
        Assert.Equal("status-register", Assert.Single(figures.FalseAlarms).Code);
    }

    private static FindingFigures Measure(string folder)
    {
        CheckedPage[] pages = [.. Directory.EnumerateFiles(folder).Where(path => Forms.Contains(Path.GetExtension(path))).SelectMany(CheckedPages.File)];
        return Expected.Measure(pages, CheckedPages.Run.Over(new PageSet(pages)));
    }
}
