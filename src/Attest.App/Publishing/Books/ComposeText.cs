using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Publishing.Books;
using Attest.Publishing.Charts;
using Attest.Registers;
using Attest.Statements;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Attest.App.Publishing.Books;

/// <summary>
/// Makes a chapter of a text in Markdown. Figures in it (<see cref="LivePart"/>) are worked out anew, each with a note of what it rests on; one that was told otherwise when the text was written is a problem, because what
/// the text makes of it may no longer hold.
/// </summary>
internal sealed partial class ComposeText
{
    private const char Open = '\uE000', Close = '\uE001';

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    private readonly SiteLanguage _language;
    private readonly BookText _text;
    private readonly List<LivePart> _parts = [];
    private readonly Dictionary<Footnote, int> _numbers = [];
    private readonly NumberNotes _notes = new();
    private readonly List<string> _problems = [];
    private readonly List<string> _anchors = [];

    private ComposeText(SiteLanguage language, BookText text) => (_language, _text) = (language, text);

    /// <summary>The chapter, and what must be put right before there can be a book. Throws <see cref="FormatException"/> for what a text of the book may not have.</summary>
    public static (BookChapter Chapter, IReadOnlyList<string> Problems) Of(BookText text, SiteLanguage language)
    {
        ComposeText compose = new(language, text);
        return (compose.Chapter(), compose._problems);
    }

