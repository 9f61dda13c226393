using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>A page as its text and the blocks in it, in order; what stands between blocks is white space.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">The blocks in order, none empty.</param>
/// <param name="HeadTitle">The title that an HTML page gives in its head, which is part of the text too; null otherwise.</param>
internal sealed record PageBlocks(SourceText Text, ImmutableArray<Block> Blocks, Block? HeadTitle = null);
