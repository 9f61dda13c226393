using Attest.Sources;

namespace Attest.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Words">Its words, white space folded; empty when the cell is.</param>
/// <param name="Span">Where they stand; null for an empty cell.</param>
public sealed record TableCell(string Words, TextSpan? Span);
