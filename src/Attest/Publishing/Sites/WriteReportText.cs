using Attest.Publishing.Pages;

namespace Attest.Publishing.Sites;

/// <summary>Writes the text of a report as laid out: key facts, sections, sentences that lead to their evidence, notes and tables beside them.</summary>
/// <param name="texts">The sentences of the language around it.</param>
internal sealed class WriteReportText(InterfaceTexts texts)
{
    public void Facts(HtmlText html, string heading, IReadOnlyList<ReportPage.Fact> facts)
    {
        if (facts.Count == 0)
            return;
        html.Raw("<section id=\"T\"><h2>"u8).Text(heading).Raw("</h2>\n<div class=\"para\"><table class=\"facts\">\n<tbody>\n"u8);
        foreach (var fact in facts)
        {
            html.Raw("<tr class=\"said\" id=\""u8).Text(fact.Anchor).Raw("\"><th scope=\"row\">"u8).Text(fact.Label ?? texts["Label lost"]).Raw("</th><td>"u8);
            if (fact.Values.Count == 0)
                html.Raw("<span class=\"soft\">"u8).Text(texts["No value in the text as received"]).Raw("</span>"u8);
            foreach (var value in fact.Values)
            {
                html.Raw("<div>"u8);
                Run(html, value);
                html.Raw("</div>"u8);
            }
            html.Raw("</td></tr>\n"u8);
        }
        html.Raw("</tbody></table>"u8);
        Beside(html, [.. facts.SelectMany(fact => fact.Notes)], facts.SelectMany(fact => fact.Values).SelectMany(value => value.Replies ?? []));
        html.Raw("</div>\n</section>\n"u8);
    }

    public void Sections(HtmlText html, IReadOnlyList<ReportPage.Section> sections)
    {
        foreach (var section in sections)
        {
            html.Raw("<section id=\""u8).Text(section.Anchor).Raw("\">\n"u8);
            if (section.Heading is { } heading)
                html.Raw("<h2>"u8).Text(heading).Raw("</h2>\n"u8);
            foreach (var table in section.Tables)
                Table(html, table);
            foreach (var paragraph in section.Paragraphs)
            {
                html.Raw("<div class=\"para\"><p>"u8);
                foreach (var run in paragraph.Runs)
                    Run(html, run);
                html.Raw("</p>"u8);
                Beside(html, paragraph.Notes, paragraph.Runs.SelectMany(run => run.Replies ?? []));
                html.Raw("</div>\n"u8);
                foreach (var table in paragraph.Tables)
                    Table(html, table);
            }
            html.Raw("</section>\n"u8);
        }
    }

    public void Loose(HtmlText html, IReadOnlyList<ReportPage.Note> notes)
    {
        if (notes.Count == 0)
            return;
        html.Raw("<section id=\"notes\"><h2 lang=\""u8).Text(texts.Language).Raw("\">"u8).Text(texts["Notes that no marker in the text leads to"]).Raw("</h2>\n<div class=\"small soft\">"u8);
        foreach (var note in notes)
            Note(html, note);
        html.Raw("</div></section>\n"u8);
    }

    // A sentence is a link to its evidence; its markers lead to the notes and so stand between the parts of the link.
    private void Run(HtmlText html, ReportPage.Run run)
    {
        if (run.Anchor is { } anchor)
            html.Raw("<span class=\"said\" id=\""u8).Text(anchor).Raw("\">"u8);
        foreach (var piece in run.Pieces)
            if (piece.Note is { } number)
                Marker(html, number, piece.IsLost);
            else if (piece.Report is { } report)
                html.Raw("<a class=\"x\" href=\""u8).Text(report.Address).Raw("\" title=\""u8).Text(report.Text).Raw("\">"u8).Text(piece.Text).Raw("</a>"u8);
            else if (run.Evidence is { } evidence)
                html.Raw(run.IsAbsence ? "<a class=\"s no\" href=\""u8 : "<a class=\"s\" href=\""u8).Text(evidence).Raw("\">"u8).Text(piece.Text).Raw("</a>"u8);
            else
                html.Text(piece.Text);
        foreach (var reply in run.Replies ?? [])
            html.Raw(" <a class=\"flag"u8).Raw(reply.Does == "contests" ? " bad\" href=\""u8 : "\" href=\""u8).Text(run.Evidence ?? reply.Address).Raw("\" lang=\""u8).Text(texts.Language).Raw("\">"u8).Text(ReplyMark.Short(reply.Does, texts)).Raw("</a>"u8);
        if (run.Anchor is not null)
            html.Raw("</span>"u8);
    }

