using System.Globalization;
using System.Xml;
using Attest.Reports.Forms;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Reports.Word;

/// <summary>Reads the parts of a Word document into the text of a page.</summary>
internal sealed class ReadWordPart(PageText text, WordStyles styles, WordNotes notes)
{
    private readonly Stack<WordParagraph> _paragraphs = new();
    private bool _isBold;
    private bool _isHidden;
    private bool _isText;
    private int? _pendingCell;

    /// <summary>How many tracked insertions, deletions and moves there are.</summary>
    public int Changes { get; private set; }

    /// <summary>How many comments there are.</summary>
    public int Comments { get; private set; }

    /// <summary>Reads the body; false when its XML breaks off: what came before is read.</summary>
    public bool ReadBody(OpenXmlPart part) => Read(part, _ => true);

    /// <summary>Reads a header or footer: it is no part of the text, but of the page.</summary>
    public void ReadEdge(OpenXmlPart part)
    {
        text.IsChrome = true;
        Read(part, _ => true);
        text.IsChrome = false;
    }

    /// <summary>Writes a note with its number, its paragraphs as one.</summary>
    public void WriteNote(int number, (OpenXmlPart? Part, string Id) note)
    {
        if (note.Part is null)
            return;
        text.OpenNote(number);
        text.JoinsLines = true;
        Read(note.Part, id => id == note.Id);
        text.JoinsLines = false;
        text.EndLine();
    }

    private bool Read(OpenXmlPart part, Predicate<string> isWanted)
    {
        _paragraphs.Clear();
        try
        {
            using var xml = WordXml.Open(part);
            for (var more = xml.Read(); more;)
                if (xml.NodeType is XmlNodeType.Element && IsLeftOut(xml, isWanted))
                {
                    xml.Skip();
                    more = !xml.EOF;
                }
                else
                {
                    Take(xml);
                    more = xml.Read();
                }
            return true;
        }
        catch (XmlException)
        {
            while (_paragraphs.TryPop(out var open))
                open.WriteTo(text, styles);
            return false;
        }
    }

    // What is deleted or moved away, the older twin of a drawing, and notes other than the one that is wanted.
    private bool IsLeftOut(XmlReader xml, Predicate<string> isWanted)
    {
        switch (xml.LocalName)
        {
            case "del" or "moveFrom":
                Changes++;
                return true;
            case "footnote" or "endnote":
                return xml.Attribute("id") is not { } id || !isWanted(id);
            default:
                return xml.LocalName is "Fallback" or "instrText" or "delText" or "delInstrText" or "pPrChange" or "rPrChange" or "tblPrChange" or "sectPrChange" or "numberingChange";
        }
    }

    private void Take(XmlReader xml)
    {
        if (xml.NodeType is XmlNodeType.Element)
        {
            var isEmpty = xml.IsEmptyElement;
            var name = xml.LocalName;
            Open(xml, name);
            if (isEmpty)
                Close(name);
        }
        else if (xml.NodeType is XmlNodeType.EndElement)
            Close(xml.LocalName);
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _isText && !_isHidden && _paragraphs.TryPeek(out var paragraph))
            paragraph.Add(xml.Value, _isBold);
    }

    private void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "p":
                OpenPendingCell();
                _paragraphs.Push(new WordParagraph());
                break;
            case "r":
                _isBold = _isHidden = false;
                break;
            case "t":
                _isText = true;
                break;
            case "ins" or "moveTo":
                Changes++;
                break;
            case "commentReference":
                Comments++;
                break;
            case "tbl":
                text.OpenTable();
                break;
            case "tr":
                text.OpenRow();
                break;
            case "tc":
                _pendingCell = 1;
                break;
            case "gridSpan":
                _pendingCell = int.TryParse(xml.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1;
                break;
            default:
                OpenInParagraph(xml, name);
                break;
        }
    }

    private void OpenInParagraph(XmlReader xml, string name)
    {
        if (!_paragraphs.TryPeek(out var paragraph))
            return;
        switch (name)
        {
            case "pStyle":
                paragraph.Style = xml.Attribute("val");
                break;
            case "outlineLvl":
                paragraph.IsHeading = xml.Attribute("val") is not "9";
                break;
            case "b":
                _isBold = xml.IsOn();
                break;
            case "vanish":
                _isHidden = xml.IsOn();
                break;
            case "tab" or "ptab":
                paragraph.Add(" ", _isBold);
                break;
            case "br" or "cr":
                paragraph.Add(null, _isBold);
                break;
            case "noBreakHyphen":
                paragraph.Add("-", _isBold);
                break;
            case "footnoteReference" or "endnoteReference" when xml.Attribute("id") is { } id && notes.NumberOf(name == "endnoteReference", id) is { } number:
                paragraph.AddMarker(number);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "p" when _paragraphs.TryPop(out var paragraph):
                Write(paragraph);
                break;
            case "tcPr":
                OpenPendingCell();
                break;
            case "tc":
                OpenPendingCell();
                text.CloseCell();
                break;
            case "tbl":
                text.CloseTable();
                break;
        }
    }

    // How many columns a cell spans is told after it has begun.
    private void OpenPendingCell()
    {
        if (_pendingCell is { } columns)
            text.OpenCell(columns);
        _pendingCell = null;
    }

    private void Write(WordParagraph paragraph)
    {
        var wasChrome = text.IsChrome;
        text.IsChrome |= styles.IsContents(paragraph.Style);
        paragraph.WriteTo(text, styles);
        text.IsChrome = wasChrome;
    }
}
