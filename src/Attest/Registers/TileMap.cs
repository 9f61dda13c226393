namespace Attest.Registers;

/// <summary>The layout of the tile map of the world: one tile for each jurisdiction shown, no two in one place.</summary>
public sealed class TileMap
{
    private readonly Dictionary<JurisdictionCode, Tile> byCode;

    internal TileMap(IReadOnlyList<Tile> tiles)
    {
        Tiles = tiles;
        byCode = tiles.ToDictionary(tile => tile.Jurisdiction);
        Columns = tiles.Select(tile => tile.Column + 1).DefaultIfEmpty().Max();
        Rows = tiles.Select(tile => tile.Row + 1).DefaultIfEmpty().Max();
    }

    /// <summary>All tiles, by code.</summary>
    public IReadOnlyList<Tile> Tiles { get; }

    /// <summary>How many columns the map has.</summary>
    public int Columns { get; }

    /// <summary>How many rows the map has.</summary>
    public int Rows { get; }

    /// <summary>The tile of a jurisdiction; null when it has none (most areas, and States that have ceased to exist).</summary>
    public Tile? Of(JurisdictionCode jurisdiction) => byCode.GetValueOrDefault(jurisdiction);
}
