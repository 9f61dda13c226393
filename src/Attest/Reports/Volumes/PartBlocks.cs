using Attest.Registers;
using Attest.Reports.Blocks;

namespace Attest.Reports.Volumes;

/// <summary>A report of a volume while its blocks are gathered: its own, and those it shares with other reports, which stay pieces of the volume.</summary>
internal sealed class PartBlocks(string name, JurisdictionCode? code, string? heading)
{
    public string Name { get; } = name;

    public JurisdictionCode? Code { get; } = code;

    public string? Heading { get; } = heading;

    /// <summary>The blocks that are in no other report.</summary>
    public List<Block> Own { get; } = [];

    /// <summary>Blocks, or sentences of blocks, that others have too.</summary>
    public List<Block> Shared { get; } = [];
}
