using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>Titles, headings, leads, tables and HTML, on small pages of our own.</summary>
public sealed class PageStructureTests
{
    [Theory]
    [InlineData("Mine Ban Policy", "MBP")]
    [InlineData("MINE BAN POLICY", "MBP")]
    [InlineData("Background", "BG")]
    [InlineData("Transfer", "TR")]
    [InlineData("Production, Transfer, Use, Stockpiling", "PTUS")]
    [InlineData("PRODUCTION, TRANSFER, STOCKPILING, AND USE", "PTSU")]
    [InlineData("Use and Landmine Problem", "ULP")]
    [InlineData("Landmine/ERW Problem", "LEP")]
    [InlineData("Landmine Problem and Mine Action:", "LPMA")]
    [InlineData("Production, Transfer, Stockpile Destruction, and Retention", "PTSDR")]
    [InlineData("Landmine and ERW Casualties and Victim Assistance Coordination", "LECVAC")]
    [InlineData("Problème des mines", "PM")]
    public void Read_HeadingOfTheVocabulary_OpensASection(string heading, string code)
    {
        var section = Read($"KUWAIT, Landmine Monitor Report 2003\n\n{heading}\n\nKuwait has no mines, and it has said so more than once.").Sections[0];

        Assert.Equal((code, $"{code}/1.1"), (section.Code, section.Paragraphs[0].Sentences[0].Locator));
    }

    [Theory]
    [InlineData("Kuwait Holds Talks")]
    [InlineData("The use of mines.")]
    [InlineData("Mine Action Helps Kuwait")]
    public void Read_OtherShortLine_IsText(string line) =>
        Assert.Equal(["-"], Read($"KUWAIT, Landmine Monitor Report 2003\n\n{line}\n\nKuwait has no mines.").Sections.Select(section => section.Code));

    [Fact]
    public void Read_SameInitialsTwice_MakesCodesUnique() =>
        Assert.Equal(["MA", "MAW", "C", "CA"], Read("KUWAIT, Landmine Monitor Report 2003\n\nMine Action\n\nOne.\n\nMine Awareness\n\nTwo.\n\nClearance\n\nThree.\n\nCasualties\n\nFour.").Sections.Select(section => section.Code));

    [Fact]
    public void Read_TwoLeads_AreSectionsAndTheTextAfterThemIsNot()
    {
        var document = Read("KUWAIT, Landmine Monitor Report 2004\n\nKuwait\n\nKey developments since May 2003: One is new.\n\nKey developments sine 1999: Two are old.\n\nThe rest is text. It goes on.");

        Assert.Equal(["KD/1.1", "KD2/1.1", "-/1.1", "-/1.2"], document.Sentences.Select(sentence => sentence.Locator));
        Assert.Equal("Key developments since May 2003:", document.Sections[0].Heading);
        Assert.Equal("Kuwait", document.Text[document.Leaves.Single(leaf => leaf.Kind is LeafKind.CountryHeading).Span]);
    }

    [Theory]
    [InlineData("2008 Key Data", 2009)]
    [InlineData("Ten-Year Summary", 2009)]
    [InlineData("Key developments since May 2006", 2007)]
    [InlineData("Key developments since 1999", null)]
    [InlineData("Background", null)]
    public void Read_NameForATitle_TakesTheEditionFromAHeading(string heading, int? edition)
    {
        var document = Read($"Sub-Sections:\nKuwait\n\nKuwait\n\n{heading}\n\nKuwait has no mines, and it has said so more than once.");

        Assert.Equal(("S", "Kuwait", "KWT", edition), (document.Layout, document.Title, document.Jurisdiction?.Value, document.Edition));
        Assert.Equal(heading, document.Sections[0].Heading);
    }

