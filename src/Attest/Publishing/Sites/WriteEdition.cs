using System.Globalization;
using Attest.Editions;
using Attest.Editions.Compare;
using Attest.Registers;

namespace Attest.Publishing.Sites;

/// <summary>Writes the page of an edition: what it is, how it is checked, what it corrects, what was let pass, its reports.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="plan">Which reports the site shows.</param>
/// <param name="published">How much is in each, by address.</param>
/// <param name="edition">The edition.</param>
internal sealed class WriteEdition(SiteTerms terms, SitePlan plan, IReadOnlyDictionary<string, SiteRecord.Report> published, SiteEdition edition)
{
    // What it takes to check the root: the list of files, and who signed it.
    private static readonly string[] Carried = [EditionPaths.Manifest, EditionPaths.Signature, EditionPaths.Header, EditionPaths.Keys, EditionPaths.Withheld];

    private readonly InterfaceTexts _texts = terms.Texts;
    private readonly SayStatement _say = new(terms.Texts, terms.Words, () => terms.Registers);
    private readonly EditionHeader _header = edition.Header;

    public SitePage Page => new(edition.Path, _texts.Of("Edition {0}", _header.Name), _texts.Of("{0} reports, {1} statements.", edition.Counts.Documents, edition.Counts.Statements)) { Notices = [.. plan.Notices(edition)] };

    private string Folder => $"editions/{_header.Name}/";

    /// <summary>Its page, and the files by which anybody can check it.</summary>
    public IEnumerable<string> Paths => [edition.Path, .. Carried.Where(name => edition.Folder.Has(name)).Select(name => Folder + name)];

    /// <summary>Copies the files by which anybody can check it.</summary>
    public void Files(SiteFiles files)
    {
        foreach (var name in Carried)
            if (edition.Folder.Read(name) is { } bytes)
                files.WriteChanged(Folder + name, bytes);
    }

    /// <summary>Whether the site has it as it is.</summary>
    public bool IsWritten(SiteFiles files) => files.Has(edition.Path) && ((string[])[EditionPaths.Manifest, EditionPaths.Withheld]).All(name => files.Read(Folder + name).AsSpan().SequenceEqual(edition.Folder.Read(name)));

