namespace Attest.Reports.Html;

/// <summary>A table element: its cells as ranges of lines.</summary>
/// <param name="before">The index of the line before it, or -1.</param>
internal sealed class HtmlTable(int before)
{
    /// <summary>The index of the line before it, which may be its caption.</summary>
    public int Before { get; set; } = before;

    /// <summary>Its rows of cells, each from one line to before another.</summary>
    public List<List<(int Start, int End)>> Rows { get; } = [];

    /// <summary>Whether another table stands in it, so that it only lays out the page.</summary>
    public bool HoldsTable { get; set; }

    /// <summary>The line at which the open cell began; null when none is open.</summary>
    public int? CellStart { get; set; }
}
