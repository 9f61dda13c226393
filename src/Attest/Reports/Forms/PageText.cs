using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Reports.Blocks;
using Attest.Reports.Tables;
using Attest.Sources;

namespace Attest.Reports.Forms;

/// <summary>The text of a page while it is extracted from its form: lines with what their form tells of them, and the tables they are cells of.</summary>
internal sealed class PageText
{
    // A table of figures has short cells; tables that lay out a page hold paragraphs.
    private const int LongestCell = 160;
    private const int LongestHeading = 120;

    private readonly StringBuilder _text = new();
    private readonly List<Line> _lines = [];
    private readonly Stack<OpenTable> _open = new();
    private readonly List<OpenTable> _tables = [];
    private int _lineStart;
    private int _linked;
    private int _bold;
    private bool _space;
    private (int Length, string Printed)? _note;

    private readonly record struct Line(int Start, int End, bool IsLinks, bool IsHeadTitle, bool IsChrome, ToldHeading Heading);

    /// <summary>Whether what is added stands in a link.</summary>
    public bool IsLink { get; set; }

    /// <summary>Whether what is added is bold.</summary>
    public bool IsBold { get; set; }

    /// <summary>Whether what is added is navigation, by the form.</summary>
    public bool IsChrome { get; set; }

    /// <summary>Whether lines are joined, as those of one note are.</summary>
    public bool JoinsLines { get; set; }

    /// <summary>Whether nothing stands on the line yet.</summary>
    public bool IsAtLineStart => _text.Length == _lineStart;

    /// <summary>The last sign on the line, or a space.</summary>
    public char LastSign => IsAtLineStart || _space ? ' ' : _text[^1];

    /// <summary>Adds text, white space folded as a browser shows it; a no-break space is a space.</summary>
    public void Add(ReadOnlySpan<char> data)
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
                _bold += IsBold ? 1 : 0;
            }
    }

    /// <summary>Takes the last sign of the line away if it is one of these, as the hyphen of a word that a line end broke, and what follows goes on without a space.</summary>
    public void DropLast(params ReadOnlySpan<char> signs)
    {
        _space = false;
        if (_text.Length > _lineStart && signs.Contains(_text[^1]))
            _text.Length--;
    }

    /// <summary>Adds a marker as text pages print it: “[1]”.</summary>
    public void AddMarker(int number) => Add(string.Create(CultureInfo.InvariantCulture, $"[{number}]"));

    /// <summary>Begins a note on a line of its own with its label, “[1] ”; the number as the page prints it, if it does, is taken away from the text that follows.</summary>
    public void OpenNote(int number, string printed = "")
    {
        JoinsLines = false;
        EndLine();
        AddMarker(number);
        _note = (_text.Length - _lineStart, printed);
        _space = true;
    }

    /// <summary>Ends the line, if anything is on it.</summary>
    public void EndLine(bool isHeadTitle = false, bool isHeading = false)
    {
        if (JoinsLines)
        {
            _space = true;
            return;
        }
        _space = false;
        if (_text.Length == _lineStart)
            return;
        var isNote = CloseNote();
        var visible = 0;
        for (var i = _lineStart; i < _text.Length; i++)
            visible += _text[i] == ' ' ? 0 : 1;
        // A heading may be a link to its own place; it is no navigation.
        _lines.Add(new Line(_lineStart, _text.Length, !isHeading && _linked >= visible, isHeadTitle, IsChrome && !isNote, isHeading ? ToldHeading.Yes : LooksLikeHeading(visible) ? ToldHeading.Perhaps : ToldHeading.No));
        _text.Append("\n\n");
        _lineStart = _text.Length;
        _linked = _bold = 0;
    }

    /// <summary>A table begins; the line before it may be its caption.</summary>
    public void OpenTable()
    {
        foreach (var outer in _open)
            outer.HoldsTable = true;
        _open.Push(new OpenTable(_lines.Count - 1));
    }

    /// <summary>A row of the innermost table begins.</summary>
    public void OpenRow()
    {
        CloseCell();
        if (_open.TryPeek(out var table))
            table.OpenRow();
    }

    /// <summary>A cell of the innermost table begins.</summary>
    public void OpenCell(int columns = 1, int rows = 1)
    {
        CloseCell();
        if (_open.TryPeek(out var table))
            table.OpenCell(_lines.Count, columns, rows);
    }

    /// <summary>The open cell ends, if one is; old pages often leave the end tag out.</summary>
    public void CloseCell()
    {
        if (_open.TryPeek(out var table))
            table.CloseCell(_lines.Count);
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
        if (!_open.TryPop(out var table))
            return;
        table.Close(_lines.Count);
        _tables.Add(table);
    }

    /// <summary>The page; <paramref name="extractor"/> names the form and its version.</summary>
    public PageBlocks ToPage(string extractor)
    {
        JoinsLines = false;
        EndLine();
        var text = _text.ToString();
        ImmutableArray<Block> blocks = [.. _lines.Select(line => new Block(text, line.Start, line.End)
        {
            IsLinks = line.IsLinks,
            IsHeadTitle = line.IsHeadTitle,
            Heading = line.Heading,
            Role = line.IsChrome ? BlockRole.Chrome : BlockRole.Unread,
        })];
        return new PageBlocks(new SourceText(text, extractor), blocks, [.. _tables.OrderBy(table => table.Before).Select(table => Draft(table, blocks)).OfType<TableDraft>()]);
    }

    // “[1] 1. Interview” is “[1] Interview”: the label stands for what the page prints.
    private bool CloseNote()
    {
        if (_note is not var (length, printed))
            return false;
        _note = null;
        var from = _lineStart + length;
        var at = from;
        while (at < _text.Length && _text[at] is ' ' or '[' or '(')
            at++;
        if (printed.Length == 0 || at + printed.Length > _text.Length || _text.ToString(at, printed.Length) != printed)
            return true;
        at += printed.Length;
        while (at < _text.Length && _text[at] is ']' or ')' or '.' or ':')
            at++;
        if (at < _text.Length && _text[at] == ' ')
            _text.Remove(from, at - from);
        return true;
    }

    private bool LooksLikeHeading(int visible) =>
        _bold >= visible && _text.Length - _lineStart <= LongestHeading && _text[^1] is not ('.' or ';' or ',' or '!' or '?');

    private static TableDraft? Draft(OpenTable table, ImmutableArray<Block> blocks)
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