    private void Marker(HtmlText html, int number, bool isLost)
    {
        if (isLost)
            html.Raw("<sup><span class=\"soft\" title=\""u8).Text(texts["The page has no such note"]).Raw("\">"u8).Number(number).Raw("?</span></sup>"u8);
        else
            html.Raw("<sup><a href=\"#note-"u8).Number(number).Raw("\" aria-label=\""u8).Text(texts.Of("Note {0}", number)).Raw("\">"u8).Number(number).Raw("</a></sup>"u8);
    }

    private void Table(HtmlText html, ReportPage.Table table)
    {
        html.Raw("<div class=\"para\"><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\""u8).Text(table.Caption ?? texts["Table"]).Raw("\"><table class=\"figures\">\n"u8);
        if (table.Caption is { } caption)
            html.Raw("<caption>"u8).Text(caption).Raw("</caption>\n"u8);
        html.Raw("<thead><tr>"u8);
        foreach (var cell in table.Header)
            html.Raw("<th scope=\"col\">"u8).Text(cell).Raw("</th>"u8);
        html.Raw("</tr></thead>\n<tbody>\n"u8);
        foreach (var row in table.Rows)
            Row(html, row, table.Header.Count);
        html.Raw("</tbody></table></div>"u8);
        Beside(html, table.Notes, table.Rows.SelectMany(row => row.Replies ?? []));
        html.Raw("</div>\n"u8);
    }

    private void Row(HtmlText html, ReportPage.TableRow row, int columns)
    {
        html.Raw("<tr class=\"said\" id=\""u8).Text(row.Anchor).Raw("\">"u8);
        foreach (var (at, cell) in row.Cells.Index())
            if (at > 0)
                html.Raw("<td>"u8).Text(cell).Raw("</td>"u8);
            else if (row.Evidence is { } evidence)
                html.Raw("<th scope=\"row\"><a class=\"s\" href=\""u8).Text(evidence).Raw("\">"u8).Text(cell.Length > 0 ? cell : row.Locator).Raw("</a></th>"u8);
            else
                html.Raw("<th scope=\"row\">"u8).Text(cell).Raw("</th>"u8);
        if (row.Cells.Count < columns)
            html.Raw("<td class=\"soft\" colspan=\""u8).Number(columns - row.Cells.Count).Raw("\">"u8).Text(texts["cells lost"]).Raw("</td>"u8);
        html.Raw("</tr>\n"u8);
    }

    // What was replied stands above the notes.
    private void Beside(HtmlText html, IReadOnlyList<ReportPage.Note> notes, IEnumerable<ReplyMark> replies)
    {
        ReplyMark[] marks = [.. replies.Distinct()];
        if (notes.Count + marks.Length == 0)
            return;
        html.Raw("<div class=\"notes\">"u8);
        WriteComments.Beside(html, texts, marks);
        if (notes.Count > 0)
        {
            html.Raw("<div role=\"group\" aria-label=\""u8).Text(texts["Notes"]).Raw("\">"u8);
            foreach (var note in notes)
                Note(html, note);
            html.Raw("</div>"u8);
        }
        html.Raw("</div>"u8);
    }

    private void Note(HtmlText html, ReportPage.Note note)
    {
        html.Raw("<p id=\"note-"u8).Number(note.Number).Raw("\"><b>"u8).Number(note.Number).Raw("</b> "u8).Text(note.Text);
        if (note.RefersTo is { } full)
            html.Raw(" <a href=\"#note-"u8).Number(full).Raw("\" title=\""u8).Text(note.StandsFor).Raw("\">"u8).Text(texts.Of("as note {0}", full)).Raw("</a>"u8);
        html.Raw("</p>\n"u8);
    }
}
