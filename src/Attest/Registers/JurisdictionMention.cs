namespace Attest.Registers;

/// <summary>A place in a text where a jurisdiction is named.</summary>
/// <param name="Start">First UTF-16 unit of the name.</param>
/// <param name="Length">UTF-16 units of the name as it stands in the text.</param>
/// <param name="Code">The jurisdiction.</param>
/// <param name="Kind">The sort of name.</param>
public sealed record JurisdictionMention(int Start, int Length, JurisdictionCode Code, NameKind Kind);
