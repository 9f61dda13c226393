using System.Globalization;
using System.Text;
using Attest.Publishing.Feeds;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.Publishing.Sites;

/// <summary>Writes the pages of a site of editions that lead to its reports, and what programs look for: feed, site map.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="plan">Which reports it shows.</param>
/// <param name="published">How much is in each, by address.</param>
internal sealed class WriteFrontPages(SiteTerms terms, SitePlan plan, IReadOnlyDictionary<string, SiteRecord.Report> published)
{
    private readonly InterfaceTexts _texts = terms.Texts;
    private readonly WriteFrame _frame = new(terms);
    private readonly HtmlText _html = new();

    /// <summary>The files that come and go with reports and editions.</summary>
    public IReadOnlyList<string> Paths => [.. plan.States.Select(SitePlan.PathOf), .. plan.Editions.SelectMany(edition => new WriteEdition(terms, plan, published, edition).Paths)];

    /// <summary>Writes them.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="changed">The States whose reports have changed.</param>
    /// <param name="isNew">Whether anything but reports may have changed: then every page is written that is other than it was.</param>
    public void To(SiteFiles files, IReadOnlySet<JurisdictionCode> changed, bool isNew)
    {
        foreach (var state in plan.States.Where(state => isNew || changed.Contains(state) || !files.Has(SitePlan.PathOf(state))))
            Write(files, StatePage(state), (html, page) => State(html, page, state));
        foreach (var edited in plan.Editions.Select(edition => new WriteEdition(terms, plan, published, edition)).Where(edited => isNew || !edited.IsWritten(files)))
        {
            Write(files, edited.Page, edited.To);
            edited.Files(files);
        }
        Write(files, Page("editions.html", _texts["Editions"], _texts["Every edition on this site, how much is in it, and how it is checked."]), Editions);
        Write(files, Page(WriteComments.Path, _texts["Comments received"], _texts["What governments replied on what is said of them, with the editors’ decisions."]), new WriteComments(terms, plan).All);
        files.WriteChanged("feed.atom", Feed());
        if (isNew || !files.Has("sitemap.xml"))
            Fixed(files);
    }

    // What follows from which reports there are, and from the terms.
    private void Fixed(SiteFiles files)
    {
        foreach (var asset in (SiteAsset[])[terms.StyleSheet, terms.Script, terms.Icon])
            files.WriteChanged(asset.Path, asset.Bytes.Span);
        files.WriteChanged(WriteSearch.Script, WriteSearch.PageScript(_texts));
        JurisdictionCode[] states = [.. plan.States];
        Write(files, Front(states), Front);
        Write(files, Page("search.html", _texts["Search"], _texts["Search the reports of this site."]) with { Script = WriteSearch.Script }, Search);
        Write(files, Page("404.html", _texts["Nothing stands here"], _texts["No page of this site has this address."]) with { IsHidden = true }, Missing);
        foreach (var (path, bytes) in WriteSiteMap.Of(terms.At, ["index.html", "editions.html", WriteComments.Path, "search.html", .. states.Select(SitePlan.PathOf), .. plan.Editions.Select(edition => edition.Path), .. plan.Reports.SelectMany(report => (string[])[report.Path, report.Evidence])]))
            files.WriteChanged(path, bytes);
    }

    private void Write(SiteFiles files, SitePage page, Action<HtmlText, SitePage> words)
    {
        _frame.Begin(_html.Clear(), page);
        words(_html, page);
        _frame.End(_html);
        files.WriteChanged(page.Path, _html.Written.Span);
    }

    private SitePage Page(string path, string title, string description) => new(path, title, description) { Notices = [.. plan.Editions.SelectMany(plan.Notices).Distinct()] };

    private SitePage Front(JurisdictionCode[] states) =>
        Page("index.html", _texts["Country reports"], _texts.Of("{0} reports on {1} States and areas, each sentence with its evidence.", plan.Reports.Count, states.Length)) is var page
            ? page with { Linked = new LinkSite(terms, plan).Site(page.Description) }
            : page;

