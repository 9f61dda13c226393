using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Publishing.Books;

/// <summary>Makes a chapter of a report: its key facts, headings, paragraphs and tables where they stand, markers bound to notes, notes made of the sources that were read in them.</summary>
public sealed partial class ComposeReport
{
    private readonly ReportDocument _document;
    private readonly HashSet<int> _notes;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    private ComposeReport(ReportDocument document) => (_document, _notes) = (document, [.. document.Notes.Select(note => note.Number)]);

    /// <summary>The chapter of a report.</summary>
    /// <param name="document">The report as read.</param>
    /// <param name="slug">The name of the chapter.</param>
    /// <param name="title">Its title.</param>
    public static BookChapter Of(ReportDocument document, string slug, string title)
    {
        ArgumentNullException.ThrowIfNull(document);
        ComposeReport compose = new(document);
        var blocks = compose.Blocks();
        return new BookChapter
        {
            Slug = slug,
            Title = title,
            Subtitle = document.Title,
            Head = compose.Head(blocks),
            Jurisdiction = document.Jurisdiction,
            Language = document.Language,
            Blocks = [.. blocks.Select(placed => placed.Block)],
            Notes = [.. ComposeNotes.Of(document).Zip(document.Notes, (note, read) => note with { Before = blocks.Count(block => block.At < read.LabelSpan.Start) })],
        };
    }

    // In the order of the text, wherever reading has found them.
    private List<(int At, BookBlock Block)> Blocks()
    {
        List<(int At, int End, BookBlock Block)> found = [];
        foreach (var section in _document.Sections)
        {
            if (section.HeadingSpan is { } heading && !section.Paragraphs.Any(paragraph => paragraph.Span.Contains(heading)))
                found.Add((heading.Start, heading.End, new BookHeading(1, Anchor(section.Code), Runs(heading))));
            found.AddRange(section.Paragraphs.Select(paragraph => (paragraph.Span.Start, paragraph.Span.End, (BookBlock)ParagraphOf(section, paragraph))));
        }
        found.AddRange(_document.Tables.Select(table => (StartOf(table), StartOf(table), (BookBlock)TableOf(table))));
        if (_document.Facts is { Rows: [var first, ..] } facts)
            found.Add((first.AsPassage().Span.Start, first.AsPassage().Span.End, FactsOf(facts)));
        found.AddRange(_document.Leaves.Where(leaf => leaf.Kind is LeafKind.OtherText or LeafKind.Undecoded).Select(leaf => (leaf.Span.Start, leaf.Span.End, (BookBlock)new BookParagraph(Runs(leaf.Span)))));
        var end = 0;
        List<(int, BookBlock)> placed = [];
        // What is no sentence may stand within a paragraph, which says it then.
        foreach (var block in found.OrderBy(block => block.At).ThenByDescending(block => block.End))
            if (block.At >= end || block.End > end)
            {
                placed.Add((block.At, block.Block));
                end = Math.Max(end, block.End);
            }
        return Listed(placed);
    }

    private ImmutableArray<BookHeadLine> Head(List<(int At, BookBlock Block)> blocks) =>
    [
        .. from leaf in _document.Leaves
           where leaf.Kind is LeafKind.Title or LeafKind.CountryHeading
           select new BookHeadLine(_document.Text.Folded(leaf.Span), blocks.Count(block => block.At < leaf.Span.Start)),
    ];

    // A bullet is no word of what follows it: the paragraphs behind bullets are the items of a list.
    private static List<(int At, BookBlock Block)> Listed(List<(int At, BookBlock Block)> blocks)
    {
        List<(int At, BookBlock Block)> listed = [];
        for (var at = 0; at < blocks.Count; at++)
            if (!IsBullet(blocks[at].Block) || at + 1 == blocks.Count || blocks[at + 1].Block is not BookParagraph item || IsBullet(item))
                listed.Add(blocks[at]);
            else if (at++ > 0 && listed is [.., { Block: BookList { IsNumbered: false } list }])
                listed[^1] = (listed[^1].At, list with { Items = list.Items.Add(item.Runs) });
            else
                listed.Add((blocks[at - 1].At, new BookList(false, [item.Runs])));
        return listed;
    }

    private static bool IsBullet(BookBlock block) => block is BookParagraph { Runs: [{ Text: "•" or "·" or "▪" or "●" }] };

    private string Anchor(string code)
    {
        var name = code == "-" ? "beginning" : code.ToLowerInvariant();
        var anchor = name;
        for (var number = 2; !_anchors.Add(anchor); number++)
            anchor = $"{name}-{number}";
        return anchor;
    }

