using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Attest.Publishing.Books;
using Attest.Registers;
using Attest.Sources;
using Attest.Tests.Reports;
using Attest.Tests.Store;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Attest.Tests.Publishing.Books;

/// <summary>The book as a Word file: what Word itself would say of it, what LibreOffice makes of it, and that it is the same wherever it is made.</summary>
public sealed partial class WriteWordTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static readonly string[] Pages = ["1999_PRK", "2000_KWT", "2003_VUT", "2005_COL", "2005_VUT", "2009_TCD", "2012_LKA", "2022_MNG"];

    [Fact]
    public void Of_WholeBook_HasNothingThatWordWouldRepair()
    {
        using var word = Open(WriteWord.Of(Whole(), _ => Dot));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Of_WholeBook_HasAFootnoteForEveryNoteThatIsCalled()
    {
        var book = Whole();
        using var word = Open(WriteWord.Of(book));
        var body = word.MainDocumentPart!.Document.Body!;

        var called = book.Chapters.Sum(chapter => Called(chapter).Count());
        Assert.True(called > 20);
        Assert.Equal(called, body.Descendants<FootnoteReference>().Count());
        Assert.Equal(called, word.MainDocumentPart.FootnotesPart!.Footnotes.Elements<Footnote>().Count(note => note.Id! > 0));
        Assert.All(body.Descendants<FootnoteReference>(), reference => Assert.True(reference.CustomMarkFollows!.Value));
    }

    [Fact]
    public void Of_OneChapterCountedFromOne_LetsWordNumberItsNotes()
    {
        var book = Only("1999_prk");
        using var word = Open(WriteWord.Of(book));

        var calls = word.MainDocumentPart!.Document.Body!.Descendants<FootnoteReference>().ToList();
        Assert.Equal(15, calls.Count);
        Assert.All(calls, call => Assert.Null(call.CustomMarkFollows));
        Assert.Empty(word.MainDocumentPart.Document.Body.Descendants<FieldCode>());
    }

    [Fact]
    public void Of_WholeBook_HasHeadingsContentsAndTheRunningHeadOfEachChapter()
    {
        var book = Whole();
        using var word = Open(WriteWord.Of(book));
        var body = word.MainDocumentPart!.Document.Body!;

        Assert.Equal(["Countries", "Annexes"], Styled(body, "Heading1"));
        Assert.Equal(book.Chapters.Select(chapter => chapter.Title), Styled(body, "Heading2"));
        Assert.Equal(["Countries", "Annexes"], Styled(body, "TOC1"));
        Assert.Equal(book.Chapters.Select(chapter => chapter.Title), Styled(body, "TOC2").Select(entry => entry.Trim()));
        Assert.Contains(body.Descendants<FieldCode>(), field => field.Text.Contains("TOC", StringComparison.Ordinal));
        Assert.Equal(book.Chapters.Select(chapter => book.Title + chapter.Title), word.MainDocumentPart.HeaderParts.OrderBy(part => part.Uri.ToString().Length).ThenBy(part => part.Uri.ToString(), StringComparer.Ordinal).Select(part => part.Header.InnerText));
        Assert.Contains("Demonstration text.", Styled(body, "Notice"));
        Assert.Contains(Styled(body, "Notice"), notice => notice.Contains("does not endorse", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_SameBookElsewhere_IsTheSameBytesAndTellsNothingOfTheMachine()
    {
        var (culture, here) = (CultureInfo.CurrentCulture, WriteWord.Of(Whole(), _ => Dot));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        var there = WriteWord.Of(Whole(), _ => Dot);
        CultureInfo.CurrentCulture = culture;

        Assert.Equal(here, there);
        using ZipArchive zip = new(new MemoryStream(here));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using StreamReader properties = new(zip.GetEntry("docProps/core.xml")!.Open());
        var said = properties.ReadToEnd();
        Assert.Contains("2026-03-01T00:00:00Z", said, StringComparison.Ordinal);
        Assert.DoesNotContain("lastModifiedBy", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ChapterInAnotherLanguage_TellsIt()
    {
        var book = Whole() with { Parts = [new(null, [new BookChapter { Slug = "x", Title = "عنوان", Language = "ar", Blocks = [new BookParagraph([new BookRun("نص")])] }])] };
        using var word = Open(WriteWord.Of(book));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => error.Description));
        Assert.Equal(2, word.MainDocumentPart!.Document.Body!.Descendants<Languages>().Count(language => language.Bidi == "ar"));
        Assert.Equal(2, word.MainDocumentPart.Document.Body.Descendants<BiDi>().Count());
    }

    [Fact]
    public void Of_SignsThatXmlCannotHold_LeavesThemOut()
    {
        var book = Whole() with { Title = "A\u0001B\uFFFFC", Parts = [] };
        using var word = Open(WriteWord.Of(book));

        Assert.Equal("ABC", word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().First().InnerText);
    }

    [Theory]
    [InlineData("1999_prk")]
    [InlineData("2005_col")]
    [InlineData("2012_lka")]
    public void Of_OneState_LibreOfficeShowsEveryWordOfTheModel(string slug)
    {
        var book = Only(slug);
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Data.Path, "book.docx");
        File.WriteAllBytes(file, WriteWord.Of(book));

        Run("soffice", "libreoffice-writer-nogui", "--headless", $"-env:UserInstallation=file://{folder.Data.Path}/profile", "--convert-to", "pdf", "--outdir", folder.Data.Path, file);
        // Without the running head and the number of the page; laid out, so that hyphens at the ends of lines stay.
        var shown = Run("pdftotext", "poppler-utils", "-layout", "-x", "0", "-y", "65", "-W", "595", "-H", "714", Path.ChangeExtension(file, ".pdf"), "-");

        Assert.Equal(Letters(Expected(book)), Letters(shown));
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Notes stand at the foot of their pages, so that the order is another.
    private static IEnumerable<string> Letters(string text) => Word().Matches(text).Select(word => word.Value).Order(StringComparer.Ordinal);

    // The text has the day as figures.
    private static string Expected(Book book) => WriteBookText.Of(book).Replace("2026-03-01", "1 March 2026", StringComparison.Ordinal);

    private static IEnumerable<int> Called(BookChapter chapter) => chapter.Blocks.SelectMany(block => block.AllRuns).Select(run => run.Note).OfType<int>().Distinct().Where(number => chapter.Note(number) is not null);

    private static IEnumerable<string> Styled(Body body, string style) => body.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(paragraph => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text)));

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static Book Only(string slug) => Whole() with { Parts = [new(null, [Whole().Chapters.Single(chapter => chapter.Slug == slug.Replace('_', '-'))])] };

    private static Book Whole() => new()
    {
        Title = "Landmine Monitor 2026",
        Subtitle = "Toward a mine-free world",
        Organisation = "Attest Demonstration",
        Identifier = "urn:attest:lm-2026:3fa8",
        Day = new(2026, 3, 1),
        Licence = "CC BY 4.0",
        Notices = ["Demonstration text."],
        Root = new string('a', 64),
        Parts =
        [
            new("Countries", [.. Pages.Select(page => ComposeReport.Of(CorpusPages.Reader.Read(new Source($"{page}.txt", File.ReadAllBytes(RepositoryFiles.FullPath($"data/samples/{page}.txt")))), page.ToLowerInvariant().Replace('_', '-'), page))]),
            new("Annexes", [Annex()]),
        ],
    };

    private static BookChapter Annex() => new()
    {
        Slug = "votes",
        Title = "Votes & counts <2026>",
        Jurisdiction = JurisdictionCode.Parse("KWT"),
        ContributedBy = "Clear Fields International",
        Blocks =
        [
            new BookHeading(1, "a", [new BookRun("How they voted"), BookRun.Marker(1)]),
            new BookParagraph([new BookRun("See "), new BookRun("Kuwait") { Link = "#2000-kwt" }, new BookRun(" and "), new BookRun("the web") { Link = "https://monitor.example/?a=1&b=2" }, new BookRun(" or "), new BookRun("nothing") { Link = "#gone" }, BookRun.Marker(2), BookRun.Marker(1), BookRun.Marker(9, isLost: true)]),
            new BookList(true, [[new BookRun("one")], [new BookRun("two")]]),
            new BookList(false, [[new BookRun("three")]]),
            new BookParagraph([new BookRun("Said "), new BookRun("so") { IsEmphatic = true }], IsQuoted: true),
            new BookTable([new BookRun("Areas"), BookRun.Marker(3)], [[new BookRun("County")], [new BookRun("Areas")], [new BookRun("km²")], [new BookRun("Areas")], [new BookRun("km²")]],
            [
                [[new BookRun("Karl")], [new BookRun("22")], [new BookRun("48.4")], [new BookRun("9")], [new BookRun("6.1")]],
                [[new BookRun("Total")], [new BookRun("22")]],
            ])
            { Groups = [[new BookRun("Confirmed")], [new BookRun("Suspected")]], IsCornerAbove = true, Figures = [1, 2, 3, 4] },
            new BookFigure("map-1", "Where mines are", "A map of the world.", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 200\"></svg>"),
            new BookNotice("Contributed."),
        ],
        Notes = [new(1, [new("Letter, 1 May 2000", true), new(".", false)]), new(2, [new("Ibid.", true) { StandsFor = "note 1: Letter, 1 May 2000" }]), new(3, [new("Three.", true)]), new(4, [new("Never called.", false)])],
    };

    private static string Run(string program, string package, params string[] arguments)
    {
        using var run = StartOf(program, package, arguments);
        var said = run.StandardOutput.ReadToEndAsync();
        var complaint = run.StandardError.ReadToEndAsync();
        Assert.True(run.WaitForExit(Longest), $"{program} takes longer than {Longest}.");
        Assert.True(run.ExitCode == 0, $"{program}: {complaint.Result}");
        return said.Result;
    }

    private static Process StartOf(string program, string package, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{program} is not installed: apt-get install {package}");
        }
    }
}
