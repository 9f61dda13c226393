using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.Volumes;

/// <summary>A source that holds the reports of several States: what is of the volume as a whole, and a page for each report.</summary>
internal sealed record Volume(PageBlocks Whole, ImmutableArray<PageBlocks> Parts);
