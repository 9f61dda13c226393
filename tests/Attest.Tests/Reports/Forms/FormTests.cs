using System.IO.Compression;
using System.Text;
using Attest.Reports;
using Attest.Sources;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Attest.Tests.Reports.Forms;

/// <summary>What is particular to a form, on small pages of our own.</summary>
public sealed class FormTests
{
    private const string Title = "KUWAIT, Landmine Monitor Report 2001";

    [Fact]
    public void Read_HtmlNotesWithSigns_AreNumberedInOrder()
    {
        var document = ReadHtml("<p>Kuwait has not signed.<a href='#a' id='ra'>*</a> It may.<a href='#b' id='rb'>†</a><p><a id='a' href='#ra'>*</a> Interview with A. B., 3 May 2001.<p><a id='b' href='#rb'>†</a> Ibid.");

        Assert.Equal([(1, "Interview with A. B., 3 May 2001."), (2, "Ibid.")], document.Notes.Select(note => (note.Number, note.Text)));
        Assert.Equal([1, 2], document.Markers.Select(marker => marker.Number));
        Assert.Contains("notes-renumbered", Codes(document));
    }

    [Fact]
    public void Read_HtmlLinksWithNumbersToHeadings_AreNoMarkers()
    {
        var document = ReadHtml("<p>See part <a href='#p1'>1</a> of this page.<h2 id='p1'>1 Clearance</h2><p>Kuwait has cleared its land.");

        Assert.Empty(document.Markers);
        Assert.Equal("See part 1 of this page.", document.Text.Folded(document.Sentences.First().Span));
    }

    [Fact]
    public void Read_HtmlCellsThatSpan_StandWhereTheyBelong()
    {
        var document = ReadHtml("<p>Text goes first, as it does.<table><tr><th>Year<th colspan=2>Casualties<tr><td rowspan=2>2000<td>3<td>4<tr><td>5<td>6</table>");

        Assert.Equal(["Year|Casualties|Casualties", "2000|3|4", "2000|5|6"], document.Tables.Single().Rows.Select(row => row.Cells).Prepend(document.Tables[0].Header).Select(row => string.Join('|', row.Select(cell => cell.Words))));
    }

    [Fact]
    public void Read_HtmlElementsOfNavigation_AreChrome()
    {
        var document = ReadHtml("<nav>One of the menus that nobody reads</nav><main><h2>Mine Ban Policy</h2><p>Kuwait has not signed the treaty, though it says that it will one day.</main><footer>Words that stand below every page of the site</footer>");

        Assert.Equal(["MBP/1.1"], document.Sentences.Select(sentence => sentence.Locator));
    }

    [Fact]
    public void Read_WordChangesAndComments_TakesTheFinalText()
    {
        var document = Read(WriteWord.Of(
            WriteWord.Plain(Title),
            new Paragraph(
                new Run(WriteWord.Words("Kuwait has ")),
                new DeletedRun(new Run(new DeletedText("never "))) { Id = "1", Author = "A" },
                new InsertedRun(new Run(WriteWord.Words("not "))) { Id = "2", Author = "A" },
                new Run(WriteWord.Words("signed."), new CommentReference { Id = "0" }))));

        Assert.Equal("Kuwait has not signed.", document.Text.Folded(document.Sentences.Single().Span));
        Assert.Contains("2 tracked changes", document.Diagnostics.Single(found => found.Code == "changes-tracked").Message, StringComparison.Ordinal);
        Assert.Contains("comments-left-out", Codes(document));
    }

