namespace Attest.Network.Writing;

/// <summary>A remark on a sentence of a draft.</summary>
/// <param name="Number">By what it is named.</param>
/// <param name="Sentence">The sentence as it was; empty for the whole paragraph.</param>
/// <param name="Words">What is remarked.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record DraftComment(long Number, string Sentence, string Words, DateTimeOffset At, string By);
