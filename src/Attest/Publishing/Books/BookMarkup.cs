using System.Globalization;
using System.Text;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>Writes chapters as XHTML, which HTML and EPUB share: well-formed, every element closed, every note once.</summary>
/// <param name="form">Where notes and pictures go.</param>
internal sealed class BookMarkup(BookForm form)
{
    // What fits a page beside other things is not parted.
    private const int ShortTable = 12;

    private readonly StringBuilder _text = new();
    private readonly HashSet<(string Chapter, int Note)> _called = [];
    // The notes called in a table or heading, which are set behind it where notes stand at the foot of pages.
    private readonly List<BookNote> _waiting = [];
    private BookChapter _chapter = null!;

    /// <summary>Text as it stands between tags and in attributes. What XML has no way to say, as a control character that a damaged page holds, becomes the sign for a lost character.</summary>
    public static string Escaped(string text) => Sayable(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Sayable(string text)
    {
        StringBuilder? sayable = null;
        for (var at = 0; at < text.Length; at++)
            if (XmlConvert.IsXmlChar(text[at]))
                continue;
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                at++;
            else
                (sayable ??= new(text))[at] = '\uFFFD';
        return sayable?.ToString() ?? text;
    }

    /// <summary>The name of a heading's place in the book.</summary>
    public static string Place(BookChapter chapter, string anchor) => $"{chapter.Slug}-{string.Concat(anchor.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '-'))}";

    /// <summary>What a chapter is, as a class of its element.</summary>
    public static string ClassOf(BookChapter chapter) => chapter.ContributedBy is not null ? "chapter contributed" : chapter.Jurisdiction is not null ? "chapter report" : "chapter";

    /// <summary>The heading, blocks and notes of a chapter.</summary>
    public string Of(BookChapter chapter)
    {
        _chapter = chapter;
        _text.Clear();
        _text.Append(CultureInfo.InvariantCulture, $"<header>\n<h{form.TitleLevel}>{Escaped(chapter.Title)}</h{form.TitleLevel}>\n");
        if (chapter.Subtitle is { } subtitle)
            _text.Append(CultureInfo.InvariantCulture, $"<p class=\"subtitle\">{Escaped(subtitle)}</p>\n");
        _text.Append("</header>\n");
        if (chapter.ContributedBy is { } contributor)
            _text.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\">Contributed by {Escaped(contributor)}. It is printed as received, and is not endorsed.</p>\n");
        foreach (var block in chapter.Blocks)
            Add(block);
        AddNotes();
        return _text.ToString();
    }