    public void To(HtmlText html, SitePage page)
    {
        html.Raw("<p class=\"kicker\"><a href=\""u8).Text(page.Up).Raw("editions.html\">"u8).Text(_texts["Editions"]).Raw("</a></p>\n<h1>"u8).Text(page.Title).Raw("</h1>\n<dl>\n"u8);
        Row(html, _texts["Cut-off"], _texts.Dates.Of(_header.Terms.CutOff));
        foreach (var (matter, period) in _header.Terms.Periods)
            Row(html, _texts.Of("Period: {0}", matter), _texts.Dates.OfEdtf(period.Text));
        Row(html, _texts["Frozen"], string.Create(CultureInfo.InvariantCulture, $"{_header.FrozenAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
        Row(html, _texts["Reports"], _texts.Number(edition.Counts.Documents));
        Row(html, _texts["Statements"], _texts.Of("{0}: {1} checked by an editor, {2} read by machine alone", edition.Counts.Statements, edition.Counts.Checked, edition.Counts.ReadByMachine));
        if (_header is { Correction: { } correction })
            Row(html, _texts["Corrects"], plan.Editions.FirstOrDefault(other => other.Root == _header.Corrects) is { } corrected ? $"{corrected.Header.Name}: {correction}" : correction);
        html.Raw("<dt>"u8).Text(_texts["Root"]).Raw("</dt><dd class=\"hash\">"u8).Text(edition.Root).Raw("</dd>\n</dl>\n"u8);
        Check(html);
        Corrected(html);
        Passed(html);
        Withheld(html);
        Reports(html, page);
    }

    private void Check(HtmlText html)
    {
        html.Raw("<h2>"u8).Text(_texts["How to check it"]).Raw("</h2>\n<div class=\"prose\"><p>"u8).Text(_texts["The root is the SHA-256 of the list of all files of the edition. Whoever has the edition can check it with nothing but these:"]);
        html.Raw("</p>\n<pre><code>sha256sum -c manifest.sha256\nsha256sum manifest.sha256</code></pre>\n<ul>\n"u8);
        foreach (var name in Carried.Where(edition.Folder.Has))
            html.Raw("<li><a href=\""u8).Text(_header.Name.ToString()).Raw("/"u8).Text(name).Raw("\">"u8).Text(name).Raw("</a></li>\n"u8);
        html.Raw("</ul></div>\n"u8);
    }

    // A correction tells the public what it changed; the edition it corrects stays as it was.
    private void Corrected(HtmlText html)
    {
        if (plan.Editions.FirstOrDefault(other => other.Root == _header.Corrects) is not { } before)
            return;
        html.Raw("<h2>"u8).Text(_texts.Of("What changed since {0}", before.Header.Name)).Raw("</h2>\n<ul class=\"prose\">\n"u8);
        foreach (var change in new CompareEditions(terms.Registers).Run(before.Folder, edition.Folder).Changes)
        {
            html.Raw("<li>"u8).Text(plan.NameOf(change.Report.Jurisdiction)).Raw(": <span class=\"flag\">"u8).Text(terms.Words.Of("change", change.Kind)).Raw("</span>"u8);
            if (change.Before is { } was)
                html.Raw(" <del>"u8).Text($"{_say.Brief(was.Statement)}: “{was.Statement.Wording}”").Raw("</del>"u8);
            if (change.After is { } now)
                html.Raw(" <ins>"u8).Text($"{_say.Brief(now.Statement)}: “{now.Statement.Wording}”").Raw("</ins>"u8);
            html.Raw("</li>\n"u8);
        }
        html.Raw("</ul>\n"u8);
    }

    private void Passed(HtmlText html)
    {
        if (_header.Overrides.IsEmpty)
            return;
        html.Raw("<h2>"u8).Text(_texts["Findings that were let pass"]).Raw("</h2>\n<ul class=\"prose small\">\n"u8);
        foreach (var passed in _header.Overrides)
            html.Raw("<li><span class=\"hash\">"u8).Text(passed.Finding.Value.AsSpan(0, 12)).Raw("</span> "u8).Text(_texts.Of("let pass by {0}: {1}", passed.By, passed.Reason)).Raw("</li>\n"u8);
        html.Raw("</ul>\n"u8);
    }

    // Which report it was may be told; what it said, nobody tells any more.
    private void Withheld(HtmlText html)
    {
        if (edition.Folder.Withheld is not { } list)
            return;
        html.Raw("<h2>"u8).Text(_texts["Withheld since it was frozen"]).Raw("</h2>\n<ul class=\"prose small\">\n"u8);
        foreach (var withheld in list.All)
        {
            var states = withheld.Files.Select(file => file.Split('/')).Where(parts => parts is ["documents", _, _, "document.json"]).Select(parts => plan.NameOf(JurisdictionCode.Parse(parts[1]))).Distinct();
            html.Raw("<li>"u8).Text($"{_texts.List([.. states])}: {terms.Words.Of("withholding", withheld.Reason)}, {_texts.Dates.Of(DateOnly.FromDateTime(withheld.At.UtcDateTime))}.").Raw(" <span class=\"hash\">"u8).Text(withheld.Source.Value).Raw("</span></li>\n"u8);
        }
        html.Raw("</ul>\n<p class=\"prose small soft\">"u8).Text(_texts["Bytes and words were taken out for the reason named. Their hashes stand in the list of files, so that whoever still has them can show that they are these."]).Raw("</p>\n"u8);
    }

    private void Reports(HtmlText html, SitePage page)
    {
        List<SiteReport> reports = [.. plan.Reports.Where(report => report.Edition == edition)];
        if (reports.Count == 0)
        {
            html.Raw("<p>"u8).Text(_texts["It was corrected since; its reports are shown as the correction has them."]).Raw("</p>\n"u8);
            return;
        }
        html.Raw("<h2>"u8).Text(_texts["Reports"]).Raw("</h2>\n<ul class=\"names\">\n"u8);
        foreach (var report in reports)
            html.Raw("<li><a href=\""u8).Text(page.Up).Text(report.Path).Raw("\">"u8).Text(plan.NameOf(report.State)).Raw(report.Theme == "all" ? "</a>"u8 : "</a> "u8).Text(report.Theme == "all" ? "" : report.Theme.Replace('-', ' ')).Raw(" <span class=\"soft num\">"u8).Text(_texts.Number(published[report.Address].Statements)).Raw("</span></li>\n"u8);
        html.Raw("</ul>\n"u8);
    }

    private static void Row(HtmlText html, string name, string words) => html.Raw("<dt>"u8).Text(name).Raw("</dt><dd>"u8).Text(words).Raw("</dd>\n"u8);
}
