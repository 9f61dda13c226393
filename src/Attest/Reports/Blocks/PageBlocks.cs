using System.Collections.Immutable;
using Attest.Reports.Tables;
using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>A page as its text and the blocks in it, in order; what stands between blocks is white space.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">The blocks in order, none empty.</param>
/// <param name="Tables">The tables that the form itself tells (HTML); null when they must be found in the lines.</param>
internal sealed record PageBlocks(SourceText Text, ImmutableArray<Block> Blocks, ImmutableArray<TableDraft>? Tables = null);