    [Fact]
    public void Read_WordField_TakesWhatItShows()
    {
        var document = Read(WriteWord.Of(
            WriteWord.Plain(Title),
            new Paragraph(
                new Run(WriteWord.Words("See ")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" HYPERLINK \"http://a.example\" ")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                new Hyperlink(new Run(WriteWord.Words("the treaty"))),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End }), new Run(WriteWord.Words(" of Kuwait.")))));

        Assert.Equal("See the treaty of Kuwait.", document.Text.Folded(document.Sentences.Single().Span));
    }

    [Fact]
    public void Read_WordOfTheOldKind_SaysWhatToDo()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[512], .. Encoding.Unicode.GetBytes("WordDocument")];

        var found = Read(bytes).Diagnostics.Single();

        Assert.Equal("form-not-read", found.Code);
        Assert.Contains("(.doc)", found.Message, StringComparison.Ordinal);
        Assert.Contains(".docx", found.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ZipOfPages_IsNoPage()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("page.txt");

        Assert.Contains("zip", Read(content.ToArray()).Diagnostics.Single(found => found.Code == "form-not-read").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PdfWithNotesAtTheFootOfPages_BindsThem()
    {
        var document = Read(WritePdf.WithFeet(
            (["Volume of the year", Title, "", "Mine Ban Policy", "", "Kuwait has not signed the Mine Ban Treaty, as an official said to a person who asked him.^1", "In the north of the country some 14 square kilo-", "meters were cleared, of which the"], ["^1 Interview with A. B., 3 May", "2001.", "1"]),
            (["Volume of the year", "army cleared the larger part.^2 It is done.", "", "A second paragraph ends here."], ["^2 Ibid.", "2"])));

        Assert.Equal([(1, "Interview with A. B., 3 May 2001."), (2, "Ibid.")], document.Notes.Select(note => (note.Number, note.Text)));
        Assert.Equal("In the north of the country some 14 square kilometers were cleared, of which the army cleared the larger part.", PageContent.WithoutMarkers(document.Text.Folded(document.Sentences.ElementAt(1).Span)));
        Assert.Equal(["MBP/1.1", "MBP/1.2", "MBP/1.3", "MBP/2.1"], document.Sentences.Select(sentence => sentence.Locator));
    }

    [Fact]
    public void Read_PdfWithNotesNumberedAnewOnEachPage_NumbersThemOn()
    {
        var document = Read(WritePdf.WithFeet(
            ([Title, "", "Kuwait has not signed the treaty, as its government said in 2000.^1", "", "A paragraph that ends on this page."], ["^1 Interview with A. B., 3 May 2001."]),
            (["Kuwait voted for the resolution of the year before, and said so.^1", "", "Another paragraph."], ["^1 Letter from C. D., 4 June 2001."])));

        Assert.Equal([1, 2], document.Markers.Select(marker => marker.Number));
        Assert.Equal([1, 2], document.Notes.Select(note => note.Number));
        Assert.Contains("notes-renumbered", Codes(document));
    }

    [Fact]
    public void Read_PdfWithoutText_SaysThatItWasProbablyScanned() => Assert.Equal(["text-missing"], Codes(Read(WritePdf.WithFeet(([], [])))));

    [Fact]
    public void Read_MarkdownFrontMatter_TellsStateAndEdition()
    {
        var document = Read(Encoding.UTF8.GetBytes("---\nstate: Kuwait\nedition: 2001\n---\n\n## Use\n\nKuwait has *never* used [mines](http://a.example).[^x]\n\n[^x]: Interview with **A. B.**, 3 May 2001.\n"));

        Assert.Equal(("KWT", 2001), (document.Jurisdiction!.Value, document.Edition));
        Assert.Equal("Kuwait has never used mines.[1]", document.Text.Folded(document.Sentences.Single().Span) + "[1]");
        Assert.Equal("Interview with A. B., 3 May 2001.", document.Notes.Single().Text);
    }

    private static ReportDocument ReadHtml(string body) => Read(Encoding.UTF8.GetBytes($"<html><head><title>{Title}</title></head><body>{body}</body></html>"));

    private static ReportDocument Read(byte[] bytes)
    {
        var document = CorpusPages.Reader.Read(new Source("page", bytes));
        PartitionTests.AssertPartition(document);
        return document;
    }

    private static IEnumerable<string> Codes(ReportDocument document) => document.Diagnostics.Select(found => found.Code);
}
