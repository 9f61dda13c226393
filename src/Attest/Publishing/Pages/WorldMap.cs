namespace Attest.Publishing.Pages;

/// <summary>A tile map of the world with its key; the same numbers stand in a table behind it.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Tiles">One tile for each jurisdiction that has a place on the map.</param>
/// <param name="Counts">The key: each category with its number and denominator, jurisdictions without a tile included.</param>
public sealed record WorldMap(string Title, IReadOnlyList<MapTile> Tiles, IReadOnlyList<StatusCount> Counts);
