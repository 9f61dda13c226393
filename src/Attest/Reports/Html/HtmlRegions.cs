using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Attest.Reports.Html;

/// <summary>Tells the navigation of a page by its elements: nav anywhere; header, footer and aside outside the article; and whatever is outside the main part where there is one.</summary>
internal sealed class HtmlRegions
{
    private readonly string? _content;
    private int _navigation;
    private int _edges;
    private int _inside;

    private HtmlRegions(string? content) => _content = content;

    /// <summary>Whether what comes next is navigation.</summary>
    public bool IsChrome => _navigation > 0 || (_inside == 0 && (_edges > 0 || _content is not null));

    /// <summary>The regions of a page.</summary>
    public static HtmlRegions Of(string html) =>
        new(html.Contains("<article", StringComparison.OrdinalIgnoreCase) ? "article" : html.Contains("<main", StringComparison.OrdinalIgnoreCase) ? "main" : null);

    /// <summary>The regions of a page whose elements tell nothing.</summary>
    public static HtmlRegions Untold => new(null);

    /// <summary>Takes a tag.</summary>
    public void Take(HtmlToken tag)
    {
        var change = tag.Type is HtmlTokenType.StartTag ? 1 : -1;
        if (tag.Name == _content)
            _inside = Math.Max(0, _inside + change);
        else if (tag.Name == "nav")
            _navigation = Math.Max(0, _navigation + change);
        else if (_inside == 0 && tag.Name is "header" or "footer" or "aside")
            _edges = Math.Max(0, _edges + change);
    }
}
