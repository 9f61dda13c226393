using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>The table of contents of a Word file: a field that Word fills with pages when it opens the file, with the titles of parts and chapters already in it.</summary>
internal sealed class WordContents(WordBody body, XmlWriter xml)
{
    public void Write(Book book, bool hasParts, IReadOnlyDictionary<string, string> bookmarks)
    {
        body.Plain("TOCHeading", "Contents");
        var isFirst = true;
        foreach (var part in book.Parts)
            foreach (var (at, chapter) in part.Chapters.Index())
            {
                if (hasParts && at == 0 && part.Title is { } title)
                    Entry("TOC1", () => body.Run(title, new BookRun(title) { IsStrong = true }), ref isFirst);
                Entry(hasParts && part.Title is not null ? "TOC2" : "TOC1", () => Chapter(chapter, bookmarks[chapter.Slug]), ref isFirst);
            }
        body.Paragraph(null, () => Mark("end"));
    }

    private void Entry(string style, Action write, ref bool isFirst)
    {
        var begins = isFirst;
        isFirst = false;
        body.Paragraph(style, () =>
        {
            if (begins)
            {
                Mark("begin");
                Instruct(" TOC \\o \"1-2\" \\h \\z ");
                Mark("separate");
            }
            write();
        });
    }

    private void Chapter(BookChapter chapter, string bookmark)
    {
        body.Start("hyperlink");
        body.Attribute("anchor", bookmark);
        body.Run(chapter.Title);
        xml.WriteEndElement();
    }

    private void Mark(string type)
    {
        body.Start("r");
        if (type == "begin")
            body.Element("fldChar", ("fldCharType", type), ("dirty", "1"));
        else
            body.Element("fldChar", ("fldCharType", type));
        xml.WriteEndElement();
    }

    private void Instruct(string words)
    {
        body.Start("r");
        body.Start("instrText");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
