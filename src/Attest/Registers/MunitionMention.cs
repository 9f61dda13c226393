namespace Attest.Registers;

/// <summary>A place in a text where a munition is named.</summary>
/// <param name="Start">First UTF-16 unit of the name.</param>
/// <param name="Length">UTF-16 units of the name as it stands in the text.</param>
/// <param name="Candidates">The munitions it can mean; several where States share a designation ("PMD-6").</param>
public sealed record MunitionMention(int Start, int Length, IReadOnlyList<Munition> Candidates);
