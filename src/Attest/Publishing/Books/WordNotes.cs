using System.Globalization;
using System.Text;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>
/// The footnotes of a Word file. Where a file is one chapter whose markers count 1, 2, 3 …, Word numbers them; otherwise each shows the number that it has in its chapter, because readers of Word do not
/// agree on where counting begins anew. A note that is called again is led to, not said twice.
/// </summary>
internal sealed class WordNotes
{
    private const string Space = WriteWord.Main;
    private const string Choices = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;
    private readonly HashSet<int> _called = [];
    private BookChapter? _chapter;
    private bool _isCounted;
    private int _id;

    public WordNotes()
    {
        _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true });
        _xml.WriteStartElement("w", "footnotes", Space);
        _xml.WriteAttributeString("xmlns", "w15", null, "http://schemas.microsoft.com/office/word/2012/wordml");
        foreach (var (type, id, mark) in ((string, string, string)[])[("separator", "-1", "separator"), ("continuationSeparator", "0", "continuationSeparator")])
        {
            Start("footnote", ("type", type), ("id", id));
            Start("p");
            Start("r");
            Start(mark);
            Ends(4);
        }
    }

    /// <summary>The words of a note, with what editors inserted in square brackets.</summary>
    public static string Words(BookNote note) => string.Concat(note.Pieces.Select(piece => piece.StandsFor is { } meant ? $"{piece.Text} [{meant}]" : piece.Text)).Trim();

    /// <summary>Begins a chapter; its notes are its own.</summary>
    public void Begin(BookChapter chapter, bool isAlone)
    {
        _chapter = chapter;
        _called.Clear();
        var first = chapter.Blocks.SelectMany(block => block.AllRuns).Select(run => run.Note).OfType<int>().Distinct().ToList();
        _isCounted = isAlone && first.SequenceEqual(Enumerable.Range(1, first.Count)) && first.All(number => chapter.Note(number) is not null);
    }

    /// <summary>Those that no marker of the chapter has called.</summary>
    public IEnumerable<BookNote> Uncalled() => _chapter!.Notes.Where(note => !_called.Contains(note.Number));

    /// <summary>Calls a note from the text.</summary>
    public void Call(XmlWriter text, int number, bool isLost, BookChapter chapter)
    {
        var note = isLost ? null : chapter.Note(number);
        var isFirst = note is not null && _called.Add(number);
        text.WriteStartElement("w", "r", Space);
        text.WriteStartElement("w", "rPr", Space);
        text.WriteStartElement("w", "rStyle", Space);
        text.WriteAttributeString("w", "val", Space, note is null ? "LostNote" : "FootnoteReference");
        text.WriteEndElement();
        text.WriteEndElement();
        if (isFirst)
        {
            text.WriteStartElement("w", "footnoteReference", Space);
            if (!_isCounted)
                text.WriteAttributeString("w", "customMarkFollows", Space, "1");
            text.WriteAttributeString("w", "id", Space, (++_id).ToString(CultureInfo.InvariantCulture));
            text.WriteEndElement();
            Write(note!);
        }
        if (!isFirst || !_isCounted)
            text.WriteElementString("w", "t", Space, number.ToString(CultureInfo.InvariantCulture));
        text.WriteEndElement();
    }

    public string Xml()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{_text}""";
    }

    private void Write(BookNote note)
    {
        Start("footnote", ("id", _id.ToString(CultureInfo.InvariantCulture)));
        Start("p");
        Start("pPr");
        Start("pStyle", ("val", "FootnoteText"));
        Ends(2);
        if (_isCounted)
            Mark(() => Start("footnoteRef"));
        else
            OnlyInWord(() => Mark(() =>
            {
                Start("t");
                _xml.WriteString(note.Number.ToString(CultureInfo.InvariantCulture));
            }));
        Run(" " + Words(note));
        Ends(2);
    }

    private void Mark(Action write)
    {
        Start("r");
        Start("rPr");
        Start("rStyle", ("val", "FootnoteReference"));
        Ends(2);
        write();
        Ends(2);
    }

    // Word shows in a note what stands in it; LibreOffice shows the mark of its call there by itself, and would show it twice.
    private void OnlyInWord(Action write)
    {
        _xml.WriteStartElement("mc", "AlternateContent", Choices);
        _xml.WriteStartElement("mc", "Choice", Choices);
        _xml.WriteAttributeString("Requires", "w15");
        write();
        _xml.WriteEndElement();
        _xml.WriteStartElement("mc", "Fallback", Choices);
        Ends(2);
    }

    private void Run(string words)
    {
        Start("r");
        if (_chapter!.Language != "en")
        {
            Start("rPr");
            Start("lang", ("val", _chapter.Language));
            Ends(2);
        }
        Start("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(WordBody.Clean(words));
        Ends(2);
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement("w", name, Space);
        foreach (var (attribute, value) in attributes)
            _xml.WriteAttributeString("w", attribute, Space, value);
    }

    private void Ends(int count)
    {
        for (var i = 0; i < count; i++)
            _xml.WriteEndElement();
    }
}
