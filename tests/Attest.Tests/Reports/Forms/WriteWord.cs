using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Attest.Tests.Reports.Forms;

/// <summary>Writes a page as a Word document with real notes.</summary>
internal static class WriteWord
{
    /// <summary>With footnotes, and headings by style.</summary>
    public static byte[] WithFootnotes(PageContent page) => Write(page, isEndnotes: false, paragraph => new ParagraphProperties(new ParagraphStyleId { Val = paragraph }));

    /// <summary>With endnotes, and headings by nothing but bold letters.</summary>
    public static byte[] WithEndnotes(PageContent page) => Write(page, isEndnotes: true, _ => null);

    /// <summary>A document of these body elements.</summary>
    public static byte[] Of(params OpenXmlElement[] body) => Write(new PageContent("", "", [], []), false, _ => null, body);

    /// <summary>A paragraph of plain words.</summary>
    public static Paragraph Plain(string words) => new(new Run(Words(words)));

    /// <summary>A run of plain words.</summary>
    public static Text Words(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };

    private static byte[] Write(PageContent page, bool isEndnotes, Func<string, ParagraphProperties?> style, params OpenXmlElement[] extra)
    {
        using var content = new MemoryStream();
        using (var document = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 2" }, new StyleParagraphProperties(new OutlineLevel { Val = 1 })) { Type = StyleValues.Paragraph, StyleId = "Heading2" },
                new Style(new StyleName { Val = "Title" }) { Type = StyleValues.Paragraph, StyleId = "Title" });
            var body = new Body();
            main.Document = new Document(body);
            if (page.Title.Length > 0)
                body.Append(Line(page.Title, "Title"), Line(page.CountryHeading, "Title"));
            foreach (var part in page.Parts)
                if (part.Rows is { } rows)
                    body.Append(Line(part.Words, "Caption"), new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Plain(cell)))))));
                else
                    body.Append(part.IsHeading ? Line(part.Words, "Heading2", isBold: isEndnotes) : Line(part.Words, "Normal"));
            body.Append(extra);
            if (isEndnotes)
                main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(page.Notes.Select(note => new Endnote(Plain(note.Words)) { Id = note.Number }));
            else
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(page.Notes.Select(note => new Footnote(Plain(note.Words)) { Id = note.Number }));
        }
        return content.ToArray();

        Paragraph Line(string words, string named, bool isBold = false)
        {
            var paragraph = new Paragraph();
            if (style(named) is { } properties)
                paragraph.Append(properties);
            foreach (var (text, number) in PageContent.Pieces(words))
            {
                paragraph.Append(new Run(isBold ? new RunProperties(new Bold()) : new RunProperties(), Words(text)));
                if (number is { } note)
                    paragraph.Append(new Run(isEndnotes ? new EndnoteReference { Id = note } : (OpenXmlElement)new FootnoteReference { Id = note }));
            }
            return paragraph;
        }
    }
}
