using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>Rows added in the data folder: appended, each with its source and the day it was learned; a correction names what it replaces.</summary>
public sealed class RegisterOverlayTests
{
    private const string Columns = "treaty,jurisdiction,signature,deposit,deposit_kind,entry_into_force,withdrawal_notified,withdrawal_effective,source,confidence,note,learned_on";

    [Fact]
    public void Load_AddedRow_AnswersWithItsSourceAndDay()
    {
        using var copy = new RegisterCopy();
        copy.WriteOverlay("participation.csv", "# rows learned here", Columns, "MBT,PRK,,2026-03-02,accession,2026-09-01,,,depositary notification C.N.1.2026,high,,2026-03-05");

        var registers = RegisterSet.Load(copy.Folder, copy.Overlay);
        var row = registers.Participation.Of(BundledRegisters.Code("PRK"), TreatyCode.Mbt)!;

        Assert.Equal("overlay/participation.csv:3", row.Origin.Place);
        Assert.Equal("depositary notification C.N.1.2026", row.Origin.Source);
        Assert.Equal(new DateOnly(2026, 3, 5), row.Origin.LearnedOn);
        Assert.NotEqual(BundledRegisters.Set.Hash, registers.Hash);
    }

    [Fact]
    public void Run_RowWithAKeyOfTheBundledOnes_CorrectsItAndSaysSo()
    {
        using var copy = new RegisterCopy();
        copy.WriteOverlay("participation.csv", Columns, "MBT,AFG,,2002-09-12,accession,2003-03-01,,,depositary,high,,2026-03-05");

        var check = RegisterCheck.Run(copy.Folder, copy.Overlay);
        Assert.Equal(new RegisterCorrection("MBT AFG", "participation.csv:8", "overlay/participation.csv:2"), Assert.Single(check.Corrections));
        Assert.Equal(new DateOnly(2002, 9, 12), check.Registers!.Participation.Of(BundledRegisters.Code("AFG"), TreatyCode.Mbt)!.Deposit.Day);
        Assert.Equal(620, check.Counts.Single(count => count.File == "participation.csv").Rows);
    }

    [Fact]
    public void Run_FileWithoutSourceColumn_GetsOneInTheOverlay()
    {
        using var copy = new RegisterCopy();
        copy.WriteOverlay("tile_map.csv", "jurisdiction,column,row,source,learned_on", "XAB,0,0,own layout,2026-03-05");

        var check = RegisterCheck.Run(copy.Folder, copy.Overlay);
        Assert.Empty(check.Problems);
        Assert.Equal("own layout", check.Registers!.TileMap.Of(BundledRegisters.Code("XAB"))!.Origin.Source);
    }

    [Fact]
    public void Run_RowWithoutSource_IsReported()
    {
        using var copy = new RegisterCopy();
        copy.WriteOverlay("participation.csv", Columns, "MBT,PRK,,2026-03-02,accession,2026-09-01,,,,high,,2026-03-05");

        Assert.Equal("overlay/participation.csv:2: an added row needs its source and the day it was learned (learned_on)", Assert.Single(RegisterCheck.Run(copy.Folder, copy.Overlay).Problems).ToString());
    }

    [Fact]
    public void Run_FileOfNoRegister_IsReported()
    {
        using var copy = new RegisterCopy();
        copy.WriteOverlay("participations.csv", Columns);

        Assert.Equal("overlay/participations.csv:0: no register has this name", Assert.Single(RegisterCheck.Run(copy.Folder, copy.Overlay).Problems).ToString());
    }

    [Fact]
    public void Load_NoOverlayFolder_IsTheSameAsNone() =>
        Assert.Equal(BundledRegisters.Set.Hash, RegisterSet.Load(BundledRegisters.Folder, Path.Combine(BundledRegisters.Folder, "none")).Hash);
}
