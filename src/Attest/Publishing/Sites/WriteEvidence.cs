using Attest.Editions;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Publishing.Sites;

/// <summary>Writes the evidence of a report: every passage that states something or has a note, with what it states, how strongly, its notes and their sources.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="site">Which reports it shows.</param>
internal sealed class WriteEvidence(SiteTerms terms, SitePlan site)
{
    private readonly InterfaceTexts _texts = terms.Texts;
    private readonly Words _words = terms.Words;
    private readonly WriteFrame _frame = new(terms);
    private readonly WriteComments _comments = new(terms, site);
    private readonly SayStatement _say = new(terms.Texts, terms.Words, () => terms.Registers);
    private readonly SayCitation _sayCitation = new(terms.Texts, terms.Words);

    public void To(HtmlText html, SiteReport report, EditionDocument document, IEnumerable<(Sentence Passage, string Place, string Words)> passages)
    {
        var title = $"{site.NameOf(report.State)} {report.Label}";
        SitePage page = new(report.Evidence, _texts.Of("Evidence: {0}", title), _texts.Of("What the {0} report on {1} states, sentence by sentence, with notes and sources.", report.Label, site.NameOf(report.State)))
        {
            Notices = [.. site.Notices(report.Edition, document)],
            Annotations = report.Annotations,
        };
        _frame.Begin(html, page);
        html.Raw("<p class=\"kicker\"><a href=\""u8).Text(page.Up).Text(SitePlan.PathOf(report.State)).Raw("\">"u8).Text(site.NameOf(report.State)).Raw("</a> · <a href=\""u8).Text(page.Up).Text(report.Path).Raw("\">"u8).Text(_texts.Of("{0} report", report.Label)).Raw("</a></p>\n<h1>"u8).Text(page.Title).Raw("</h1>\n<p class=\"lead\">"u8);
        html.Text(_texts["Every sentence of the report, and every key fact, that states something or has a note: what it states, how strongly, and where the words come from."]).Raw("</p>\n<p class=\"small soft\">"u8);
        html.Text(_texts.Of("{0} statements, {1} of them checked by an editor.", document.Statements.Length, document.Statements.Count(statement => statement.IsChecked)));
        if (document.Statements.Select(statement => statement.Statement.Origin).Where(origin => origin.Kind != OriginKind.Entered).Select(origin => origin.By).Distinct().ToArray() is { Length: > 0 } readers)
            html.Raw(" "u8).Text(_texts.Of("Read by machine ({0}).", _texts.List(readers)));
        html.Raw("</p>\n"u8);
        Passages(html, page, report, document, passages);
        Findings(html, report, document);
        _frame.End(html);
    }

    private void Passages(HtmlText html, SitePage page, SiteReport report, EditionDocument document, IEnumerable<(Sentence Passage, string Place, string Words)> passages)
    {
        var statements = document.Statements.ToLookup(statement => statement.Statement.Locator);
        var notes = document.Document.Notes.ToLookup(note => note.Number);
        var replies = _comments.Marks(document, page);
        var text = page.Up + SitePlan.TextOf(document);
        foreach (var (passage, place, words) in passages)
        {
            var said = statements[passage.Locator];
            if (!said.Any() && passage.Markers.IsEmpty)
                continue;
            var anchor = LayOutReport.Anchor(passage.Locator);
            html.Raw("<article class=\"card\" id=\""u8).Text(anchor).Raw("\" aria-label=\""u8).Text(place).Raw("\">\n<blockquote lang=\""u8).Text(document.Document.Language).Raw("\">"u8).Text(words);
            html.Raw("</blockquote>\n<ul class=\"actions\">\n<li><a href=\""u8).Text(page.Up).Text(report.Path).Raw("#"u8).Text(anchor).Raw("\">"u8).Text(place).Raw("</a></li>\n<li><a href=\""u8).Text(text);
            // RFC 5147 counts characters, as spans do.
            html.Raw("#char="u8).Number(passage.Span.Start).Raw(","u8).Number(passage.Span.End).Raw("\">"u8).Text(_texts["These words in the source"]).Raw("</a></li>\n</ul>\n"u8);
            foreach (var statement in said)
                Statement(html, statement, words);
            WriteComments.Beside(html, _texts, replies?[passage.Locator].Distinct() ?? []);
            Notes(html, passage, notes, document.Document.Language);
            html.Raw("</article>\n"u8);
        }
    }

