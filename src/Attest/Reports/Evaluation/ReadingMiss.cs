namespace Attest.Reports.Evaluation;

/// <summary>One statement that only the gold has, or only the reading.</summary>
/// <param name="IsSpurious">Whether only the reading has it; otherwise it was missed.</param>
/// <param name="Locator">The readable name of its sentence: <c>MBP/1.2</c>.</param>
/// <param name="Statement">What it says, in the words of the vocabulary: <c>use:used 1000000 approx mines believed</c>.</param>
/// <param name="Wording">The words on the page; for a missed one the sentence at its locator, or its first words by the gold.</param>
public sealed record ReadingMiss(bool IsSpurious, string Locator, string Statement, string Wording);