    [Theory]
    [InlineData("<a name=\"_Toc1\"></a> Kuwait , Landmine Monitor Report 2006", "KWT", 2006)]
    [InlineData("KUWAIT, Landmine Monitor Report 2003", "KWT", 2003)]
    [InlineData("San Marino , Landmine Monitor Report 2004", "SMR", 2004)]
    [InlineData("North Korea, Landmine Monitor Report 2008", "PRK", 2008)]
    public void Read_TitleLine_TellsStateAndEdition(string title, string state, int edition)
    {
        var document = Read($"{title}\n\nIt has no mines.");

        Assert.Equal((state, edition), (document.Jurisdiction?.Value, document.Edition));
    }

    [Fact]
    public void Read_TitleInANoteOrFooter_IsNoTitle()
    {
        var document = Read("Kuwait\n\nMine Ban Policy\n\nKuwait has not acceded to the Mine Ban Treaty.[1]\n\n[1] See Iraq, Landmine Monitor Report 2003");

        Assert.Null(document.Edition);
        Assert.Equal("KWT", document.Jurisdiction?.Value);
        Assert.Single(document.Sentences);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == "edition-unknown");
    }

    [Fact]
    public void Read_CellsOneToALine_AreATableAndNoParagraphs()
    {
        var document = Read("KUWAIT, Landmine Monitor Report 2003\n\nMine Clearance\n\nFunds came.\n\nContributions (US$)[3]\n\nDonor\n1998\n1999\nNorway\n1,200,000\n1,450,000\nJapan\n\u00A0\n280,000\nTotal\n1,200,000\n1,730,000\n\nMine Awareness\n\nNone is known.");

        var table = Assert.Single(document.Tables);
        Assert.Equal(("T1", "MC", "Contributions (US$)"), (table.Code, table.Section, table.Caption));
        Assert.Equal(["Donor", "1998", "1999"], table.Header.Select(cell => cell.Words));
        Assert.Equal(["T1/1 Norway|1,200,000|1,450,000", "T1/2 Japan||280,000", "T1/3 Total|1,200,000|1,730,000"], table.Rows.Select(row => $"{row.Locator} {string.Join('|', row.Cells.Select(cell => cell.Words))}"));
        Assert.Equal([3], document.Markers.Select(marker => marker.Number));
        Assert.Equal(["MC/1.1", "MA/1.1"], document.Sentences.Select(sentence => sentence.Locator));
        PartitionTests.AssertPartition(document);
    }

    [Fact]
    public void Read_Html_IsTheTextAReaderSees()
    {
        const string html = """
            <html><head><title>KUWAIT, Landmine Monitor Report 2003</title><style>p { color: red }</style><script>var s = "<p>Key developments";</script></head>
            <body><table><tr><td><a href="a">About Us</a> | <a href="b">Some Unknown Menu</a></table><h2><a href="#x">Mine Ban Policy</a></h2>
            <p>Kuwait&nbsp;has not
            acceded.<a href="#1">[1 ]</a>It <!-- never --> voted&#146;s.<p>More.
            <table border=1><caption>Losses</caption><tr><th>Year<th>Killed<tr><td>1999<td>12<tr><td>2000<td></table>
            <p><a name="1">[1 ]</a><a href="http://www.example.org">http://www.example.org</a></body></html>
            """;
        var document = Read(html);

        Assert.Equal(["Kuwait has not acceded.", "It voted’s.", "More."], document.Sentences.Select(sentence => document.Text[sentence.Span]));
        Assert.Equal("KUWAIT, Landmine Monitor Report 2003", document.Title);
        Assert.Equal(["About Us | Some Unknown Menu"], document.Leaves.Where(leaf => leaf.Kind is LeafKind.Chrome).Select(leaf => document.Text[leaf.Span]));
        Assert.Equal("http://www.example.org", document.Notes.Single().Citations.Single().Url);
        Assert.Equal(["1999|12", "2000|"], document.Tables.Single().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Words))));
        Assert.DoesNotContain("Key developments", document.Text.Text, StringComparison.Ordinal);
    }

    private static ReportDocument Read(string page) => CorpusPages.Reader.Read(new Source("page", Encoding.UTF8.GetBytes(page)));
}