    private void Statement(HtmlText html, EditionStatement stored, string sentence)
    {
        var statement = stored.Statement;
        html.Raw("<section id=\"statement-"u8).Text(stored.Id.Value.AsSpan(0, 12)).Raw("\"><h2>"u8).Text(_say.Subject(statement)).Raw(": "u8).Text(_words.OfValue(statement.Kind, statement.Value)).Raw("</h2>\n<p><span class=\"flag"u8);
        html.Raw(stored.IsChecked ? " ok\">"u8 : "\">"u8).Text(_words.Of("standing", stored.Standing)).Raw("</span></p>\n<dl>\n"u8);
        Row(html, _texts["How it is said"], _say.HowStrongly(statement));
        if (statement.Quantity is { } quantity)
            Row(html, _texts["How many"], _say.Figure(quantity).Words);
        if (statement.Date is { } date)
            Row(html, _texts["When"], _texts.Dates.OfEdtf(date.Text));
        if (statement.Target is { } target)
            Row(html, _texts["Aimed at"], _texts.Dates.OfEdtf(target.Text));
        foreach (var detail in _say.Details(statement))
            Row(html, detail.Name, detail.Words);
        if (statement.Wording != sentence)
            Row(html, _texts["Words"], $"“{statement.Wording}”");
        html.Raw("<dt>"u8).Text(_texts["Identity"]).Raw("</dt><dd class=\"hash\">"u8).Text(stored.Id.Value).Raw("</dd>\n</dl></section>\n"u8);
    }

    private void Notes(HtmlText html, Sentence passage, ILookup<int, Note> notes, string language)
    {
        if (passage.Markers.IsEmpty)
            return;
        int[] numbers = [.. passage.Markers.Select(marker => marker.Number).Distinct()];
        html.Raw("<section><h2>"u8).Text(numbers.Length == 1 ? _texts["Note"] : _texts["Notes"]).Raw("</h2>\n"u8);
        foreach (var number in numbers)
            if (notes[number].FirstOrDefault() is { } note)
                Note(html, note, notes, language);
            else
                html.Raw("<p><b>"u8).Number(number).Raw("</b> <span class=\"flag\">"u8).Text(_texts["lost"]).Raw("</span> "u8).Text(_texts["The page as received has a marker and no note."]).Raw("</p>\n"u8);
        html.Raw("</section>\n"u8);
    }

    private void Note(HtmlText html, Note note, ILookup<int, Note> notes, string language)
    {
        html.Raw("<p><b>"u8).Number(note.Number).Raw("</b> <bdi lang=\""u8).Text(language).Raw("\">"u8).Text(note.Text).Raw("</bdi></p>\n"u8);
        Citation[] sources = [.. note.Citations.Where(cited => cited.Kind != CitationKind.Explanatory)];
        if (sources.Length == 0)
            return;
        html.Raw("<dl>\n"u8);
        foreach (var cited in sources)
        {
            html.Raw("<dt>"u8).Text(_sayCitation.Kind(cited)).Raw("</dt><dd>"u8);
            // Of a note with one source its words stand above.
            if (sources.Length > 1)
                html.Raw("<bdi lang=\""u8).Text(language).Raw("\">"u8).Text(cited.Wording).Raw("</bdi>"u8);
            if (cited.IsAmbiguous)
                html.Raw(" <span class=\"flag\">"u8).Text(_texts["more than one source could be meant"]).Raw("</span>"u8);
            if (cited.RefersTo is { } number && number != note.Number && notes[number].FirstOrDefault() is { } full)
                html.Raw(" "u8).Text(_texts.Of("note {0}:", number)).Raw(" <bdi lang=\""u8).Text(language).Raw("\">"u8).Text(full.Text).Raw("</bdi>"u8);
            else if (cited.Url is { } url && sources.Length == 1)
                html.Raw("<span class=\"hash\">"u8).Text(url).Raw("</span>"u8);
            html.Raw("</dd>\n"u8);
        }
        html.Raw("</dl>\n"u8);
    }

    // What checks found is part of the edition, and so is what an editor let pass, with the reason.
    private void Findings(HtmlText html, SiteReport report, EditionDocument document)
    {
        var found = document.Findings.Where(stored => !stored.IsRejected).ToList();
        if (found.Count == 0)
            return;
        html.Raw("<section id=\"findings\"><h2>"u8).Text(_texts["What does not fit"]).Raw("</h2>\n<ul class=\"prose small\">\n"u8);
        foreach (var stored in found)
        {
            html.Raw("<li lang=\"en\">"u8).Text(stored.Finding.Message);
            if (report.Edition.Header.Overrides.FirstOrDefault(passed => passed.Finding == stored.Finding.Id) is { } passed)
                html.Raw(" <span class=\"flag\">"u8).Text(_texts.Of("let pass by {0}: {1}", passed.By, passed.Reason)).Raw("</span>"u8);
            html.Raw("</li>\n"u8);
        }
        html.Raw("</ul></section>\n"u8);
    }

    private static void Row(HtmlText html, string name, string words) => html.Raw("<dt>"u8).Text(name).Raw("</dt><dd>"u8).Text(words).Raw("</dd>\n"u8);
}
