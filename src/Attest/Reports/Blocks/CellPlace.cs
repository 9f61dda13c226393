namespace Attest.Reports.Blocks;

/// <summary>The place of a cell: which table of the page, row and column, all from 0.</summary>
internal readonly record struct CellPlace(int Table, int Row, int Column);
