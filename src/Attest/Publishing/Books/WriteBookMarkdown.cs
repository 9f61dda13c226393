using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Publishing.Books;

/// <summary>Writes a chapter that was made of a report as Markdown that is read back to the same words: what the next edition's text begins from. The rows of key facts at its head are left out.</summary>
public static partial class WriteBookMarkdown
{
    /// <summary>The paragraphs in order: headings, paragraphs, lists and tables, then the notes that a marker leads to.</summary>
    public static ImmutableArray<string> Paragraphs(BookChapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        var called = chapter.Blocks.SelectMany(block => block.AllRuns).Select(run => run.Note).OfType<int>().ToHashSet();
        return
        [
            .. chapter.Blocks.SelectMany(Block).Where(text => text.Length > 0),
            .. chapter.Notes.Where(note => called.Contains(note.Number)).DistinctBy(note => note.Number).Select(note => $"[^{note.Number}]: {Escape(Fold(note.Text))}"),
        ];
    }

    private static IEnumerable<string> Block(BookBlock block) => block switch
    {
        BookHeading heading => ["## " + Words(heading.Runs)],
        BookParagraph paragraph => [Start(Words(paragraph.Runs))],
        BookList list => [string.Join('\n', list.Items.Select((item, at) => $"{(list.IsNumbered ? $"{at + 1}." : "-")} {Start(Words(item))}"))],
        // Key facts follow from the registers and are out of date with the next edition.
        BookTable { Columns.IsEmpty: true } facts when facts.Rows.All(row => row.Length == 2) => [],
        BookTable table => [Start(Words(table.Caption)), Table(table)],
        _ => [],
    };

    private static string Table(BookTable table)
    {
        var width = Math.Max(table.Columns.Length, table.Rows.Select(row => row.Length).DefaultIfEmpty().Max());
        IEnumerable<ImmutableArray<BookRun>> Filled(ImmutableArray<ImmutableArray<BookRun>> row) => row.Concat(Enumerable.Repeat(ImmutableArray<BookRun>.Empty, width - row.Length));
        string Row(ImmutableArray<ImmutableArray<BookRun>> row) => "| " + string.Join(" | ", Filled(row).Select(Words)) + " |";
        return width == 0 ? "" : string.Join('\n', [Row(table.Columns), "|" + string.Concat(Enumerable.Repeat(" --- |", width)), .. table.Rows.Select(Row)]);
    }

    private static string Words(ImmutableArray<BookRun> runs)
    {
        StringBuilder words = new();
        foreach (var run in runs)
            if (run.Note is { } note)
                words.Append(run.IsLost ? Escape(run.Printed ?? $"[{note}]") : $"[^{note}]");
            else if (run.IsInserted)
                words.Append(' ');
            else
                words.Append(run.IsStrong ? Strong(run.Text) : Escape(run.Text));
        return Fold(words.ToString());
    }

    // Two stars mark words only where these touch them.
    private static string Strong(string text) => text.Trim() is { Length: > 0 } inner
        ? $"{(char.IsWhiteSpace(text[0]) ? " " : "")}**{Escape(inner)}**{(char.IsWhiteSpace(text[^1]) ? " " : "")}" : text;

    private static string Escape(string text) => Sign().Replace(text, @"\$0");

    // What would begin a heading, a list or a quotation at the beginning of a line.
    private static string Start(string text) => LineStart().Replace(text, match => match.Value.Insert(match.Value.Length - 1, @"\"), 1);

    private static string Fold(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\\`*_\[\]<>&|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\A(?:[#+\-=]|\d{1,9}[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
