namespace Attest.Publishing.Charts;

/// <summary>The figures of a picture in words.</summary>
/// <param name="Columns">The heads; the first is that of the rows.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
