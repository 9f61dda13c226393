using System.Collections.Immutable;
using System.Text;
using Attest.Reports.Blocks;
using Attest.Reports.Tables;
using Attest.Sources;

namespace Attest.Reports.Html;

/// <summary>The text of an HTML page while it is extracted: lines with what stands in links, and the tables they are cells of.</summary>
internal sealed class HtmlText
{
    // A table of figures has short cells; tables that lay out a page hold paragraphs.
    private const int LongestCell = 160;

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, bool IsLinks, bool IsHeadTitle)> _lines = [];
    private readonly Stack<HtmlTable> _open = new();
    private readonly List<HtmlTable> _tables = [];
    private int _lineStart;
    private int _linked;
    private bool _space;

    /// <summary>Whether what is added stands in a link.</summary>
    public bool IsLink { get; set; }

    /// <summary>Adds text, white space folded as a browser shows it; a no-break space is a space.</summary>
    public void Add(string data)
    {
        foreach (var c in data)
            if (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\uFEFF')
                _space |= char.IsWhiteSpace(c);
            else
            {
                if (_space && _text.Length > _lineStart)
                    _text.Append(' ');
                _space = false;
                _text.Append(c);
                _linked += IsLink || c is '|' or '•' or '·' or '<' or '>' ? 1 : 0;
            }
    }

    /// <summary>Ends the line, if anything is on it; <paramref name="element"/> is the element that ends there.</summary>
    public void EndLine(string element = "")
    {
        _space = false;
        if (_text.Length == _lineStart)
            return;
        var visible = 0;
        for (var i = _lineStart; i < _text.Length; i++)
            visible += _text[i] == ' ' ? 0 : 1;
        // A heading may be a link to its own place; it is no navigation.
        _lines.Add((_lineStart, _text.Length, element is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6") && _linked >= visible, element == "title"));
        _text.Append("\n\n");
        _lineStart = _text.Length;
        _linked = 0;
    }

    /// <summary>A table begins; the line before it may be its caption.</summary>
    public void OpenTable()
    {
        foreach (var outer in _open)
            outer.HoldsTable = true;
        _open.Push(new HtmlTable(_lines.Count - 1));
    }

    /// <summary>A row of the innermost table begins.</summary>
    public void OpenRow()
    {
        if (!_open.TryPeek(out var table))
            return;
        CloseCell();
        table.Rows.Add([]);
    }

    /// <summary>A cell of the innermost table begins.</summary>
    public void OpenCell()
    {
        if (!_open.TryPeek(out var table))
            return;
        CloseCell();
        if (table.Rows.Count == 0)
            table.Rows.Add([]);
        table.CellStart = _lines.Count;
    }

    /// <summary>The open cell ends, if one is; old pages often leave the end tag out.</summary>
    public void CloseCell()
    {
        if (!_open.TryPeek(out var table) || table.CellStart is not { } start)
            return;
        table.Rows[^1].Add((start, _lines.Count));
        table.CellStart = null;
    }

    /// <summary>The caption of the innermost table ends: it is the line before the cells.</summary>
    public void CloseCaption()
    {
        if (_open.TryPeek(out var table))
            table.Before = _lines.Count - 1;
    }

    /// <summary>The innermost table ends.</summary>
    public void CloseTable()
    {
        CloseCell();
        if (_open.TryPop(out var table))
            _tables.Add(table);
    }

    /// <summary>The page.</summary>
    public PageBlocks ToPage()
    {
        EndLine();
        var text = _text.ToString();
        ImmutableArray<Block> blocks = [.. _lines.Select(line => new Block(text, line.Start, line.End) { IsLinks = line.IsLinks, IsHeadTitle = line.IsHeadTitle })];
        return new PageBlocks(new SourceText(text, "html/1"), blocks, [.. _tables.OrderBy(table => table.Before).Select(table => Draft(table, blocks)).OfType<TableDraft>()]);
    }

    private static TableDraft? Draft(HtmlTable table, ImmutableArray<Block> blocks)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        var isData = !table.HoldsTable && table.Rows.Count >= 2 && columns >= 2
            && table.Rows.All(row => row.All(cell => cell.End - cell.Start <= 1 && (cell.End == cell.Start || (blocks[cell.Start].Folded.Length <= LongestCell && !blocks[cell.Start].IsLinks))));
        if (!isData)
            return null;
        var caption = table.Before >= 0 && IsCaption(blocks[table.Before]) ? blocks[table.Before] : null;
        return new TableDraft(caption, [.. table.Rows.Select(row => Enumerable.Range(0, columns)
            .Select(column => column < row.Count && row[column].End > row[column].Start ? blocks[row[column].Start] : null)
            .ToImmutableArray())]);
    }

    private static bool IsCaption(Block block) => block.Folded.Length <= LongestCell && block.Folded[^1] is not ('.' or ':' or '!' or '?');
}
