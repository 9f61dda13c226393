using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports.Reading;

public sealed class UnreadableNumberTests
{
    private static readonly ReadReport Report = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    [Theory]
    [InlineData("In 2007, 33,5000m2 were cleared.", "33,5000")]
    [InlineData("Some 1,20 mines were found.", "1,20")]
    public void Read_DigitsThatMakeNoNumber_ArePointedAt(string sentence, string digits)
    {
        var document = Report.Read(Page(sentence)).Document;

        var diagnostic = Assert.Single(document.Diagnostics, d => d.Code == "number-unreadable");
        Assert.Equal(digits, document.Text[diagnostic.Span!.Value]);
    }

    [Theory]
    [InlineData("In 2007, 33,500 m2 were cleared and 1,234,567.5 m2 surveyed.")]
    [InlineData("Resolutions 57/74 and 58/53 passed on 22 November 2002, 156-0.")]
    public void Read_NumbersAsUsual_AreNotPointedAt(string sentence) =>
        Assert.DoesNotContain(Report.Read(Page(sentence)).Document.Diagnostics, d => d.Code == "number-unreadable");

    private static Source Page(string sentence) =>
        new("page.txt", Encoding.UTF8.GetBytes($"KUWAIT, Landmine Monitor Report 2000\n\nKUWAIT\n\nLandmine Problem\n\nKuwait is affected by mines. {sentence}\n"));
}
