using System.Globalization;
using System.Text;
using static Attest.Publishing.Books.BookMarkup;

namespace Attest.Publishing.Books;

/// <summary>Writes a book of one chapter as a sheet to hand out: one HTML file without cover or contents, the same for the screen and for the program that sets its pages.</summary>
public static class WriteSheetHtml
{
    /// <summary>The file.</summary>
    public static string Of(Book sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var markup = WriteBookHtml.Markup(sheet, isPaged: false, titleLevel: 1);
        StringBuilder text = new(WriteBookHtml.Head(sheet, BookStyle.Common + BookStyle.Sheet));
        text.Append(CultureInfo.InvariantCulture, $"<header class=\"band\">\n<p class=\"house\">{Escaped(sheet.Organisation)} · {Escaped(sheet.Subtitle ?? "")} · {sheet.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</p>\n");
        foreach (var notice in sheet.Notices)
            text.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\">{Escaped(notice)}</p>\n");
        text.Append("</header>\n<main>\n");
        foreach (var chapter in sheet.Chapters)
            text.Append(CultureInfo.InvariantCulture, $"<article class=\"{ClassOf(chapter)}\" id=\"{chapter.Slug}\" lang=\"{chapter.Language}\">\n").Append(markup.Of(chapter)).Append("</article>\n");
        text.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>\n<p>{Escaped(sheet.Licence)}</p>\n");
        if (sheet.Root is { } root)
            text.Append(CultureInfo.InvariantCulture, $"<p>Root of the edition: <code>{root}</code></p>\n");
        return text.Append("</footer>\n</body>\n</html>\n").ToString();
    }
}
