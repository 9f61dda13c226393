namespace Attest.Reports.Profiles;

/// <summary>What stands above the text of a profile or thematic page: State, theme and day, in any order, each of which an archived copy may have lost.</summary>
/// <param name="StateName">The State's name as printed, or null.</param>
/// <param name="Theme">The theme, or null.</param>
/// <param name="LastUpdated">The day of the text (“Last updated”), or null.</param>
/// <param name="Layout">The layout: <c>PT</c>, <c>PP</c>, <c>PA</c> or <c>PC</c>.</param>
internal sealed record ProfileHead(string? StateName, Theme? Theme, DateOnly? LastUpdated, string Layout);
