using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Attest.Reports.Html;

/// <summary>The tags and text of an HTML page as they come, without a tree, which parsers limit in depth and rearrange: text would leave its paragraph. Scripts, styles and comments are left out.</summary>
internal static class HtmlTokens
{
    /// <summary>Start tags, end tags and text in order.</summary>
    public static IEnumerable<HtmlToken> Of(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var silent = false;
        for (var token = tokenizer.Get(); token.Type is not HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token.Type is HtmlTokenType.StartTag)
            {
                tokenizer.State = ContentOf(token.Name);
                silent = tokenizer.State is HtmlParseMode.Script or HtmlParseMode.Rawtext;
            }
            else if (token.Type is HtmlTokenType.EndTag)
                silent = false;
            if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag || (token.Type is HtmlTokenType.Character && !silent))
                yield return token;
        }
    }

    // How the content of an element is to be read, which in a browser the builder of the tree tells the tokenizer.
    private static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
