using System.Collections.Immutable;
using System.Globalization;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;
using Attest.Reports.Notes;
using Attest.Sources;

namespace Attest.Reports.Tables;

/// <summary>Makes a table of what was found, with the locators of its rows.</summary>
internal static class ReadTable
{
    /// <summary>The table, the <paramref name="number"/>th of the page, in a section.</summary>
    public static Table Of(TableDraft draft, int number, string? section, SourceText text)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"T{number}");
        var blocks = draft.Rows.SelectMany(row => row).OfType<Block>();
        var markers = (draft.Caption is null ? blocks : blocks.Prepend(draft.Caption))
            .SelectMany(block => FindMarkers.In(text.Text, block.Start, block.End))
            .Select(marker => new NoteMarker(marker.Number, text.SpanOfUnits(marker.Start, marker.End)));
        return new Table(
            code,
            section,
            draft.Caption is null ? null : MarkHeadings.WordsOf(draft.Caption),
            draft.Caption is null ? null : text.SpanOfUnits(draft.Caption.Start, draft.Caption.End),
            [.. markers],
            Header(draft, text),
            [.. draft.Rows.Skip(1).Select((row, index) => new TableRow(string.Create(CultureInfo.InvariantCulture, $"{code}/{index + 1}"), Cells(row, text)))])
        {
            Groups = Cells([.. draft.Groups.Where(group => group is not null).Distinct()], text),
        };
    }

    // A column in a group is told by both headers: “Confirmed” over “km²”.
    private static ImmutableArray<TableCell> Header(TableDraft draft, SourceText text)
    {
        var header = Cells(draft.Rows[0], text);
        return draft.Groups.IsEmpty ? header : [.. header.Zip(draft.Groups, (cell, group) => group is null ? cell : cell with { Words = $"{MarkHeadings.WordsOf(group)} {cell.Words}" })];
    }

    private static ImmutableArray<TableCell> Cells(ImmutableArray<Block?> row, SourceText text) =>
        [.. row.Select(cell => cell is null ? new TableCell("", null) : new TableCell(MarkHeadings.WordsOf(cell), text.SpanOfUnits(cell.Start, cell.End)))];
}
