namespace Attest.Store;

/// <summary>What became of a judgement.</summary>
/// <param name="Recorded">It, as recorded; null when it was refused.</param>
/// <param name="Refusal">Why it was refused, and what to do; null when it was recorded.</param>
public sealed record JudgementOutcome(RecordedJudgement? Recorded, string? Refusal = null);
