using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>A kind of irregularity over all pages as they are read today.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Count">How often reading found it.</param>
/// <param name="PageCount">On how many pages.</param>
/// <param name="Newest">Some of those pages, newest edition first.</param>
public sealed record FoundIrregularity(string Code, int Count, int PageCount, ImmutableArray<PageSummary> Newest);
