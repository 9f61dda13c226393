namespace Attest.Reports.Evaluation;

/// <summary>A source of a note as the gold has it.</summary>
internal sealed record GoldSource(string Kind, bool IsIbid, int? RefersTo);
