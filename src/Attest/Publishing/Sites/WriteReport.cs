using Attest.Editions;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Reports;

namespace Attest.Publishing.Sites;

/// <summary>Writes the page of a report.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="site">Which reports it shows.</param>
internal sealed class WriteReport(SiteTerms terms, SitePlan site)
{
    private readonly InterfaceTexts _texts = terms.Texts;
    private readonly WriteFrame _frame = new(terms);
    private readonly LinkSite _link = new(terms, site);
    private readonly WriteComments _comments = new(terms, site);
    private readonly WriteReportText _text = new(terms.Texts);

    public void To(HtmlText html, SiteReport report, EditionDocument document)
    {
        var name = site.NameOf(report.State);
        SitePage page = new(report.Path, $"{name} {report.Label}", _texts.Of("The {0} report on {1}, each sentence with its evidence.", report.Label, name))
        {
            Notices = [.. site.Notices(report.Edition, document)],
            Linked = _link.Report(report, document),
        };
        _frame.Begin(html, page);
        html.Raw("<p class=\"kicker\">"u8).Text(_texts.Of("Country report · {0} edition", report.Label)).Raw(" · <a href=\""u8).Text(page.Up).Text(SitePlan.PathOf(report.State)).Raw("\">"u8).Text(_texts.Of("all on {0}", name)).Raw("</a></p>\n<h1>"u8).Text(name).Raw("</h1>\n"u8);
        LayOutReport layOut = new(document.Document, document.Statements.Select(statement => statement.Statement), [], anchor => $"{Name(report)}/evidence.html#{anchor}", reference => Held(report, page, reference), _ => null) { Replies = _comments.Marks(document, page) };
        var facts = layOut.Facts();
        var heading = layOut.FactsHeading ?? _texts["Key facts"];
        var (sections, loose) = layOut.Sections();
        html.Raw("<div class=\"page\">\n"u8);
        Contents(html, page, report, document, facts.Count > 0 ? heading : null, sections);
        html.Raw("<article class=\"report\" lang=\""u8).Text(document.Document.Language).Raw("\" dir=\""u8).Text(DirectionOf(document.Document.Language)).Raw("\">\n"u8);
        _text.Facts(html, heading, facts);
        _text.Sections(html, sections);
        _text.Loose(html, loose);
        Cite(html, report, document);
        html.Raw("</article>\n</div>\n"u8);
        _frame.End(html);
    }

    private void Contents(HtmlText html, SitePage page, SiteReport report, EditionDocument document, string? facts, List<ReportPage.Section> sections)
    {
        html.Raw("<nav class=\"toc\" aria-label=\""u8).Text(_texts["On this page"]).Raw("\">\n"u8);
        if (facts is not null || sections.Any(section => section.Heading is not null))
        {
            html.Raw("<h2>"u8).Text(_texts["Sections"]).Raw("</h2>\n<ol>\n"u8);
            if (facts is not null)
                html.Raw("<li><a href=\"#T\">"u8).Text(facts).Raw("</a></li>\n"u8);
            foreach (var section in sections)
                if (section.Heading is { } heading)
                    html.Raw("<li><a href=\"#"u8).Text(section.Anchor).Raw("\" lang=\""u8).Text(document.Document.Language).Raw("\">"u8).Text(heading).Raw("</a></li>\n"u8);
            html.Raw("</ol>\n"u8);
        }
        html.Raw("<h2>"u8).Text(_texts["Editions held"]).Raw("</h2>\n<ol class=\"num\">\n"u8);
        foreach (var other in site.On(report.State))
        {
            html.Raw("<li><a href=\""u8).Text(page.Up).Text(other.Path).Raw(other == report ? "\" aria-current=\"page\">"u8 : "\">"u8).Text(other.Label).Raw("</a></li>\n"u8);
        }
        html.Raw("</ol>\n<ul>\n<li><a href=\""u8).Text(Name(report)).Raw("/evidence.html\">"u8).Text(_texts.Of("All evidence ({0})", document.Statements.Length));
        html.Raw("</a></li>\n<li><a href=\""u8).Text(page.Up).Text(SitePlan.TextOf(document)).Raw("\">"u8).Text(_texts["The text as received"]).Raw("</a></li>\n<li><a href=\"#cite\">"u8).Text(_texts["Cite this"]).Raw("</a></li>\n</ul>\n</nav>\n"u8);
    }

    private void Cite(HtmlText html, SiteReport report, EditionDocument document)
    {
        html.Raw("<section id=\"cite\" lang=\""u8).Text(_texts.Language).Raw("\" dir=\""u8).Text(DirectionOf(_texts.Language)).Raw("\"><h2>"u8).Text(_texts["Cite this"]).Raw("</h2>\n<div class=\"prose small\"><p>"u8).Text(site.Citation(report, document)).Raw("</p>\n<p class=\"soft\">"u8);
        html.Text(_texts.Of("{0} statements, {1} of them checked by an editor.", document.Statements.Length, document.Statements.Count(statement => statement.IsChecked))).Raw(" "u8);
        html.Text(_texts["SHA-256 of the text:"]).Raw(" <span class=\"hash\">"u8).Text(document.Document.Text.Hash).Raw("</span></p>\n<p><a href=\""u8);
        html.Text(string.Concat(Enumerable.Repeat("../", report.Path.Count(c => c == '/')))).Text(report.Edition.Path).Raw("\">"u8).Text(_texts.Of("Edition {0}: how to check it", report.Edition.Header.Name)).Raw("</a></p></div></section>\n"u8);
    }

    private PageLink? Held(SiteReport report, SitePage page, CrossReference reference)
    {
        JurisdictionCode state = reference.Jurisdiction ?? report.State;
        return site.Find(state, reference.Edition ?? report.Year) is { } held ? new($"{site.NameOf(state)} {held.Label}", page.Up + held.Path) : null;
    }

    private static string Name(SiteReport report) => report.Address[(report.Address.LastIndexOf('/') + 1)..];

    private static string DirectionOf(string language) => language is "ar" or "fa" or "he" or "ur" ? "rtl" : "ltr";
}
