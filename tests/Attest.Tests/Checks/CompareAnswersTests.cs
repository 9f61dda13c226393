using Attest.Checks;
using Attest.Statements;
using Attest.Tests.Registers;

namespace Attest.Tests.Checks;

/// <summary>What editions of the corpus answer differently, and that few differences are noise.</summary>
public sealed class CompareAnswersTests
{
    private const string Heading = "Karsovia, Landmine Monitor Report 2003\n\nLandmine Casualties\n\n";

    private static readonly CompareAnswers Compare = new(BundledRegisters.Set);

    /// <summary>What was not known to have happened and is later told with a source is new evidence and no flip.</summary>
    [Fact]
    [Trait(FurtherCorpus.Trait, FurtherCorpus.Variable)]
    public void Among_ExportFoundOutLater_IsNewEvidence()
    {
        PageSet pages = new(((string[])["1999_PRK.txt", "2005_PRK.txt", "2008_PRK.txt"]).SelectMany(name => CheckedPages.File(FurtherCorpus.FullPath(name))));

        var export = Assert.Single(Compare.Among(pages.About("PRK")), difference => difference.Later?.Kind == StatementKind.Transfer);

        Assert.Equal((DifferenceKind.NewEvidence, 2005, 1999), (export.Kind, export.LaterPage.Document.Edition, export.EarlierPage.Document.Edition));
        Assert.DoesNotContain(CheckedPages.Run.Among(pages.About("PRK")).Findings, finding => finding.Code == "edition-flip");
    }

    /// <summary>Silence is a finding only while it seldom is one by mistake.</summary>
    [Fact]
    public void Among_PagesOfTheCorpus_AreSeldomSilent()
    {
        PageSet pages = new(((string[])["tests/corpus", "tests/practice"]).SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.FullPath(folder), "*.txt")).SelectMany(CheckedPages.File));

        var silences = pages.States.Sum(state => Compare.Among(pages.About(state)).Count(difference => difference.Later is null));

        Assert.True(silences <= pages.Pages.Length / 10, $"{silences} on {pages.Pages.Length} pages");
    }

    [Fact]
    public void Among_PagesOfOneEdition_HaveNoDifference()
    {
        var pages = ((string[])["In 2002, there were 87 casualties.", "In 2002, there were 93 casualties."]).Select((words, index) => CheckedPages.Text(Heading + words, $"page {index}"));

        Assert.Empty(Compare.Among(pages));
    }

    [Fact]
    public void Among_LaterPageThatTellsTheOldNumberToo_KnowsOfTheDifference()
    {
        CheckedPage[] pages = [CheckedPages.Text(Heading + "In 2002, there were 87 casualties.", "a"), CheckedPages.Text(Heading.Replace("2003", "2004", StringComparison.Ordinal) + "In 2002, there were 93 casualties. In 2002, there were 87 casualties.", "b")];

        Assert.Empty(Compare.Among(pages));
    }
}
