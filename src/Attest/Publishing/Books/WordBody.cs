using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>The text of a Word file: front matter, contents, a section for each chapter, and the footnotes its markers call.</summary>
internal sealed class WordBody
{
    private readonly Book _book;
    private readonly Func<BookFigure, string?> _draw;
    private readonly WordLinks _links;
    private readonly StringBuilder _text = new();
    private XmlWriter _xml;
    private readonly WordNotes _notes = new();
    private readonly Dictionary<string, string> _bookmarks;
    private readonly List<(string Name, string Xml)> _headers = [];
    private readonly bool _hasParts;
    private BookChapter? _chapter;
    private int _numberedLists;
    private int _drawings;
    private int _marks;

    public WordBody(Book book, WordLinks links, Func<BookFigure, string?> draw)
    {
        (_book, _links, _draw) = (book, links, draw);
        _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true });
        _bookmarks = book.Chapters.Index().ToDictionary(chapter => chapter.Item.Slug, chapter => string.Create(CultureInfo.InvariantCulture, $"_Chapter{chapter.Index + 1}"));
        _hasParts = book.Parts.Any(part => part.Title is not null) && _bookmarks.Count > 1;
    }

    /// <summary>Heads and feet of its pages, each a part of its own.</summary>
    public IReadOnlyList<(string Name, string Xml)> Headers => _headers;

    /// <summary>A text without the signs that XML cannot hold.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)));

    public string Document()
    {
        Start("document");
        _xml.WriteAttributeString("xmlns", "r", null, WriteWord.Relations);
        Start("body");
        var foot = Page("footer1.xml", "ftr", "footer", () => Footer());
        Front();
        var isOne = _bookmarks.Count < 2;
        if (!isOne)
        {
            new WordContents(this, _xml).Write(_book, _hasParts, _bookmarks);
            EndSection(null, foot);
        }
        foreach (var part in _book.Parts)
            foreach (var (at, chapter) in part.Chapters.Index())
            {
                Chapter(chapter, at == 0 && _hasParts ? part.Title : null);
                EndSection(chapter, foot, isOne || chapter == _book.Parts[^1].Chapters[^1]);
            }
        if (_bookmarks.Count == 0)
            EndSection(null, foot, isLast: true);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Flush();
        return Declared(_text);
    }

    public string Notes() => _notes.Xml();

    public string Numbering()
    {
        var levels = $"""<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{"{0}"}"/><w:lvlText w:val="{"{1}"}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl>""";
        var abstracts = string.Join("", ((string, string)[])[("bullet", "•"), ("decimal", "%1.")] is var forms ? forms.Index().Select(form => $"""<w:abstractNum w:abstractNumId="{form.Index}"><w:multiLevelType w:val="singleLevel"/>{string.Format(CultureInfo.InvariantCulture, levels, form.Item.Item1, form.Item.Item2)}</w:abstractNum>""") : []);
        var numbers = Enumerable.Range(2, _numberedLists).Select(id => $"""<w:num w:numId="{id}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""");
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="{WriteWord.Main}">{abstracts}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{string.Concat(numbers)}</w:numbering>""";
    }

    private bool IsTitledByChapter => _bookmarks.Count == 1 && _book.Chapters.Single().Title == _book.Title;

    private void Front()
    {
        // A file that is one chapter bears its title once.
        if (!IsTitledByChapter)
            Plain("Title", _book.Title);
        if (_book.Subtitle is { } subtitle)
            Plain("Subtitle", subtitle);
        Plain("Front", $"{_book.Organisation}, {_book.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
        foreach (var notice in _book.Notices)
            Plain("Notice", notice);
        foreach (var line in (string?[])[_book.Licence, _book.Identifier, _book.Root])
            if (line is not null)
                Plain("Front", line);
    }

    private void Chapter(BookChapter chapter, string? part)
    {
        _chapter = chapter;
        _notes.Begin(chapter, isAlone: _bookmarks.Count == 1);
        if (part is not null)
            Plain("Heading1", part);
        Paragraph(_hasParts ? "Heading2" : "Heading1", () => Bookmarked(_bookmarks[chapter.Slug], () => Run(chapter.Title)));
        if (chapter.Subtitle is { } subtitle && subtitle != chapter.Title)
            Plain("Subtitle", subtitle);
        if (chapter.ContributedBy is { } contributor)
            Plain("Notice", $"Contributed by {contributor}. {_book.Organisation} does not endorse what it says.");
        foreach (var block in chapter.Blocks)
            Block(block);
        foreach (var note in _notes.Uncalled())
            Plain("FootnoteText", $"[{note.Number}] {WordNotes.Words(note)}");
        _chapter = null;
    }

    private void Block(BookBlock block)
    {
        switch (block)
        {
            case BookHeading heading:
                Paragraph(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Min(6, heading.Level + (_hasParts ? 2 : 1))}"), () => Runs(heading.Runs));
                break;
            case BookParagraph paragraph:
                Paragraph(paragraph.IsQuoted ? "Quote" : null, () => Runs(paragraph.Runs));
                break;
            case BookNotice notice:
                Plain("Notice", notice.Text);
                break;
            case BookList list:
                var number = list.IsNumbered ? 2 + _numberedLists++ : 1;
                foreach (var item in list.Items)
                    Paragraph("ListParagraph", () => Runs(item), number);
                break;
            case BookTable table:
                new WordTable(this, _xml).Write(table);
                break;
            case BookFigure figure:
                Figure(figure);
                break;
        }
    }

    private void Figure(BookFigure figure)
    {
        if (_draw(figure) is not { } picture || WordPicture.SizeOf(figure) is not var (width, height))
        {
            Plain("Caption", figure.Title);
            Plain(null, figure.Description);
            return;
        }
        Plain("Caption", figure.Title);
        Paragraph(null, () => { Start("r"); WordPicture.Write(_xml, picture, ++_drawings, figure, width, height); _xml.WriteEndElement(); });
    }

    public void Plain(string? style, string words) => Paragraph(style, () => Run(words));

    public void Paragraph(string? style, Action write, int? list = null, string? align = null)
    {
        Start("p");
        if (style is not null || list is not null || align is not null || IsRightToLeft)
        {
            Start("pPr");
            if (style is not null)
                Value("pStyle", style);
            if (list is { } number)
            {
                Start("numPr");
                Value("ilvl", "0");
                Value("numId", number.ToString(CultureInfo.InvariantCulture));
                _xml.WriteEndElement();
            }
            if (IsRightToLeft)
                Element("bidi");
            if (align is not null)
                Value("jc", align);
            _xml.WriteEndElement();
        }
        write();
        _xml.WriteEndElement();
    }

    /// <summary>Runs of a chapter: words, and markers that call its notes.</summary>
    public void Runs(ImmutableArray<BookRun> runs)
    {
        foreach (var run in runs)
            if (run.Note is { } note)
                _notes.Call(_xml, note, run.IsLost, _chapter!);
            else if (run.Link is { Length: > 1 } link && Address(link) is var (attribute, space, to))
            {
                Start("hyperlink");
                _xml.WriteAttributeString(space == WriteWord.Relations ? "r" : "w", attribute, space, to);
                Run(run.Text, run, "Hyperlink");
                _xml.WriteEndElement();
            }
            else
                Run(run.Text, run, run.IsInserted ? "Inserted" : null);
    }

    // A link to a chapter that this file does not have leads nowhere.
    private (string Attribute, string Space, string To)? Address(string link) =>
        !link.StartsWith('#') ? ("id", WriteWord.Relations, _links.To($"{WriteWord.Relations}/hyperlink", link, isExternal: true))
        : _bookmarks.TryGetValue(link[1..], out var mark) ? ("anchor", WriteWord.Main, mark)
        : null;

    public void Run(string words, BookRun? run = null, string? style = null)
    {
        if (words.Length == 0)
            return;
        Start("r");
        var language = _chapter?.Language is { } own && own != _book.Language ? own : null;
        if (style is not null || run is { IsStrong: true } or { IsEmphatic: true } || language is not null)
        {
            Start("rPr");
            if (style is not null)
                Value("rStyle", style);
            if (run is { IsStrong: true })
                Element("b");
            if (run is { IsEmphatic: true })
                Element("i");
            if (IsRightToLeft)
                Element("rtl");
            if (language is not null)
            {
                Start("lang");
                Attribute(IsRightToLeft ? "bidi" : "val", language);
                _xml.WriteEndElement();
            }
            _xml.WriteEndElement();
        }
        Start("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(Clean(words));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private bool IsRightToLeft => (_chapter?.Language ?? _book.Language).Split('-')[0] is "ar" or "fa" or "he" or "ur";

    private void Bookmarked(string name, Action write)
    {
        var id = (++_marks).ToString(CultureInfo.InvariantCulture);
        Start("bookmarkStart");
        Attribute("id", id);
        Attribute("name", name);
        _xml.WriteEndElement();
        write();
        Start("bookmarkEnd");
        Attribute("id", id);
        _xml.WriteEndElement();
    }

    // The paragraph that ends a section holds how its pages look; of the last one the body does.
    private void EndSection(BookChapter? chapter, string foot, bool isLast = false)
    {
        var head = chapter is null ? null : Page(string.Create(CultureInfo.InvariantCulture, $"header{_headers.Count}.xml"), "hdr", "header", () => { Run(IsTitledByChapter ? _book.Organisation : _book.Title); Tab(); Run(chapter.Title); });
        if (!isLast)
        {
            Start("p");
            Start("pPr");
            Value("pStyle", "SectionEnd");
        }
        Start("sectPr");
        foreach (var (name, id) in ((string, string?)[])[("headerReference", head), ("footerReference", foot)])
            if (id is not null)
            {
                Start(name);
                Attribute("type", "default");
                _xml.WriteAttributeString("r", "id", WriteWord.Relations, id);
                _xml.WriteEndElement();
            }
        Element("type", ("val", "nextPage"));
        Element("pgSz", ("w", "11906"), ("h", "16838"));
        Element("pgMar", ("top", "1531"), ("right", "1418"), ("bottom", "1418"), ("left", "1418"), ("header", "737"), ("footer", "737"), ("gutter", "0"));
        _xml.WriteEndElement();
        if (!isLast)
        {
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
    }

    // A head or foot of pages is a part of its own, written between two paragraphs of the text.
    private string Page(string name, string root, string style, Action write)
    {
        StringBuilder part = new();
        var text = _xml;
        using (_xml = XmlWriter.Create(part, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            Start(root);
            Start("p");
            Start("pPr");
            Value("pStyle", char.ToUpperInvariant(style[0]) + style[1..]);
            _xml.WriteEndElement();
            write();
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        _xml = text;
        _headers.Add((name, Declared(part)));
        return _links.To($"{WriteWord.Relations}/{style}", name);
    }

    private void Footer()
    {
        Start("fldSimple");
        Attribute("instr", " PAGE ");
        Run("1");
        _xml.WriteEndElement();
    }

    public void Tab()
    {
        Start("r");
        Element("tab");
        _xml.WriteEndElement();
    }

    public void Start(string name) => _xml.WriteStartElement("w", name, WriteWord.Main);

    public void Attribute(string name, string value) => _xml.WriteAttributeString("w", name, WriteWord.Main, value);

    public void Value(string name, string value) => Element(name, ("val", value));

    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
            Attribute(attribute, value);
        _xml.WriteEndElement();
    }

    private static string Declared(StringBuilder xml) => $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}""";
}
