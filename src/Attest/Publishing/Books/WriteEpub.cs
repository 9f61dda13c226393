using System.Globalization;
using System.Text;
using static Attest.Publishing.Books.BookMarkup;

namespace Attest.Publishing.Books;

/// <summary>Writes a book as EPUB 3: a file for each chapter, its notes behind it, pictures as files, every time the day of the book, so that the same book is the same bytes.</summary>
public static class WriteEpub
{
    private const string Folder = "EPUB/";
    private const string Xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        WriteZip zip = new();
        // The first entry tells what the file is, and must not be packed.
        zip.Add("mimetype", "application/epub+zip"u8, isPacked: false);
        Add(zip, "META-INF/container.xml", Xml + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n</container>\n");
        Add(zip, Folder + "package.opf", Package(book));
        Add(zip, Folder + "nav.xhtml", Page(book, "Contents", book.Language, "", "<nav epub:type=\"toc\" role=\"doc-toc\" class=\"contents\">\n<h2>Contents</h2>\n" + WriteBookHtml.Contents(book, FileOf) + "</nav>\n"));
        Add(zip, Folder + "book.css", BookStyle.Common);
        Add(zip, Folder + "title.xhtml", Page(book, book.Title, book.Language, " epub:type=\"titlepage\"", "<section class=\"cover\">\n" + WriteBookHtml.Title(book) + "</section>\n"));
        var slugs = book.Chapters.Select(chapter => chapter.Slug).ToHashSet(StringComparer.Ordinal);
        BookMarkup markup = new(new BookForm
        {
            Picture = figure => FileOf(figure),
            Address = link => !link.StartsWith('#') ? link : slugs.Contains(link[1..]) ? link[1..] + ".xhtml" : null,
            CallRole = " epub:type=\"noteref\" role=\"doc-noteref\"",
            NoteRole = " epub:type=\"footnote\" role=\"doc-footnote\"",
            NotesRole = " epub:type=\"footnotes\"",
        });
        foreach (var part in book.Parts)
            foreach (var (at, chapter) in part.Chapters.Index())
            {
                var head = at == 0 && part.Title is { } title ? $"<p class=\"part-title\">{Escaped(title)}</p>\n" : "";
                Add(zip, Folder + FileOf(chapter), Page(book, chapter.Title, chapter.Language, "", $"<section class=\"{ClassOf(chapter)}\" id=\"{chapter.Slug}\" epub:type=\"{(chapter.ContributedBy is null ? "chapter" : "appendix")}\">\n{head}{markup.Of(chapter)}</section>\n"));
            }
        foreach (var figure in Figures(book))
            Add(zip, Folder + FileOf(figure), figure.Svg);
        return zip.Close();
    }

    private static void Add(WriteZip zip, string path, string text) => zip.Add(path, Encoding.UTF8.GetBytes(text), isPacked: true);

    private static string FileOf(BookChapter chapter) => chapter.Slug + ".xhtml";

    private static string FileOf(BookFigure figure) => $"pictures/{figure.Name}.svg";

    private static IEnumerable<BookFigure> Figures(Book book) => book.Chapters.SelectMany(chapter => chapter.Blocks).OfType<BookFigure>().DistinctBy(figure => figure.Name);

    private static string Page(Book book, string title, string language, string type, string body) => string.Create(CultureInfo.InvariantCulture, $"""
        {Xml}<!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}">
        <head>
        <title>{Escaped(title == book.Title ? title : $"{title}: {book.Title}")}</title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
        </head>
        <body{type}>
        {body}</body>
        </html>

        """);

    private static string Package(Book book)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"""
            {Xml}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="{book.Language}">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="identifier">{Escaped(book.Identifier)}</dc:identifier>
            <dc:title>{Escaped(book.Title)}</dc:title>
            <dc:creator>{Escaped(book.Organisation)}</dc:creator>
            <dc:publisher>{Escaped(book.Organisation)}</dc:publisher>
            <dc:language>{book.Language}</dc:language>
            <dc:date>{book.Day:yyyy-MM-dd}</dc:date>
            <dc:rights>{Escaped(book.Licence)}</dc:rights>
            <meta property="dcterms:modified">{book.Day:yyyy-MM-dd}T00:00:00Z</meta>
            <meta property="schema:accessMode">textual</meta>
            <meta property="schema:accessMode">visual</meta>
            <meta property="schema:accessModeSufficient">textual</meta>
            <meta property="schema:accessibilityFeature">alternativeText</meta>
            <meta property="schema:accessibilityFeature">structuralNavigation</meta>
            <meta property="schema:accessibilityFeature">tableOfContents</meta>
            <meta property="schema:accessibilityHazard">none</meta>
            <meta property="schema:accessibilitySummary">Text in reading order with headings, tables with heads, notes linked both ways, and pictures described in words.</meta>
            </metadata>
            <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="book.css" media-type="text/css"/>
            <item id="title-page" href="title.xhtml" media-type="application/xhtml+xml"/>

            """);
        foreach (var chapter in book.Chapters)
            text.Append(CultureInfo.InvariantCulture, $"<item id=\"chapter-{chapter.Slug}\" href=\"{FileOf(chapter)}\" media-type=\"application/xhtml+xml\"/>\n");
        foreach (var figure in Figures(book))
            text.Append(CultureInfo.InvariantCulture, $"<item id=\"picture-{figure.Name}\" href=\"{FileOf(figure)}\" media-type=\"image/svg+xml\"/>\n");
        text.Append("</manifest>\n<spine>\n<itemref idref=\"title-page\"/>\n<itemref idref=\"nav\"/>\n");
        foreach (var chapter in book.Chapters)
            text.Append(CultureInfo.InvariantCulture, $"<itemref idref=\"chapter-{chapter.Slug}\"/>\n");
        return text.Append("</spine>\n</package>\n").ToString();
    }
}
