using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading.Tables;

/// <summary>The number in a cell.</summary>
/// <param name="Quantity">The number with its bound, and unit and currency where the cell says them itself.</param>
/// <param name="IsEstimate">Whether the cell says that it is estimated.</param>
/// <param name="Date">The year of a number said for comparison: “34 (2002: 47)”; null for the cell's own.</param>
internal sealed record CellValue(Quantity Quantity, bool IsEstimate, EdtfDate? Date);
