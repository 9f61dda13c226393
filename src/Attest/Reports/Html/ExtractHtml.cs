using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Attest.Reports.Blocks;
using Attest.Reports.Forms;

namespace Attest.Reports.Html;

/// <summary>
/// Extracts the text that a reader of an HTML page sees, and the title in its head: elements that make lines become blocks, white space is folded as a
/// browser does. Markers and notes that links bind are printed as text pages print them (“[1]”); links that only lead back are left out.
/// </summary>
internal sealed partial class ExtractHtml
{
    private const int DeepestNesting = 500;
    // A page whose elements leave no line as long as this outside navigation uses them in some other sense.
    private const int ShortestText = 60;

    private static readonly FrozenSet<string> Lines = new[]
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Elements that must be closed, by which the depth of nesting is told.
    private static readonly FrozenSet<string> Containers =
        new[] { "a", "article", "b", "blockquote", "center", "div", "em", "font", "i", "ol", "section", "span", "strong", "table", "u", "ul" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly PageText _text = new();
    private readonly HtmlNotes _notes;
    private readonly HtmlRegions _regions;
    private int _tag;
    private int _open;
    private int _depth;
    private int _bold;
    private bool _isRaised;
    private bool _isHeadTitle;
    private bool _isLeftOut;

    private ExtractHtml(HtmlNotes notes, HtmlRegions regions) => (_notes, _regions) = (notes, regions);

    /// <summary>Whether a text is an HTML page, by how it begins.</summary>
    public static bool IsHtml(string text) => Beginning().IsMatch(text);

    /// <summary>The page.</summary>
    public static ExtractedPage From(string html)
    {
        var notes = HtmlNotes.In(html);
        var reading = new ExtractHtml(notes, HtmlRegions.Of(html));
        var page = reading.Read(html);
        if (page.Blocks.All(block => block.Role is BlockRole.Chrome || block.IsHeadTitle || block.Folded.Length < ShortestText))
            page = new ExtractHtml(notes, HtmlRegions.Untold).Read(html);
        var troubles = ImmutableArray.CreateBuilder<Diagnostic>();
        if (reading._depth > DeepestNesting)
            troubles.Add(DiagnosticCodes.NestingDeep.At(null, reading._depth));
        if (notes.Renumbered > 0)
            troubles.Add(DiagnosticCodes.NotesRenumbered.At(null, notes.Renumbered));
        return new ExtractedPage(page, troubles.DrainToImmutable());
    }

    private PageBlocks Read(string html)
    {
        foreach (var token in HtmlTokens.Of(html))
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    _depth = Math.Max(_depth, _open += Containers.Contains(token.Name) ? 1 : 0);
                    Open(token.AsTag(), _tag++);
                    break;
                case HtmlTokenType.EndTag:
                    _open -= Containers.Contains(token.Name) ? 1 : 0;
                    Close(token);
                    break;
                case HtmlTokenType.Character when !_isLeftOut:
                    Add(token.Data);
                    break;
            }
        return _text.ToPage("html/2");
    }

    private void Open(HtmlTagToken tag, int number)
    {
        if (Lines.Contains(tag.Name))
            _text.EndLine();
        TakeRegion(tag);
        if (tag.Name == "li" || _notes.NoteAt(number) is not null)
            EndNote();
        switch (tag.Name)
        {
            case "a":
                OpenLink(tag, number);
                break;
            case "b" or "strong":
                _text.IsBold = ++_bold > 0;
                break;
            case "sup":
                _isRaised = true;
                break;
            case "title":
                _isHeadTitle = true;
                break;
            case "table":
                _text.OpenTable();
                break;
            case "tr":
                _text.OpenRow();
                break;
            case "td" or "th":
                _text.OpenCell(Span(tag, "colspan"), Span(tag, "rowspan"));
                break;
        }
        if (_notes.NoteAt(number) is var (note, printed))
        {
            _text.OpenNote(note, printed);
            _text.JoinsLines = tag.Name == "li";
        }
    }

    private void Close(HtmlToken tag)
    {
        if (tag.Name is "li" or "ol" or "ul")
            EndNote();
        if (Lines.Contains(tag.Name))
            _text.EndLine(tag.Name == "title", tag.Name is ['h', >= '2' and <= '6']);
        TakeRegion(tag);
        switch (tag.Name)
        {
            case "a":
                _text.IsLink = _isLeftOut = false;
                break;
            case "b" or "strong":
                _bold = Math.Max(0, _bold - 1);
                _text.IsBold = _bold > 0;
                break;
            case "sup":
                _isRaised = false;
                break;
            case "title":
                _isHeadTitle = false;
                break;
            case "td" or "th" or "tr":
                _text.CloseCell();
                break;
            case "caption":
                _text.CloseCaption();
                break;
            case "table":
                _text.CloseTable();
                break;
        }
    }

    private void OpenLink(HtmlTagToken tag, int number)
    {
        var marker = _notes.MarkerAt(number);
        _isLeftOut = marker is not null || _notes.LeadsBack(number);
        _text.IsLink = tag.GetAttribute("href").Length > 0;
        if (marker is { } note)
            _text.AddMarker(note);
    }

    // “km<sup>2</sup>” is a unit, which text pages print “km²”.
    private void Add(string data)
    {
        if (_isRaised && data.Trim() is "2" or "3" && _text.LastSign == 'm')
            _text.Add(data.Trim() == "2" ? "²" : "³");
        else
            _text.Add(data);
    }

    private void EndNote()
    {
        if (!_text.JoinsLines)
            return;
        _text.JoinsLines = false;
        _text.EndLine();
    }

    private void TakeRegion(HtmlToken tag)
    {
        _regions.Take(tag);
        _text.IsChrome = _regions.IsChrome && !_isHeadTitle && tag.Name is not ("title" or "head");
    }

    private static int Span(HtmlTagToken tag, string name) => int.TryParse(tag.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    [GeneratedRegex(@"^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|h[1-6]|font|b)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
