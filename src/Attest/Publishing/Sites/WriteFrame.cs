namespace Attest.Publishing.Sites;

/// <summary>Writes what all pages of a site of editions share: head, navigation, search, foot. Every address is relative, so that the site works from any folder.</summary>
/// <param name="terms">What the site is written with.</param>
internal sealed class WriteFrame(SiteTerms terms)
{
    private readonly InterfaceTexts _texts = terms.Texts;

    /// <summary>Begins a page; its words come next.</summary>
    public HtmlText Begin(HtmlText html, SitePage page)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\""u8).Text(_texts.Language).Raw("\" dir=\""u8).Text(_texts.IsRightToLeft ? "rtl" : "ltr").Raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8);
        html.Text(page.Path == "index.html" ? $"{terms.Organisation}: {page.Title}" : $"{page.Title} · {terms.Organisation}");
        html.Raw("</title>\n<meta name=\"description\" content=\""u8).Text(page.Description).Raw("\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"u8);
        if (page.IsHidden)
            html.Raw("<meta name=\"robots\" content=\"noindex\">\n"u8);
        else
            html.Raw("<link rel=\"canonical\" href=\""u8).Text(new Uri(terms.At, page.Path == "index.html" ? "" : page.Path).AbsoluteUri).Raw("\">\n"u8);
        html.Raw("<link rel=\"alternate\" type=\"application/atom+xml\" href=\""u8).Text(page.Up).Raw("feed.atom\">\n<link rel=\"icon\" type=\"image/svg+xml\" href=\""u8).Text(page.Up).Text(terms.Icon.Path);
        html.Raw("\">\n<link rel=\"stylesheet\" href=\""u8).Text(page.Up).Text(terms.StyleSheet.Path).Raw("\">\n<script src=\""u8).Text(page.Up).Text(terms.Script.Path).Raw("\" defer></script>\n"u8);
        if (page.Script is { } script)
            html.Raw("<script src=\""u8).Text(page.Up).Text(script).Raw("\" defer></script>\n"u8);
        if (page.Annotations is { } annotations)
            html.Raw("<link rel=\"alternate\" type=\"application/ld+json\" title=\""u8).Text(_texts["Web Annotations"]).Raw("\" href=\""u8).Text(page.Up).Text(annotations).Raw("\">\n"u8);
        if (page.Linked is { } linked)
            html.Raw("<script type=\"application/ld+json\">"u8).Raw(System.Text.Encoding.UTF8.GetBytes(linked)).Raw("</script>\n"u8);
        html.Raw("</head>\n<body>\n<a class=\"skip\" href=\"#content\">"u8).Text(_texts["Skip to the content"]);
        html.Raw("</a>\n<header class=\"site\">\n<a class=\"name\" href=\""u8).Text(page.Up).Raw("index.html\">"u8).Text(terms.Organisation).Raw("</a>\n<nav aria-label=\""u8).Text(_texts["Main"]).Raw("\"><ul>\n"u8);
        Link(html, page, "index.html", _texts["Country reports"], page.Path.StartsWith("states/", StringComparison.Ordinal) || page.Path.StartsWith("pages/", StringComparison.Ordinal));
        Link(html, page, "editions.html", _texts["Editions"], page.Path.StartsWith("editions/", StringComparison.Ordinal));
        html.Raw("</ul></nav>\n<form role=\"search\" action=\""u8).Text(page.Up).Raw("search.html\"><input type=\"search\" name=\"q\" aria-label=\""u8).Text(_texts["Search reports"]).Raw("\" placeholder=\""u8).Text(_texts["Search reports"]);
        html.Raw("\"><button>"u8).Text(_texts["Search"]).Raw("</button></form>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n"u8);
        foreach (var notice in page.Notices)
            html.Raw("<p class=\"notice\" role=\"note\">"u8).Text(notice).Raw("</p>\n"u8);
        return html;
    }

    /// <summary>Ends a page.</summary>
    public void End(HtmlText html) =>
        html.Raw("</main>\n<footer>\n<p>"u8).Text(_texts.Of("Texts of {0}:", terms.Organisation)).Raw(" <a href=\""u8).Text(terms.Licence.Address.ToString()).Raw("\" rel=\"license\">"u8).Text(terms.Licence.Name).Raw("</a>.</p>\n</footer>\n</body>\n</html>\n"u8);

    private static void Link(HtmlText html, SitePage page, string path, string words, bool isWithin)
    {
        html.Raw("<li><a href=\""u8).Text(page.Up).Text(path).Raw("\""u8);
        if (page.Path == path || isWithin)
            html.Raw(page.Path == path ? " aria-current=\"page\""u8 : " aria-current=\"true\""u8);
        html.Raw(">"u8).Text(words).Raw("</a></li>\n"u8);
    }
}