    // The label of a lead stands in its paragraph, set in bold.
    private BookParagraph ParagraphOf(Section section, Paragraph paragraph)
    {
        var behind = Behind(paragraph);
        if (section.HeadingSpan is not { } label || !paragraph.Span.Contains(label))
            return new([.. Runs(paragraph.Span), .. behind]);
        return new(
        [
            .. Runs(new TextSpan(paragraph.Span.Start, label.Start)),
            .. Runs(label).Select(run => run with { IsStrong = true }),
            .. Runs(new TextSpan(label.End, paragraph.Span.End)),
            .. behind,
        ]);
    }

    // Markers of its last sentence, on a line of their own where a copy broke them off.
    private IEnumerable<BookRun> Behind(Paragraph paragraph)
    {
        var at = paragraph.Span.End;
        foreach (var marker in paragraph.Sentences.SelectMany(sentence => sentence.Markers).Where(marker => marker.Span.Start >= paragraph.Span.End).DistinctBy(marker => marker.Span))
        {
            if (marker.Span.Start > at)
                yield return new BookRun(" ");
            yield return MarkerOf(marker);
            at = marker.Span.End;
        }
    }

    private static int StartOf(Table table) =>
        table.CaptionSpan?.Start ?? table.Groups.Concat(table.Header).Concat(table.Rows.SelectMany(row => row.Cells)).Select(cell => cell.Span?.Start).OfType<int>().DefaultIfEmpty().Min();

    private BookTable TableOf(Table table) => new(
        table.CaptionSpan is { } caption ? WithBars(caption) : [],
        [.. table.Header.Select(CellOf)],
        [.. table.Rows.Select(row => row.Cells.Select(CellOf).ToImmutableArray())])
    {
        Groups = [.. table.Groups.Select(CellOf)],
        IsCornerAbove = table is { Groups: [{ Span: { } group }, ..], Header: [{ Span: { } corner }, ..] } && corner.Start < group.Start,
        Figures = [.. Enumerable.Range(1, Math.Max(0, table.Header.Length - 1)).Where(column => AreFigures(table.Rows.Where(row => row.Cells.Length > column).Select(row => row.Cells[column].Words)))],
    };

    private static bool AreFigures(IEnumerable<string> words)
    {
        var told = words.Where(word => word.Length > 0).ToList();
        return told.Count > 0 && told.All(word => char.IsAsciiDigit(word[0]) || word is "-" or "–" or "N/A" or "n/a");
    }

    private ImmutableArray<BookRun> CellOf(TableCell cell) => cell.Span is { } span ? WithBars(span) : [];

    // Copies that have a row to a line part its cells by bars, which are no words of any cell.
    private ImmutableArray<BookRun> WithBars(TextSpan words)
    {
        var text = _document.Text.Text;
        var from = _document.Text.UnitsOf(words).End;
        var to = from;
        while (to < text.Length && (text[to] == '|' || char.IsWhiteSpace(text[to])))
            to++;
        return text.AsSpan(from..to).Contains('|') ? Runs(words).Add(new BookRun("") { Printed = WhiteSpace().Replace(text[from..to], " ") }) : Runs(words);
    }

    private BookTable FactsOf(FactTable facts) => new([], [],
    [
        .. facts.Rows.Select(row => ImmutableArray.Create<ImmutableArray<BookRun>>(
            row.LabelSpan is { } label ? WithBars(label) : [],
            [.. row.Values.SelectMany((value, at) => at == 0 ? WithBars(value.Span) : WithBars(value.Span).Insert(0, new BookRun("; ") { IsInserted = true }))])),
    ]);

    private ImmutableArray<BookRun> Runs(TextSpan words)
    {
        var runs = ImmutableArray.CreateBuilder<BookRun>();
        var at = words.Start;
        foreach (var marker in MarkersIn(words))
        {
            Add(runs, at, marker.Span.Start);
            runs.Add(MarkerOf(marker));
            at = Math.Max(at, marker.Span.End);
        }
        Add(runs, at, words.End);
        return runs.ToImmutable();
    }

    private void Add(ImmutableArray<BookRun>.Builder runs, int start, int end)
    {
        if (end > start && WhiteSpace().Replace(_document.Text[new TextSpan(start, end)], " ") is { Length: > 0 } words)
            runs.Add(new BookRun(words));
    }

    // Markers are in the order of the text, so that those of a stretch lie together.
    private IEnumerable<NoteMarker> MarkersIn(TextSpan words)
    {
        var (low, high) = (0, _document.Markers.Length);
        while (low < high)
            if (_document.Markers[(low + high) / 2] is var middle && middle.Span.Start < words.Start)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return _document.Markers.Skip(low).TakeWhile(marker => marker.Span.Start < words.End).Where(marker => words.Contains(marker.Span));
    }

    private BookRun MarkerOf(NoteMarker marker) => BookRun.Marker(marker.Number, !_notes.Contains(marker.Number), _document.Text.Folded(marker.Span));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
