using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>A table of a Word file. Its head is said again on every page that it runs on to, except where a marker stands in it, which calls its note once.</summary>
internal sealed class WordTable(WordBody body, XmlWriter xml)
{
    // Width of the text in twentieths of a point.
    private const int Width = 9070;

    public void Write(BookTable table)
    {
        if (!table.Caption.IsEmpty)
            body.Paragraph("Caption", () => body.Runs(table.Caption));
        var columns = Math.Max(table.Columns.Length, table.Rows.Select(row => row.Length).DefaultIfEmpty().Max());
        if (columns == 0)
            return;
        body.Start("tbl");
        Properties(columns, !table.Columns.IsEmpty);
        if (!table.Groups.IsEmpty)
            Groups(table);
        if (!table.Columns.IsEmpty)
            Row(table, table.Columns.SetItem(0, table is { Groups.IsEmpty: false, IsCornerAbove: true } ? [] : table.Columns[0]), columns, isHead: true);
        foreach (var row in table.Rows)
            Row(table, row, columns, isHead: false);
        xml.WriteEndElement();
        body.Paragraph("TableText", () => { });
    }

    private void Properties(int columns, bool hasHead)
    {
        body.Start("tblPr");
        body.Value("tblStyle", "AttestTable");
        body.Element("tblW", ("w", "5000"), ("type", "pct"));
        body.Element("tblLayout", ("type", "autofit"));
        body.Element("tblLook", ("val", hasHead ? "0020" : "0000"), ("firstRow", hasHead ? "1" : "0"), ("lastRow", "0"), ("firstColumn", "0"), ("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1"));
        xml.WriteEndElement();
        body.Start("tblGrid");
        for (var column = 0; column < columns; column++)
            body.Element("gridCol", ("w", WidthOf(column, columns)));
        xml.WriteEndElement();
    }

    // Labels want more room than figures do.
    private static string WidthOf(int column, int columns) =>
        (columns == 1 ? Width : columns == 2 ? (column == 0 ? 3000 : Width - 3000) : column == 0 ? Width / (columns + 1) * 2 : Width / (columns + 1)).ToString(CultureInfo.InvariantCulture);

    private void Groups(BookTable table)
    {
        body.Start("tr");
        body.Start("trPr");
        body.Element("cantSplit");
        xml.WriteEndElement();
        Cell(table.IsCornerAbove ? table.Columns[0] : [], WidthOf(0, table.Columns.Length), null);
        var each = (table.Columns.Length - 1) / table.Groups.Length;
        foreach (var group in table.Groups)
            Cell(group, null, "center", each);
        xml.WriteEndElement();
    }

    private void Row(BookTable table, ImmutableArray<ImmutableArray<BookRun>> cells, int columns, bool isHead)
    {
        body.Start("tr");
        body.Start("trPr");
        if (cells.Length < columns)
            body.Value("gridAfter", (columns - cells.Length).ToString(CultureInfo.InvariantCulture));
        body.Element("cantSplit");
        if (isHead && table.Groups.IsEmpty && !cells.Any(cell => cell.Any(run => run.Note is not null)))
            body.Element("tblHeader");
        xml.WriteEndElement();
        foreach (var (at, cell) in cells.Index())
            Cell(cell, WidthOf(at, columns), table.Figures.Contains(at) ? "right" : null, isStrong: at == 0 && table.Columns.IsEmpty);
        xml.WriteEndElement();
    }

    private void Cell(ImmutableArray<BookRun> runs, string? width, string? align, int span = 1, bool isStrong = false)
    {
        body.Start("tc");
        body.Start("tcPr");
        if (width is not null)
            body.Element("tcW", ("w", width), ("type", "dxa"));
        if (span > 1)
            body.Value("gridSpan", span.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        body.Paragraph("TableText", () => body.Runs(isStrong ? [.. runs.Select(run => run with { IsStrong = run.Note is null })] : runs), align: align);
        xml.WriteEndElement();
    }
}
