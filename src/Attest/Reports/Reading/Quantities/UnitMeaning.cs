namespace Attest.Reports.Reading.Quantities;

/// <summary>What a phrase after a number means (data/phrases/units.csv).</summary>
/// <param name="Unit">The unit; empty for measures of time and distance that no kind of statement counts.</param>
/// <param name="Item">The kind of object, or null.</param>
internal sealed record UnitMeaning(string Unit, string? Item);
