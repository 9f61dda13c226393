namespace Attest.Treaties;

/// <summary>A deadline of an obligation: the original one, or one to which it was extended.</summary>
/// <param name="Due">The day.</param>
/// <param name="Number">0 for the original, 1 for the first extension, and so on.</param>
/// <param name="How">How it was computed, or who granted it, in a sentence.</param>
/// <param name="GrantedAt">The meeting that granted it, by its code; empty for the original, and where it is not held.</param>
/// <param name="Grant">The event that granted it; null for the original.</param>
public sealed record Deadline(DateOnly Due, int Number, string How, string GrantedAt, TreatyEvent? Grant);
