using System.Collections.Immutable;

namespace Attest.Reports;

/// <summary>A row of a table, the header not counted.</summary>
/// <param name="Locator">Its readable name: table and row, <c>T1/3</c>.</param>
/// <param name="Cells">Its cells, as many as the header has; an empty cell has no words. Fewer where a copy lost empty ones and nothing tells which (<c>table-row-short</c>).</param>
public sealed record TableRow(string Locator, ImmutableArray<TableCell> Cells);
