namespace Attest.Publishing.Pages;

/// <summary>One jurisdiction on the tile map of the world.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Region">Its region, for the list that stands in for the map on narrow screens.</param>
/// <param name="Category">What the tile shows, as a word of the data: <c>state_party</c>, <c>abstain</c>.</param>
/// <param name="Words">The category in the language of the page.</param>
/// <param name="Column">The column, from 0 at the west.</param>
/// <param name="Row">The row, from 0 at the north.</param>
/// <param name="Address">The page of the jurisdiction.</param>
public sealed record MapTile(string Code, string Name, string Region, string Category, string Words, int Column, int Row, string Address);
