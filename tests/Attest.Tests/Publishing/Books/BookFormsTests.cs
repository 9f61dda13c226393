using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Attest.Publishing.Books;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing.Books;

/// <summary>HTML and EPUB of a book made up to be awkward: notes called twice, lost, never called and numbered alike; markers in headings and tables; characters that XML cannot say.</summary>
public sealed class BookFormsTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly BookChapter Awkward = new()
    {
        Slug = "awkward",
        Title = "A <b>title</b> & \u0001 more",
        Blocks =
        [
            new BookHeading(1, "mbp", [new("Heading "), BookRun.Marker(1)]),
            new BookParagraph([new("Words"), BookRun.Marker(2), new(" more "), BookRun.Marker(2), BookRun.Marker(9, isLost: true), new(" \ud83d\ude00 \ud83d.")]),
            new BookTable([new("Caption"), BookRun.Marker(3)], [[new("a")], [new("b")]], [[[new("x")], [new("1"), BookRun.Marker(3)]], [[new("short")]]]) { Figures = [1] },
            new BookFigure("picture", "Title \"quoted\"", "What is seen", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><title>t</title></svg>"),
            new BookParagraph([new("elsewhere") { Link = "#nowhere" }, new("there") { Link = "#other" }]),
        ],
        Notes = [Note(1), Note(2), Note(2), Note(3), Note(4)],
    };

    private static readonly Book Made = new()
    {
        Title = "Book", Organisation = "House & Co", Identifier = "urn:attest:test", Day = new(2026, 1, 2), Licence = "L",
        Parts = [new("Part", [Awkward, new() { Slug = "other", Title = "Other", ContributedBy = "a guest" }])],
    };

    [Fact]
    public void ForPaper_EveryNote_StandsOnceAndThoseThatAreCalledAtTheFoot()
    {
        var html = XDocument.Parse(WriteBookHtml.ForPaper(Made)[WriteBookHtml.ForPaper(Made).IndexOf("<html", StringComparison.Ordinal)..]);

        Assert.Equal(["1", "2", "3"], Classed(html, "foot").Select(foot => foot.Descendants().First().Value));
        Assert.Equal(["2 note 2", "4 note 4"], html.Descendants("section").Single(section => (string?)section.Attribute("class") == "notes").Descendants("p").Select(p => p.Value));
        // Nothing that floats is within a heading or a table, which may be repeated.
        Assert.DoesNotContain(Classed(html, "foot"), foot => foot.Ancestors().Any(above => above.Name.LocalName is "table" or "h3"));
        Assert.Equal("9", Assert.Single(Classed(html, "lost")).Value);
    }

    [Fact]
    public void ForScreen_EveryCall_LeadsToItsNoteAndBack()
    {
        var html = XDocument.Parse(WriteBookHtml.ForScreen(Made)[WriteBookHtml.ForScreen(Made).IndexOf("<html", StringComparison.Ordinal)..]);

        var ids = html.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(html.Descendants("a").Select(a => ((string)a.Attribute("href")!).TrimStart('#')).Except(ids));
        Assert.Equal(5, html.Descendants("section").Single(section => (string?)section.Attribute("class") == "notes").Elements("div").Count());
        Assert.Contains("A <b>title</b> & \uFFFD more", html.Descendants("h2").Select(heading => heading.Value));
        Assert.Contains(html.Descendants("p"), p => p.Value.EndsWith("\ud83d\ude00 \uFFFD.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Epub_EveryEntryIsListedAndWellFormed()
    {
        using ZipArchive zip = new(new MemoryStream(WriteEpub.Of(Made)));

        var package = XDocument.Parse(Read(zip, "EPUB/package.opf"));
        var listed = package.Descendants().Where(element => element.Name.LocalName == "item").Select(item => "EPUB/" + (string)item.Attribute("href")!).ToList();
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("EPUB/", StringComparison.Ordinal) && name != "EPUB/package.opf").Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal("application/epub+zip", Read(zip, "mimetype"));
        Assert.Equal(zip.Entries[0].Length, zip.Entries[0].CompressedLength);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith("xhtml", StringComparison.Ordinal)))
            Assert.NotNull(XDocument.Parse(Read(zip, entry.FullName)).Root!.Element(Xhtml + "body"));
        Assert.Contains("href=\"other.xhtml\"", Read(zip, "EPUB/awkward.xhtml"));
        Assert.DoesNotContain("nowhere", Read(zip, "EPUB/awkward.xhtml"));
        Assert.Contains("Contributed by a guest. It is printed as received, and is not endorsed.", Read(zip, "EPUB/other.xhtml"));
    }

    [Fact]
    public async Task Of_AwkwardBook_EpubcheckHasNothingToSay()
    {
        using ScratchFolder folder = new();
        File.WriteAllBytes(folder.PathOf("book.epub"), WriteEpub.Of(Made));

        var (exitCode, said) = await BookSite.CheckEpubAsync(folder.PathOf("book.epub"));

        Assert.True(exitCode == 0 && said.Contains("No errors or warnings detected", StringComparison.Ordinal), said);
    }

    private static IEnumerable<XElement> Classed(XDocument html, string name) => html.Descendants().Where(element => (string?)element.Attribute("class") == name);

    private static string Read(ZipArchive zip, string name)
    {
        using StreamReader reader = new(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static BookNote Note(int number) => new(number, [new($"note {number}", IsSource: true)]);
}
