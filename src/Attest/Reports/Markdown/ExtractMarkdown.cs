using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports.Forms;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Grid = Markdig.Extensions.Tables;

namespace Attest.Reports.Markdown;

/// <summary>
/// Extracts the text of a manuscript in Markdown: headings, paragraphs, tables and footnotes, without the signs that mark emphasis and links. What the front
/// matter says of title, State and edition stands above the text as a title line.
/// </summary>
internal sealed partial class ExtractMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UsePipeTables().UseGridTables().Build();

    private readonly PageText _text = new();

    private ExtractMarkdown()
    {
    }

    /// <summary>Whether a text is Markdown: by the ending of its name, or by footnotes or front matter, which text pages do not have.</summary>
    public static bool IsMarkdown(string text, string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        || FrontMatter().IsMatch(text) || (text.Contains("[^", StringComparison.Ordinal) && Footnote().IsMatch(text));

    /// <summary>The page; null when it is nested so deep that it is better read as plain text.</summary>
    public static ExtractedPage? From(string markdown)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            var reading = new ExtractMarkdown();
            reading.AddFrontMatter(markdown, document.OfType<YamlFrontMatterBlock>().FirstOrDefault());
            reading.AddBlocks(document);
            foreach (var note in document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()).Where(note => note.Order > 0).OrderBy(note => note.Order))
                reading.AddNote(note);
            var page = reading._text.ToPage("markdown/1");
            return page.Blocks.IsEmpty ? null : new ExtractedPage(page, []);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to more than a hundred levels of quotations or lists.
            return null;
        }
    }

    private void AddFrontMatter(string markdown, YamlFrontMatterBlock? block)
    {
        if (block is null)
            return;
        var lines = markdown.AsSpan(block.Span.Start, block.Span.Length).ToString();
        var fields = Field().Matches(lines).GroupBy(match => match.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Groups["value"].Value.Trim('"', '\'', ' '), StringComparer.OrdinalIgnoreCase);
        var title = fields.GetValueOrDefault("title", "");
        if (fields.TryGetValue("state", out var state) && fields.TryGetValue("edition", out var edition) && !title.Contains(edition, StringComparison.Ordinal))
            title = $"{state}, Landmine Monitor Report {edition}";
        _text.Add(title);
        _text.EndLine(isHeadTitle: true);
    }

    private void AddBlocks(ContainerBlock container)
    {
        foreach (var block in container)
            switch (block)
            {
                case YamlFrontMatterBlock or FootnoteGroup or FootnoteLinkReferenceDefinition or LinkReferenceDefinitionGroup:
                    break;
                case HeadingBlock heading:
                    AddInlines(heading.Inline);
                    _text.EndLine(isHeading: heading.Level > 1);
                    break;
                case Grid.Table table:
                    AddTable(table);
                    break;
                case HtmlBlock html:
                    _text.Add(Tag().Replace(html.Lines.ToString(), " "));
                    _text.EndLine();
                    break;
                case LeafBlock { Inline: { } inlines }:
                    AddInlines(inlines);
                    _text.EndLine();
                    break;
                case LeafBlock leaf:
                    foreach (var line in leaf.Lines.ToString().Split('\n'))
                    {
                        _text.Add(line);
                        _text.EndLine();
                    }
                    break;
                case ContainerBlock inner:
                    AddBlocks(inner);
                    break;
            }
    }

    private void AddTable(Grid.Table table)
    {
        _text.OpenTable();
        foreach (var row in table.OfType<Grid.TableRow>())
        {
            _text.OpenRow();
            foreach (var cell in row.OfType<Grid.TableCell>())
            {
                _text.OpenCell(Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan));
                AddBlocks(cell);
                _text.CloseCell();
            }
        }
        _text.CloseTable();
    }

    private void AddNote(Footnote note)
    {
        _text.OpenNote(note.Order);
        _text.JoinsLines = true;
        AddBlocks(note);
        _text.JoinsLines = false;
        _text.EndLine();
    }

    private void AddInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            switch (inline)
            {
                case FootnoteLink link:
                    if (!link.IsBackLink)
                        _text.AddMarker(link.Footnote.Order);
                    break;
                case LiteralInline literal:
                    _text.Add(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Add(code.Content);
                    break;
                case AutolinkInline address:
                    _text.Add(address.Url);
                    break;
                case HtmlEntityInline entity:
                    _text.Add(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: true }:
                    _text.EndLine();
                    break;
                case LineBreakInline:
                    _text.Add(" ");
                    break;
                case EmphasisInline emphasis:
                    var wasBold = _text.IsBold;
                    _text.IsBold |= emphasis.DelimiterCount > 1;
                    AddInlines(emphasis);
                    _text.IsBold = wasBold;
                    break;
                case ContainerInline inner:
                    AddInlines(inner);
                    break;
            }
    }

    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,40}?(?:title|state|edition)[ \t]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^\[\^[^\]\s]{1,40}\]:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(?<name>[A-Za-z_]+)[ \t]*:[ \t]*(?<value>[^\r\n]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"<[^>]{0,1000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