    private void Add(BookBlock block)
    {
        switch (block)
        {
            case BookHeading heading:
                var level = Math.Min(6, heading.Level + form.TitleLevel);
                _text.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{Place(_chapter, heading.Anchor)}\" data-label=\"{Escaped(heading.Words)}\">");
                AddRuns(heading.Runs, isApart: true);
                _text.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
                AddWaiting();
                break;
            case BookParagraph paragraph:
                _text.Append(paragraph.IsQuoted ? "<blockquote><p>" : "<p>");
                AddRuns(paragraph.Runs, isApart: false);
                _text.Append(paragraph.IsQuoted ? "</p></blockquote>\n" : "</p>\n");
                break;
            case BookList list:
                AddList(list);
                break;
            case BookTable table:
                AddTable(table);
                AddWaiting();
                break;
            case BookFigure figure:
                _text.Append(CultureInfo.InvariantCulture, $"<figure><img src=\"{Escaped(form.Picture(figure))}\" alt=\"{Escaped($"{figure.Title}. {figure.Description}")}\"/><figcaption>{Escaped(figure.Title)}. {Escaped(figure.Description)}</figcaption></figure>\n");
                break;
            case BookNotice notice:
                _text.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\">{Escaped(notice.Text)}</p>\n");
                break;
            default:
                throw new ArgumentException($"{block.GetType().Name} cannot be written.", nameof(block));
        }
    }

    private void AddList(BookList list)
    {
        var tag = list.IsNumbered ? "ol" : "ul";
        _text.Append(CultureInfo.InvariantCulture, $"<{tag}>\n");
        foreach (var item in list.Items)
        {
            _text.Append("<li>");
            AddRuns(item, isApart: false);
            _text.Append("</li>\n");
        }
        _text.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private void AddTable(BookTable table)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<table class=\"{(table.Columns.IsEmpty ? "facts" : table.Columns.Length > 4 ? "wide" : "plain")}{(table.Rows.Length <= ShortTable ? " short" : "")}\">\n");
        if (!table.Caption.IsEmpty)
        {
            _text.Append("<caption>");
            AddRuns(table.Caption, isApart: true);
            _text.Append("</caption>\n");
        }
        if (!table.Columns.IsEmpty)
        {
            _text.Append("<thead>");
            if (!table.Groups.IsEmpty)
            {
                _text.Append("<tr><td></td>");
                foreach (var group in table.Groups)
                {
                    _text.Append(CultureInfo.InvariantCulture, $"<th scope=\"colgroup\" colspan=\"{(table.Columns.Length - 1) / table.Groups.Length}\">");
                    AddRuns(group, isApart: true);
                    _text.Append("</th>");
                }
                _text.Append("</tr>");
            }
            _text.Append("<tr>");
            foreach (var (at, cell) in table.Columns.Index())
                AddCell(cell, cell.IsEmpty ? "td" : "th", cell.IsEmpty ? "" : " scope=\"col\"", table.Figures.Contains(at));
            _text.Append("</tr></thead>\n");
        }
        _text.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            _text.Append("<tr>");
            foreach (var (at, cell) in row.Index())
                AddCell(cell, at == 0 && !cell.IsEmpty ? "th" : "td", at == 0 && !cell.IsEmpty ? " scope=\"row\"" : "", table.Figures.Contains(at));
            for (var at = row.Length; at < table.Columns.Length; at++)
                _text.Append("<td></td>");
            _text.Append("</tr>\n");
        }
        _text.Append("</tbody>\n</table>\n");
    }

    private void AddCell(IReadOnlyList<BookRun> runs, string tag, string scope, bool isFigure)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<{tag}{scope}{(isFigure ? " class=\"figure\"" : "")}>");
        AddRuns(runs, isApart: true);
        _text.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private void AddRuns(IEnumerable<BookRun> runs, bool isApart)
    {
        foreach (var run in runs)
            if (run.Note is { } number)
                AddMarker(number, run.IsLost, isApart);
            else
                AddWords(run);
    }

    private void AddWords(BookRun run)
    {
        var words = Escaped(run.Text);
        words = run.IsStrong ? $"<strong>{words}</strong>" : words;
        words = run.IsEmphatic ? $"<em>{words}</em>" : words;
        _text.Append(run.Link is { } link && form.Address(link) is { } address ? $"<a href=\"{Escaped(address)}\">{words}</a>" : words);
    }

    private void AddMarker(int number, bool isLost, bool isApart)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        if (isLost || _chapter.Note(number) is not { } note)
        {
            _text.Append(CultureInfo.InvariantCulture, $"<sup class=\"lost\" title=\"The report has no note {shown}.\">{shown}</sup>");
            return;
        }
        var isFirst = _called.Add((_chapter.Slug, number));
        var call = isFirst ? $" id=\"{_chapter.Slug}-m{shown}\"" : "";
        _text.Append(CultureInfo.InvariantCulture, $"<a{call} class=\"call\"{form.CallRole} href=\"#{_chapter.Slug}-n{shown}\"><sup>{shown}</sup></a>");
        if (!form.AreNotesAtFoot || !isFirst)
            return;
        if (isApart)
            _waiting.Add(note);
        else
            AddFootNote(note);
    }

    private void AddFootNote(BookNote note) =>
        _text.Append(CultureInfo.InvariantCulture, $"<span class=\"foot\" id=\"{_chapter.Slug}-n{note.Number}\"><span class=\"number\">{note.Number}</span> {Words(note)}</span>");

    // A note within a table or heading would go with it wherever it is repeated; so it is called again, unseen, behind it.
    private void AddWaiting()
    {
        if (_waiting.Count == 0)
            return;
        _text.Append("<p class=\"carrier\">");
        foreach (var note in _waiting)
            AddFootNote(note);
        _text.Append("</p>\n");
        _waiting.Clear();
    }

    // At the foot of pages stand those that are called; the others follow the chapter in every form.
    private void AddNotes()
    {
        var seen = new HashSet<int>();
        List<(BookNote Note, bool IsCalled)> notes = [.. _chapter.Notes.Select(note => (note, seen.Add(note.Number) && _called.Contains((_chapter.Slug, note.Number)))).Where(note => !form.AreNotesAtFoot || !note.Item2)];
        if (notes.Count == 0)
            return;
        _text.Append(CultureInfo.InvariantCulture, $"<section class=\"notes\"{form.NotesRole}>\n<h3>{(form.AreNotesAtFoot ? "Notes that nothing leads to" : "Notes")}</h3>\n");
        foreach (var (note, isCalled) in notes)
            _text.Append(isCalled
                ? string.Create(CultureInfo.InvariantCulture, $"<div{form.NoteRole} id=\"{_chapter.Slug}-n{note.Number}\"><p><a class=\"number\" href=\"#{_chapter.Slug}-m{note.Number}\">{note.Number}</a> {Words(note)}</p></div>\n")
                : string.Create(CultureInfo.InvariantCulture, $"<div><p><span class=\"number\">{note.Number}</span> {Words(note)}</p></div>\n"));
        _text.Append("</section>\n");
    }

    private static string Words(BookNote note) => string.Concat(note.Pieces.Select(piece => Escaped(piece.Text) + (piece.StandsFor is { } meant ? $" <span class=\"inserted\">[{Escaped(meant)}]</span>" : ""))).Trim();
}
