using System.Globalization;
using System.Text;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>
/// Writes a book as a Word file: real footnotes, styles, headings and bookmarks, a table of contents, the running head of each chapter. The same book gives the same bytes: each identity follows from its
/// place in the book, and nothing tells when, where or by whom it was made (I6).
/// </summary>
public sealed class WriteWord
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Book _book;
    private readonly WordLinks _links = new();
    private readonly Func<BookFigure, byte[]?> _draw;
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    private WriteWord(Book book, Func<BookFigure, byte[]?> draw) => (_book, _draw) = (book, draw);

    /// <summary>The file.</summary>
    /// <param name="book">The book; one State or one chapter of it is <see cref="Book.Only"/>.</param>
    /// <param name="draw">Draws a picture as PNG; null where it cannot be drawn, for which its title and description stand.</param>
    public static byte[] Of(Book book, Func<BookFigure, byte[]?>? draw = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new WriteWord(book, draw ?? (_ => null)).File();
    }

    private byte[] File()
    {
        var body = new WordBody(_book, _links, Draw);
        Add("word/document.xml", body.Document());
        Add("word/footnotes.xml", body.Notes());
        foreach (var (name, xml) in body.Headers)
            Add($"word/{name}", xml);
        Add("word/numbering.xml", body.Numbering());
        Add("word/styles.xml", WordLook.Styles(_book.Language));
        Add("word/settings.xml", WordLook.Settings);
        Add("word/_rels/document.xml.rels", _links.Xml());
        Add("docProps/core.xml", Properties());
        Add("docProps/app.xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Attest</Application></Properties>""");
        Add("_rels/.rels", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="{Package}relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{Relations}/extended-properties" Target="docProps/app.xml"/></Relationships>
            """);
        Add("[Content_Types].xml", ContentTypes(body.Headers.Select(header => header.Name)));
        return Zip();
    }

    private string? Draw(BookFigure figure)
    {
        if (_draw(figure) is not { } png)
            return null;
        var name = $"media/{figure.Name}.png";
        _parts[$"word/{name}"] = png;
        return _links.To($"{Relations}/image", name);
    }

    private string Properties()
    {
        StringBuilder text = new();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("cp", "coreProperties", Package + "metadata/core-properties");
            xml.WriteAttributeString("xmlns", "dcterms", null, "http://purl.org/dc/terms/");
            xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
            const string Dublin = "http://purl.org/dc/elements/1.1/";
            xml.WriteElementString("dc", "title", Dublin, WordBody.Clean(_book.Title));
            xml.WriteElementString("dc", "creator", Dublin, WordBody.Clean(_book.Organisation));
            xml.WriteElementString("dc", "identifier", Dublin, WordBody.Clean(_book.Identifier));
            xml.WriteElementString("dc", "language", Dublin, _book.Language);
            var day = _book.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            foreach (var name in (string[])["created", "modified"])
            {
                xml.WriteStartElement("dcterms", name, "http://purl.org/dc/terms/");
                xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
                xml.WriteString(day);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + text;
    }

    private static string ContentTypes(IEnumerable<string> headers)
    {
        (string Part, string Type)[] parts =
        [
            ("/word/document.xml", $"{Types}document.main+xml"), ("/word/footnotes.xml", $"{Types}footnotes+xml"), ("/word/numbering.xml", $"{Types}numbering+xml"),
            ("/word/styles.xml", $"{Types}styles+xml"), ("/word/settings.xml", $"{Types}settings+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"), ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            .. headers.Select(name => ($"/word/{name}", $"{Types}{(name.StartsWith('h') ? "header" : "footer")}+xml")),
        ];
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{string.Concat(parts.Select(part => $"""<Override PartName="{part.Part}" ContentType="{part.Type}"/>"""))}</Types>
            """;
    }

    private void Add(string name, string xml) => _parts[name] = Encoding.UTF8.GetBytes(xml);

    private byte[] Zip()
    {
        WriteZip zip = new();
        foreach (var (name, bytes) in _parts)
            zip.Add(name, bytes, isPacked: !name.EndsWith(".png", StringComparison.Ordinal));
        return zip.Close();
    }
}
