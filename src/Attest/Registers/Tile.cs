namespace Attest.Registers;

/// <summary>The place of a jurisdiction on the tile map, columns from the left and rows from the top, both from 0.</summary>
public sealed record Tile(JurisdictionCode Jurisdiction, int Column, int Row, RowOrigin Origin);
