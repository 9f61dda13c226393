using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Attest.Reports.Blocks;

namespace Attest.Reports.Html;

/// <summary>
/// Extracts the text that a reader of an HTML page sees, and the title in its head: elements that make lines become blocks, white space is folded as a
/// browser does. Scripts, styles and comments are no text. It reads the tags as they come and builds no tree, which parsers limit in depth and
/// rearrange: text would leave its paragraph.
/// </summary>
internal static partial class ExtractHtml
{
    private static readonly FrozenSet<string> Lines = new[]
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Elements that must be closed, by which the depth of nesting is told.
    private static readonly FrozenSet<string> Containers =
        new[] { "a", "article", "b", "blockquote", "center", "div", "em", "font", "i", "ol", "section", "span", "strong", "table", "u", "ul" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is an HTML page, by how it begins.</summary>
    public static bool IsHtml(string text) => Beginning().IsMatch(text);

    /// <summary>The page, and how deep its elements are nested.</summary>
    public static PageBlocks From(string html, out int depth)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var text = new HtmlText();
        var (open, silent) = (0, false);
        depth = 0;
        for (var token = tokenizer.Get(); token.Type is not HtmlTokenType.EndOfFile; token = tokenizer.Get())
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    depth = Math.Max(depth, open += Containers.Contains(token.Name) ? 1 : 0);
                    tokenizer.State = ContentOf(token.Name);
                    silent = tokenizer.State is HtmlParseMode.Script or HtmlParseMode.Rawtext;
                    Open(token.AsTag(), text);
                    break;
                case HtmlTokenType.EndTag:
                    open -= Containers.Contains(token.Name) ? 1 : 0;
                    silent = false;
                    Close(token.Name, text);
                    break;
                case HtmlTokenType.Character when !silent:
                    text.Add(token.Data);
                    break;
            }
        return text.ToPage();
    }

    // How the content of an element is to be read, which in a browser the builder of the tree tells the tokenizer.
    private static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private static void Open(HtmlTagToken tag, HtmlText text)
    {
        if (Lines.Contains(tag.Name))
            text.EndLine();
        switch (tag.Name)
        {
            case "a":
                text.IsLink = tag.GetAttribute("href").Length > 0;
                break;
            case "table":
                text.OpenTable();
                break;
            case "tr":
                text.OpenRow();
                break;
            case "td" or "th":
                text.OpenCell();
                break;
        }
    }

    private static void Close(string name, HtmlText text)
    {
        if (Lines.Contains(name))
            text.EndLine(name);
        switch (name)
        {
            case "a":
                text.IsLink = false;
                break;
            case "td" or "th" or "tr":
                text.CloseCell();
                break;
            case "caption":
                text.CloseCaption();
                break;
            case "table":
                text.CloseTable();
                break;
        }
    }

    [GeneratedRegex(@"^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|h[1-6]|font|b)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
