using System.Collections.Immutable;

namespace Attest.Reports;

/// <summary>The key facts at the head of a report: labels with their values. Like a table's, its words are no paragraphs.</summary>
/// <param name="Section">The code of the section it stands in (“2008 Key Data”), null before any.</param>
/// <param name="Rows">Its rows in order.</param>
public sealed record FactTable(string? Section, ImmutableArray<FactRow> Rows);
