using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.FactTables;

/// <summary>A row of key facts as found, in UTF-16 units.</summary>
/// <param name="Topic">What it tells, or null.</param>
/// <param name="Label">Where its label stands; null where that is lost.</param>
/// <param name="Values">Where its values stand, line by line.</param>
/// <param name="Blocks">The blocks it is made of.</param>
internal sealed record FactRowDraft(FactTopic? Topic, (int Start, int End)? Label, ImmutableArray<(int Start, int End)> Values, ImmutableArray<Block> Blocks)
{
    /// <summary>The row with one more line of values.</summary>
    public FactRowDraft With(Block value) => this with { Values = Values.Add((value.Start, value.End)), Blocks = Blocks.Add(value) };
}
