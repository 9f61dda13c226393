using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class TileMapTests
{
    private static readonly TileMap Map = BundledRegisters.Set.TileMap;

    [Fact]
    public void Tiles_All_CoverEveryStateAndThreeAreas()
    {
        var shown = Map.Tiles.Select(tile => tile.Jurisdiction).ToHashSet();

        Assert.Equal(200, shown.Count);
        Assert.All(BundledRegisters.Set.Jurisdictions.States, state => Assert.Contains(state.Code, shown));
        Assert.Equal(["ESH", "TWN", "XKX"], BundledRegisters.Set.Jurisdictions.Areas.Where(area => shown.Contains(area.Code)).Select(area => area.Code.Value).Order());
    }

    [Fact]
    public void Tiles_All_StandApartInsideTheMap()
    {
        Assert.Equal((27, 16), (Map.Columns, Map.Rows));
        Assert.Equal(200, Map.Tiles.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
        Assert.All(Map.Tiles, tile => Assert.True(tile.Column < Map.Columns && tile.Row < Map.Rows));
    }

    [Fact]
    public void Of_AreaWithoutTile_AnswersNull() => Assert.Null(Map.Of(BundledRegisters.Code("XAB")));
}