    private void Front(HtmlText html, SitePage page)
    {
        var newest = plan.Editions[0];
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n<p class=\"lead\">"u8).Text(page.Description).Raw("</p>\n<p>"u8);
        html.Text(_texts["The newest edition:"]).Raw(" <a href=\""u8).Text(newest.Path).Raw("\">"u8).Text(newest.Header.Name.ToString()).Raw("</a>. "u8);
        html.Text(_texts.Of("What was known until {0} is in it.", _texts.Dates.Of(newest.Header.Terms.CutOff))).Raw("</p>\n"u8);
        foreach (var letter in plan.States.GroupBy(state => Initial(plan.NameOf(state))))
        {
            html.Raw("<h2>"u8).Text(letter.Key).Raw("</h2>\n<ul class=\"names\">\n"u8);
            foreach (var state in letter)
            {
                var reports = plan.On(state).ToList();
                html.Raw("<li><a href=\""u8).Text(SitePlan.PathOf(state)).Raw("\">"u8).Text(plan.NameOf(state)).Raw("</a> <span class=\"soft num\">"u8).Text(reports[0].Year == reports[^1].Year ? Year(reports[0]) : $"{Year(reports[0])}–{Year(reports[^1])}").Raw("</span></li>\n"u8);
            }
            html.Raw("</ul>\n"u8);
        }
    }

    private SitePage StatePage(JurisdictionCode state) => new(SitePlan.PathOf(state), plan.NameOf(state), _texts.Of("Every report on {0}, edition by edition, and how it stands in the treaties.", plan.NameOf(state)))
    {
        Notices = [.. plan.On(state).Select(report => report.Edition).Distinct().SelectMany(plan.Notices).Distinct()],
    };

    private void State(HtmlText html, SitePage page, JurisdictionCode state)
    {
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n"u8);
        Standing(html, state);
        html.Raw("<h2>"u8).Text(_texts["Reports"]).Raw("</h2>\n<div class=\"wide\"><table class=\"fit\">\n<thead><tr><th scope=\"col\">"u8).Text(_texts["Edition"]).Raw("</th><th scope=\"col\">"u8).Text(_texts["Evidence"]).Raw("</th><th scope=\"col\" class=\"num\">"u8).Text(_texts["Statements"]).Raw("</th><th scope=\"col\" class=\"num\">"u8).Text(_texts["Checked"]).Raw("</th></tr></thead>\n<tbody>\n"u8);
        foreach (var report in plan.On(state).Reverse())
        {
            var there = published[report.Address];
            html.Raw("<tr><th scope=\"row\"><a href=\""u8).Text(page.Up).Text(report.Path).Raw("\">"u8).Text(report.Label).Raw("</a></th><td><a href=\""u8).Text(page.Up).Text(report.Evidence).Raw("\">"u8).Text(_texts["sentence by sentence"]);
            html.Raw("</a></td><td class=\"num\">"u8).Text(_texts.Number(there.Statements)).Raw("</td><td class=\"num\">"u8).Text(_texts.Number(there.Checked)).Raw("</td></tr>\n"u8);
        }
        html.Raw("</tbody></table></div>\n"u8);
    }

    // As on the last day whose knowledge is in the newest edition.
    private void Standing(HtmlText html, JurisdictionCode state)
    {
        if (terms.Registers.Jurisdictions.Find(state) is null)
            return;
        var on = plan.Editions[0].Header.Terms.CutOff;
        SayStatement say = new(_texts, terms.Words, () => terms.Registers);
        html.Raw("<h2>"u8).Text(_texts.Of("In the treaties, on {0}", _texts.Dates.Of(on))).Raw("</h2>\n<dl>\n"u8);
        foreach (var treaty in terms.Registers.Treaties.All)
            html.Raw("<dt>"u8).Text(say.NameOf(treaty)).Raw("</dt><dd>"u8).Text(terms.Words.Of("status", _status.Answer(state, treaty.Code, on).Status)).Raw("</dd>\n"u8);
        html.Raw("</dl>\n"u8);
    }

    private readonly StatusOnDate _status = new(terms.Registers);

    private void Editions(HtmlText html, SitePage page)
    {
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n<p class=\"lead\">"u8).Text(page.Description).Raw("</p>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">"u8).Text(_texts["Edition"]).Raw("</th><th scope=\"col\">"u8).Text(_texts["Cut-off"]).Raw("</th><th scope=\"col\" class=\"num\">"u8).Text(_texts["Reports"]).Raw("</th><th scope=\"col\" class=\"num\">"u8).Text(_texts["Statements"]).Raw("</th><th scope=\"col\">"u8).Text(_texts["Root"]).Raw("</th><th scope=\"col\">"u8).Text(_texts["Corrects"]).Raw("</th></tr></thead>\n<tbody>\n"u8);
        foreach (var edition in plan.Editions)
        {
            html.Raw("<tr><th scope=\"row\"><a href=\""u8).Text(edition.Path).Raw("\">"u8).Text(edition.Header.Name.ToString()).Raw("</a></th><td>"u8).Text(_texts.Dates.Of(edition.Header.Terms.CutOff)).Raw("</td><td class=\"num\">"u8).Text(_texts.Number(edition.Counts.Documents));
            html.Raw("</td><td class=\"num\">"u8).Text(_texts.Number(edition.Counts.Statements)).Raw("</td><td class=\"hash\">"u8).Text(edition.Root.AsSpan(0, 16)).Raw("…</td><td>"u8).Text(edition.Header.Correction).Raw("</td></tr>\n"u8);
        }
        html.Raw("</tbody></table></div>\n<p><a href=\""u8).Raw("comments.html"u8).Raw("\">"u8).Text(_texts["Comments received"]).Raw("</a></p>\n"u8);
    }

    private void Search(HtmlText html, SitePage page)
    {
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n<form class=\"narrow\" id=\"search\" action=\"search.html\"><label>"u8).Text(_texts["Words"]).Raw(" <input type=\"search\" name=\"q\" required></label>\n<label>"u8).Text(_texts["State or area"]).Raw(" <select name=\"state\"><option value=\"\">"u8).Text(_texts["all"]).Raw("</option>\n"u8);
        foreach (var state in plan.States)
            html.Raw("<option value=\""u8).Text(state.Value).Raw("\">"u8).Text(plan.NameOf(state)).Raw("</option>\n"u8);
        html.Raw("</select></label>\n"u8);
        int[] years = [.. plan.Reports.Select(report => report.Year).Distinct()];
        foreach (var (name, words) in ((string, string)[])[("from", _texts["From"]), ("to", _texts["To"])])
        {
            html.Raw("<label>"u8).Text(words).Raw(" <select name=\""u8).Text(name).Raw("\"><option value=\"\"></option>"u8);
            foreach (var year in years)
                html.Raw("<option>"u8).Number(year).Raw("</option>"u8);
            html.Raw("</select></label>\n"u8);
        }
        html.Raw("<button>"u8).Text(_texts["Search"]).Raw("</button></form>\n<p id=\"found\" role=\"status\" class=\"small soft\"></p>\n<ol class=\"results\" id=\"results\"></ol>\n<noscript><p class=\"notice\">"u8);
        html.Text(_texts["Searching this site takes JavaScript, since no server answers. Without it, the reports are listed by State."]).Raw(" <a href=\"index.html\">"u8).Text(_texts["Country reports"]).Raw("</a></p></noscript>\n"u8);
    }

    private void Missing(HtmlText html, SitePage page) =>
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n<p class=\"lead\">"u8).Text(page.Description).Raw("</p>\n<p><a href=\""u8).Text(terms.At.AbsoluteUri).Raw("\">"u8).Text(_texts["Country reports"]).Raw("</a></p>\n"u8);

    private byte[] Feed() => WriteAtom.Write(
        new AtomFeed(_texts.Of("Editions of {0}", terms.Organisation), terms.Organisation, "feed.atom", "editions.html",
            [.. plan.Editions.Select(edition => new AtomEntry($"urn:sha256:{edition.Root}", edition.Header.Name.ToString(), edition.Header.FrozenAt, edition.Path, "edition",
                edition.Header.Correction ?? _texts.Of("{0} reports, {1} statements.", edition.Counts.Documents, edition.Counts.Statements)))]),
        terms.At, plan.Editions[0].Header.FrozenAt);

    private static string Initial(string name) => new StringInfo(name.Normalize(NormalizationForm.FormD)).SubstringByTextElements(0, 1)[..1].ToUpperInvariant();

    private static string Year(SiteReport report) => report.Year.ToString(CultureInfo.InvariantCulture);
}