    private BookChapter Chapter()
    {
        if (LivePart.Problems(_text.Markdown).FirstOrDefault() is { } problem)
            throw Wrong(0, problem);
        string markdown = LivePart.Replace(_text.Markdown, part =>
        {
            _parts.Add(part);
            return $"{Open}{_parts.Count - 1}{Close}";
        });
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } title)
            throw Wrong(0, "a heading of the first level is missing at its beginning.");
        string name = string.Concat(Runs(title.Inline).Select(run => run.Text));
        ImmutableArray<BookBlock> blocks = [.. document.Skip(1).Where(block => block is not (FootnoteGroup or LinkReferenceDefinitionGroup)).SelectMany(BlocksOf)];
        return new()
        {
            Slug = _text.Slug,
            Title = name,
            ContributedBy = _text.ContributedBy,
            Blocks = _text.Notice is { } notice ? blocks.Insert(0, new BookNotice(notice)) : blocks,
            Notes = _notes.All,
        };
    }

    private IEnumerable<BookBlock> BlocksOf(Block block) => block switch
    {
        HeadingBlock { Level: > 1 } heading => [new BookHeading(heading.Level - 1, Anchor(heading), Runs(heading.Inline))],
        ParagraphBlock paragraph when Alone(paragraph) is { } part => [Filled(part)],
        ParagraphBlock paragraph => [new BookParagraph(Runs(paragraph.Inline))],
        QuoteBlock quote => quote.OfType<ParagraphBlock>().Select(paragraph => new BookParagraph(Runs(paragraph.Inline), IsQuoted: true)),
        ListBlock list => [new BookList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => Item(item))])],
        Table table => [TableOf(table)],
        _ => throw Wrong(block.Line, $"{block.GetType().Name} may not stand in a text of the book: headings, paragraphs, quotations, lists, tables, links, emphasis and notes may."),
    };

    private ImmutableArray<BookRun> Item(ListItemBlock item) => item is [ParagraphBlock only] ? Runs(only.Inline) : throw Wrong(item.Line, "an item of a list has one paragraph.");

    private BookTable TableOf(Table table)
    {
        ImmutableArray<ImmutableArray<BookRun>>[] rows = [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => cell is [ParagraphBlock only] ? Runs(only.Inline) : []).ToImmutableArray())];
        return new([], rows[0], [.. rows[1..]]);
    }

    // A place that is a paragraph of its own, and no figure: a picture, or the words of the data.
    private LivePart? Alone(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LiteralInline { NextSibling: null } literal } && Token().Match(literal.Content.ToString()) is { Success: true } token && token.Length == literal.Content.Length && _parts[Number(token)] is { Name: "chart" or "vocabulary" } part ? part : null;

    private BookBlock Filled(LivePart part)
    {
        if (part.Name == "vocabulary")
            return WordTables.Of(part.Argument, _language);
        return new FindPicture(_language, new DrawPng("")).Chart(part.Argument) is { } chart
            ? new BookFigure(chart.Id, chart.Title, chart.Description, DrawChart.Alone(chart, _language.Texts))
            : Cells.Paragraph($"No figures are held for the picture that belongs here ({part.Argument}).");
    }

    private ImmutableArray<BookRun> Runs(ContainerInline? inlines, bool isStrong = false, bool isEmphatic = false, string? link = null)
    {
        var runs = ImmutableArray.CreateBuilder<BookRun>();
        foreach (var inline in inlines ?? [])
            runs.AddRange(inline switch
            {
                LiteralInline literal => Words(literal.Content.ToString(), literal.Line, isStrong, isEmphatic, link),
                LineBreakInline => [new BookRun(" ")],
                CodeInline code => [new BookRun(code.Content)],
                EmphasisInline emphasis => Runs(emphasis, isStrong || emphasis.DelimiterCount == 2, isEmphatic || emphasis.DelimiterCount == 1, link),
                LinkInline { IsImage: false } anchor => Runs(anchor, isStrong, isEmphatic, anchor.Url),
                FootnoteLink { IsBackLink: false } note => [BookRun.Marker(NumberOf(note.Footnote))],
                _ => throw Wrong(inline.Line, $"{inline.GetType().Name} may not stand in a text of the book."),
            });
        return runs.ToImmutable();
    }

    private IEnumerable<BookRun> Words(string text, int line, bool isStrong, bool isEmphatic, string? link)
    {
        int at = 0;
        foreach (Match token in Token().Matches(text))
        {
            if (token.Index > at)
                yield return new(text[at..token.Index]) { IsStrong = isStrong, IsEmphatic = isEmphatic, Link = link };
            at = token.Index + token.Length;
            var (words, note) = Figure(_parts[Number(token)], line);
            // A marker stands behind the mark that follows it.
            int end = at < text.Length && text[at] is '.' or ',' or ';' or ':' ? at + 1 : at;
            yield return new(words + text[at..end]) { IsStrong = isStrong, IsEmphatic = isEmphatic, Link = link };
            yield return BookRun.Marker(note);
            at = end;
        }
        if (at < text.Length)
            yield return new(text[at..]) { IsStrong = isStrong, IsEmphatic = isEmphatic, Link = link };
    }

    private (string Words, int Note) Figure(LivePart part, int line)
    {
        if (new FindFigures(_language).Of(part) is not { } figure)
            throw Wrong(line, $"{{{{{part.Name} {part.Argument}}}}} is not held here, or must be a paragraph of its own.");
        if (part.Told is { } told && told != figure.Now)
            _problems.Add($"{_text.Path}:{_text.FirstLine + line}: figure-differs: {part.Name} {part.Argument} is {(figure.Now.Length > 0 ? figure.Now : "not held")} now, and was {told} when the text was written. Read what the text makes of it, then write “= {figure.Now}”.");
        return (figure.Words, _notes.Add($"{RestsOn(part)}, {figure.Date}"));
    }

    // What a figure is worked out from, as a note names a source.
    private string RestsOn(LivePart part)
    {
        var live = _language.Live;
        return part.Name switch
        {
            "treaty" => $"Register of participation in the {live.NameOf(live.Registers.Treaties.Find(TreatyCode.Parse(part.Argument))!)}",
            "ask" when part.Argument.Split('/') is [var kind, var value] && Vocabulary.TryParse<StatementKind>(kind, out var asked) && Vocabulary.TryParse<StatementValue>(value, out var so) =>
                $"Reports held here, statements on {live.Words.Of("kind", asked).ToLowerInvariant()}: {live.Words.OfValue(asked, so)}",
            "series" => $"Reports held here, figures of {part.Argument.Split(' ')[0].Replace('/', ' ')}",
            _ => "The reports held here",
        };
    }

    private int NumberOf(Footnote footnote)
    {
        if (_numbers.TryGetValue(footnote, out int number))
            return number;
        string words = string.Join(' ', footnote.OfType<ParagraphBlock>().Select(paragraph => string.Concat(Runs(WithoutWaysBack(paragraph)).Select(run => run.Text)).Trim()));
        return _numbers[footnote] = _notes.Add(words);
    }

    // Markdown adds a link back to the marker, which each form of the book makes itself.
    private static ContainerInline? WithoutWaysBack(ParagraphBlock paragraph)
    {
        foreach (var back in paragraph.Inline?.OfType<FootnoteLink>().Where(link => link.IsBackLink).ToList() ?? [])
            back.Remove();
        return paragraph.Inline;
    }

    private string Anchor(HeadingBlock heading)
    {
        _anchors.Add($"h{_anchors.Count + 1}");
        return _anchors[^1];
    }

    private FormatException Wrong(int line, string what) => new($"{_text.Path}:{_text.FirstLine + line}: {what}");

    private static int Number(Match token) => int.Parse(token.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("\uE000(?<number>[0-9]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
