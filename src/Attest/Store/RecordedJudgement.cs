using Attest.Statements;

namespace Attest.Store;

/// <summary>A judgement as the base holds it.</summary>
/// <param name="Number">Its append number, from 1 without gaps.</param>
/// <param name="Reading">The number of the last reading that was recorded before it (I12).</param>
/// <param name="Page">The page whose words it is on.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Judged">The statement as it was judged; null for what the reader missed.</param>
public sealed record RecordedJudgement(long Number, long Reading, PageAddress Page, Judgement Judgement, Statement? Judged);
