using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.Tables;

/// <summary>A table as found: the block of its caption, and its cells row by row; null stands for an empty cell.</summary>
internal sealed record TableDraft(Block? Caption, ImmutableArray<ImmutableArray<Block?>> Rows)
{
    /// <summary>The cell of an upper header over each column; empty where the table has none.</summary>
    public ImmutableArray<Block?> Groups { get; init; } = [];

    /// <summary>The blocks of the page that hold its cells: the cells themselves, or lines that are cut into cells.</summary>
    public ImmutableArray<Block> Lines { get; init; } = [.. Rows.SelectMany(row => row).OfType<Block>()];

    /// <summary>The first block of the table, caption included.</summary>
    public Block? First => Caption ?? Lines.FirstOrDefault();

    /// <summary>Whether nothing else was found in its place.</summary>
    public bool IsUnread => Rows.SelectMany(row => row).OfType<Block>().All(cell => cell.Role is BlockRole.Unread);

    /// <summary>Marks its blocks as caption and cells.</summary>
    public void Mark()
    {
        if (Caption is not null)
            Caption.Role = BlockRole.Caption;
        foreach (var line in Lines)
            line.Role = BlockRole.Cell;
    }
}
