using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.Publishing.Books;

/// <summary>
/// Writes a book, or a chapter of it, as plain text: headings and paragraphs parted by empty lines, a cell of a table to a line, notes behind their chapter. A chapter that is a report can be written
/// as the report prints it, without what was inserted by this house.
/// </summary>
public sealed class WriteBookText
{
    private readonly StringBuilder _text = new();
    private readonly bool _isAsPrinted;

    private WriteBookText(bool isAsPrinted) => _isAsPrinted = isAsPrinted;

    /// <summary>The whole book.</summary>
    public static string Of(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        WriteBookText write = new(isAsPrinted: false);
        write.Lines(book.Title, book.Subtitle, book.Organisation, book.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), book.Licence, book.Identifier);
        foreach (var notice in book.Notices)
            write.Lines(notice);
        foreach (var part in book.Parts)
        {
            write.Lines(part.Title);
            foreach (var chapter in part.Chapters)
                write.Chapter(chapter);
        }
        if (book.Root is { } root)
            write.Lines(root);
        return write._text.ToString();
    }

    /// <summary>A chapter that was made of a report, as the report prints it: its own head, markers and numbers of notes, and nothing inserted.</summary>
    public static string AsPrinted(BookChapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        WriteBookText write = new(isAsPrinted: true);
        write.Chapter(chapter);
        return write._text.ToString();
    }

    private void Chapter(BookChapter chapter)
    {
        if (!_isAsPrinted)
            Lines(chapter.Title, chapter.Subtitle, chapter.ContributedBy);
        var head = (_isAsPrinted ? chapter.Head : []).ToLookup(line => line.Before);
        var notes = chapter.Notes.ToLookup(note => _isAsPrinted && note.Before is { } before ? before : chapter.Blocks.Length);
        for (var at = 0; at <= chapter.Blocks.Length; at++)
        {
            foreach (var line in head[at])
                Lines(line.Words);
            foreach (var note in notes[at])
                Note(note);
            if (at < chapter.Blocks.Length)
                Block(chapter.Blocks[at]);
        }
    }

    private void Note(BookNote note) => Lines($"{(_isAsPrinted ? note.Printed : null) ?? $"[{note.Number}] "}{string.Concat(note.Pieces.Select(Piece)).Trim()}");

    private void Block(BookBlock block)
    {
        switch (block)
        {
            case BookHeading heading:
                Lines(Words(heading.Runs));
                break;
            case BookParagraph paragraph:
                Lines(Words(paragraph.Runs));
                break;
            case BookNotice notice when !_isAsPrinted:
                Lines(notice.Text);
                break;
            case BookFigure figure when !_isAsPrinted:
                Lines(figure.Title, figure.Description);
                break;
            case BookList list:
                foreach (var (at, item) in list.Items.Index())
                    Lines($"{(list.IsNumbered ? $"{at + 1}." : "•")} {Words(item)}");
                break;
            case BookTable table:
                Lines([Words(table.Caption), .. table.Head.Select(Words), .. table.Rows.SelectMany(row => row.Select(Words))]);
                break;
        }
    }

    private string Piece(BookNotePiece piece) => piece.StandsFor is { } meant && !_isAsPrinted ? $"{piece.Text} [{meant}]" : piece.Text;

    private string Words(ImmutableArray<BookRun> runs) => string.Concat(runs.Select(Word)).Trim();

    private string Word(BookRun run) =>
        run.Note is { } number ? (_isAsPrinted ? run.Printed : null) ?? $"[{number}]"
        : _isAsPrinted && run.Printed is { } bars ? bars
        : run.IsInserted && _isAsPrinted ? "\n"
        : run.Text;

    // A paragraph of lines, with an empty one behind it.
    private void Lines(params IEnumerable<string?> lines)
    {
        var before = _text.Length;
        foreach (var line in lines)
            if (!string.IsNullOrEmpty(line))
                _text.Append(line).Append('\n');
        if (_text.Length > before)
            _text.Append('\n');
    }
}
