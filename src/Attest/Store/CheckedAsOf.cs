namespace Attest.Store;

/// <summary>What a run of the checks took account of, by append numbers (I12).</summary>
/// <param name="Reading">The last reading among its pages.</param>
/// <param name="Judgement">The last judgement on one of its pages, replaced ones too; 0 where there is none.</param>
/// <param name="Withdrawal">The last word on a source that one of its pages rests on; 0 where there is none.</param>
public readonly record struct CheckedAsOf(long Reading, long Judgement = 0, long Withdrawal = 0);
