namespace Attest.Reports.Forms;

/// <summary>A table while its page is extracted: its cells as ranges of lines.</summary>
/// <param name="before">The index of the line before it, or -1.</param>
internal sealed class OpenTable(int before)
{
    // No table of a report is so wide or long; a span beyond it is a slip of a program.
    private const int LongestSpan = 60;

    // Cells that reach down into rows to come, by row and column.
    private readonly Dictionary<(int Row, int Column), Cell> _reaching = [];
    private (int Line, int Columns, int Rows)? _open;

    /// <summary>The index of the line before it, which may be its caption.</summary>
    public int Before { get; set; } = before;

    /// <summary>Its rows of cells. A cell that spans rows is in each of them, a heading that spans columns above each of them.</summary>
    public List<List<Cell>> Rows { get; } = [];

    /// <summary>Whether another table stands in it, so that it only lays out the page.</summary>
    public bool HoldsTable { get; set; }

    /// <summary>Whether a cell is open.</summary>
    public bool IsInCell => _open is not null;

    /// <summary>A cell: from one line to before another.</summary>
    internal readonly record struct Cell(int Start, int End);

    /// <summary>A row begins, and the one before it ends.</summary>
    public void OpenRow()
    {
        TakeReaching();
        Rows.Add([]);
    }

    /// <summary>A cell begins at a line.</summary>
    public void OpenCell(int line, int columns, int rows)
    {
        if (Rows.Count == 0)
            OpenRow();
        _open = (line, Math.Clamp(columns, 1, LongestSpan), Math.Clamp(rows, 1, LongestSpan));
    }

    /// <summary>The open cell ends before a line, if one is open.</summary>
    public void CloseCell(int line)
    {
        if (_open is not var (start, columns, rows))
            return;
        _open = null;
        TakeReaching();
        var row = Rows[^1];
        for (var i = 0; i < columns; i++)
        {
            var cell = i == 0 || Rows.Count == 1 ? new Cell(start, line) : new Cell(line, line);
            for (var below = 1; below < rows; below++)
                _reaching[(Rows.Count - 1 + below, row.Count)] = cell;
            row.Add(cell);
        }
    }

    /// <summary>The table ends: what reaches into the last columns of its last row is added.</summary>
    public void Close(int line)
    {
        CloseCell(line);
        TakeReaching();
    }

    private void TakeReaching()
    {
        if (Rows.Count == 0)
            return;
        while (_reaching.Remove((Rows.Count - 1, Rows[^1].Count), out var cell))
            Rows[^1].Add(cell);
    }
}
