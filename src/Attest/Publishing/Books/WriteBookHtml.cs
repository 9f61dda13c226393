using System.Globalization;
using System.Text;
using static Attest.Publishing.Books.BookMarkup;

namespace Attest.Publishing.Books;

/// <summary>Writes a book as one HTML file that needs nothing beside it: for the screen, or for the program that sets its pages.</summary>
public static class WriteBookHtml
{
    /// <summary>For reading on a screen: notes behind their chapter, with ways to and back.</summary>
    public static string ForScreen(Book book) => Write(book, BookStyle.Common + BookStyle.Screen, isPaged: false);

    /// <summary>For setting pages: notes at the place where they are called, which the style sheet takes to the foot of the page.</summary>
    public static string ForPaper(Book book) => Write(book, BookStyle.Common + BookStyle.Paper, isPaged: true);

    private static string Write(Book book, string style, bool isPaged)
    {
        ArgumentNullException.ThrowIfNull(book);
        var markup = Markup(book, isPaged);
        StringBuilder text = new();
        text.Append(Head(book, style)).Append(Cover(book)).Append("<main>\n");
        foreach (var part in book.Parts)
            AddPart(text, markup, part);
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>What writes the chapters of one file that has its pictures in it.</summary>
    internal static BookMarkup Markup(Book book, bool isPaged, int titleLevel = 2)
    {
        var slugs = book.Chapters.Select(chapter => chapter.Slug).ToHashSet(StringComparer.Ordinal);
        return new(new BookForm
        {
            AreNotesAtFoot = isPaged,
            TitleLevel = titleLevel,
            Picture = figure => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(figure.Svg)),
            Address = link => link.StartsWith('#') && !slugs.Contains(link[1..]) ? null : link,
        });
    }

    /// <summary>The file up to the beginning of its body.</summary>
    internal static string Head(Book book, string style) => string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{book.Language}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{Escaped(book.Title)}</title>
            <meta name="author" content="{Escaped(book.Organisation)}"/>
            <meta name="dcterms.identifier" content="{Escaped(book.Identifier)}"/>
            <meta name="dcterms.created" content="{book.Day:yyyy-MM-dd}"/>
            <style>
            {style}</style>
            </head>
            <body>

            """);

    private static void AddPart(StringBuilder text, BookMarkup markup, BookPart part)
    {
        text.Append(part.Title is null ? "<section class=\"matter\">\n" : $"<section class=\"part\">\n<h1>{Escaped(part.Title)}</h1>\n");
        foreach (var chapter in part.Chapters)
            text.Append(CultureInfo.InvariantCulture, $"<article class=\"{ClassOf(chapter)}\" id=\"{chapter.Slug}\" lang=\"{chapter.Language}\">\n").Append(markup.Of(chapter)).Append("</article>\n");
        text.Append("</section>\n");
    }

    /// <summary>The title page and the contents, as far as they are the same in every form.</summary>
    private static string Cover(Book book)
    {
        StringBuilder text = new();
        text.Append("<header class=\"cover\">\n").Append(Title(book)).Append("</header>\n<nav class=\"contents\" aria-label=\"Contents\">\n<h2>Contents</h2>\n").Append(Contents(book, chapter => "#" + chapter.Slug)).Append("</nav>\n");
        return text.ToString();
    }

    /// <summary>The words of the title page.</summary>
    internal static string Title(Book book)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"<p class=\"house\">{Escaped(book.Organisation)}</p>\n<h1 class=\"title\">{Escaped(book.Title)}</h1>\n");
        if (book.Subtitle is { } subtitle)
            text.Append(CultureInfo.InvariantCulture, $"<p class=\"below\">{Escaped(subtitle)}</p>\n");
        text.Append(CultureInfo.InvariantCulture, $"<p class=\"day\">{book.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</p>\n");
        foreach (var notice in book.Notices)
            text.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\">{Escaped(notice)}</p>\n");
        return text.ToString();
    }

    /// <summary>The contents as a list, chapters below their parts.</summary>
    internal static string Contents(Book book, Func<BookChapter, string> address)
    {
        StringBuilder text = new("<ol>\n");
        foreach (var part in book.Parts)
        {
            if (part.Title is { } title)
                text.Append(CultureInfo.InvariantCulture, $"<li class=\"part\"><a href=\"{address(part.Chapters[0])}\">{Escaped(title)}</a>\n<ol>\n");
            foreach (var chapter in part.Chapters)
                text.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{address(chapter)}\">{Escaped(chapter.Title)}</a></li>\n");
            if (part.Title is not null)
                text.Append("</ol></li>\n");
        }
        return text.Append("</ol>\n").ToString();
    }
}
