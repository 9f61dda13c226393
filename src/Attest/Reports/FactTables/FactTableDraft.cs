using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.FactTables;

/// <summary>The key facts of a page as found.</summary>
internal sealed record FactTableDraft(ImmutableArray<FactRowDraft> Rows)
{
    /// <summary>The block the table begins with.</summary>
    public Block First => Rows[0].Blocks[0];

    /// <summary>Marks its blocks.</summary>
    public void Mark()
    {
        foreach (var block in Rows.SelectMany(row => row.Blocks))
            block.Role = BlockRole.Fact;
    }
}
