using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Browser;

namespace Attest.Tests.Reports.Forms;

/// <summary>A page is the same page in every form: same headings, markers, notes, sentences and statements as its text.</summary>
public sealed class SamePageTests(ChromiumBrowser browser)
{
    private static readonly ReadReport Reader = new(RegisterSet.Load(RepositoryFiles.FullPath("data/registers")), ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    /// <summary>Pages of plain layout: with leads, tables, many notes, a note of several sources.</summary>
    public static TheoryData<string> Pages => ["2004_ZZH.txt", "1999_GUY.txt", "2003_EST.txt", "2004_BHR.txt", "2005_VUT.txt", "2000_GNQ.txt", "2005_KWT.txt"];

    /// <summary>Those whose notes are numbered from 1 without a gap, as a program that numbers them does.</summary>
    public static TheoryData<string> NumberedPages => ["2003_EST.txt", "2004_BHR.txt", "2005_VUT.txt", "2000_GNQ.txt", "2005_KWT.txt"];

    /// <summary>Those long enough to fill two columns.</summary>
    public static TheoryData<string> LongPages => ["2003_EST.txt", "2004_BHR.txt", "2005_KWT.txt"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_HtmlWrittenByHand_IsTheSamePage(string page) => AssertSame(page, "html/2", WriteHtml.ByHand);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_HtmlExportedByWord_IsTheSamePage(string page) => AssertSame(page, "html/2", WriteHtml.ByWord);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_HtmlOfAContentSystem_IsTheSamePage(string page) => AssertSame(page, "html/2", WriteHtml.ByCms);

    [Theory]
    [MemberData(nameof(NumberedPages))]
    public void Read_WordWithFootnotes_IsTheSamePage(string page) => AssertSame(page, "docx/1", WriteWord.WithFootnotes);

    [Theory]
    [MemberData(nameof(NumberedPages))]
    public void Read_WordWithEndnotes_IsTheSamePage(string page) => AssertSame(page, "docx/1", WriteWord.WithEndnotes);

    [Theory]
    [MemberData(nameof(NumberedPages))]
    public void Read_Markdown_IsTheSamePage(string page) => AssertSame(page, "markdown/1", WriteMarkdown.Of);

    [Theory]
    [MemberData(nameof(NumberedPages))]
    public async Task Read_PdfOfOneColumn_IsTheSamePage(string page) => AssertSame(page, "pdf/1", await WritePdf.ByBrowserAsync(browser, PageContent.Of(page), columns: 1));

    [Theory]
    [MemberData(nameof(LongPages))]
    public async Task Read_PdfOfTwoColumns_IsTheSamePage(string page) => AssertSame(page, "pdf/1", await WritePdf.ByBrowserAsync(browser, PageContent.Of(page), columns: 2));

    private static void AssertSame(string page, string extractor, Func<PageContent, byte[]> write) => AssertSame(page, extractor, write(PageContent.Of(page)));

    private static void AssertSame(string page, string extractor, byte[] bytes)
    {
        var expected = Reader.Read(CorpusPages.Source(page));
        var actual = Reader.Read(new Source(page, bytes));

        PartitionTests.AssertPartition(actual.Document);
        Assert.Equal(extractor, actual.Document.Text.Extractor);
        Assert.Equal((expected.Document.Jurisdiction, expected.Document.JurisdictionName, expected.Document.Edition), (actual.Document.Jurisdiction, actual.Document.JurisdictionName, actual.Document.Edition));
        Assert.Equal(Headings(expected), Headings(actual));
        Assert.Equal(Sentences(expected), Sentences(actual));
        Assert.Equal(expected.Document.Markers.Select(marker => marker.Number), actual.Document.Markers.Select(marker => marker.Number));
        Assert.Equal(expected.Document.Notes.Select(note => (note.Number, note.Text)), actual.Document.Notes.Select(note => (note.Number, note.Text)));
        Assert.Equal(expected.Document.Tables.SelectMany(Cells), actual.Document.Tables.SelectMany(Cells));
        Assert.Equal(Statements(expected), Statements(actual));
    }

    private static IEnumerable<string?> Headings(ReadPage page) => page.Document.Sections.Select(section => section.Heading);

    private static IEnumerable<string> Sentences(ReadPage page) =>
        page.Document.Sentences.Select(sentence => $"{sentence.Locator} {PageContent.WithoutMarkers(page.Document.Text.Folded(sentence.Span))} {string.Join(',', sentence.Markers.Select(marker => marker.Number))}");

    private static IEnumerable<string> Cells(Table table) => table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(row => string.Join('|', row.Select(cell => PageContent.WithoutMarkers(cell.Words))));

    private static IEnumerable<string> Statements(ReadPage page) =>
        page.Statements.Select(statement => $"{statement.Locator} {statement.Kind} {statement.Value} {statement.Instrument} {statement.Date} {statement.Quantity} {statement.Hedge} {statement.Negated} {string.Join(',', statement.Notes)}");
}
