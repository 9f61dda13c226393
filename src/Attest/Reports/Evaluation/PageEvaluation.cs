using System.Collections.Immutable;

namespace Attest.Reports.Evaluation;

/// <summary>How one page was read, measured against its gold.</summary>
/// <param name="Name">The file name of the page.</param>
/// <param name="Layout">The layout by the gold: <c>C</c>, <c>M</c>, …</param>
/// <param name="IsKeptAside">Whether the page is of the fixed part from which no rule is made: the SHA-256 of its text begins with 0 to 4.</param>
/// <param name="Figures">The figures of this page.</param>
/// <param name="Misses">Every statement on which gold and reading differ by <see cref="ReadingFigures.ExactWithHedge"/>, in the order of the page.</param>
public sealed record PageEvaluation(string Name, string Layout, bool IsKeptAside, ReadingFigures Figures, ImmutableArray<ReadingMiss> Misses);
