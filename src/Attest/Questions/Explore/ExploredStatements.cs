using System.Collections.Immutable;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>What a filter finds.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Total">How many statements there are.</param>
/// <param name="Counts">For each facet and word how many statements there would be if only that word of the facet were chosen, everything else as it is; words without any are missing.</param>
/// <param name="Found">The statements asked for, newest edition first, then by page and in the order of the text.</param>
public sealed record ExploredStatements(
    StatementFilter Filter,
    int Total,
    ImmutableSortedDictionary<StatementFacet, ImmutableArray<KeyValuePair<string, int>>> Counts,
    ImmutableArray<(PageSummary Page, StatementId Id)> Found);
