using System.Collections.Immutable;

namespace Attest.Questions.Wording;

/// <summary>A section of two editions, or of one of them.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Heading">Its heading, the later edition’s where both have one; null before any heading.</param>
/// <param name="IsInEarlier">Whether the earlier edition has it.</param>
/// <param name="IsInLater">Whether the later edition has it.</param>
/// <param name="Sentences">Its sentences in the order of the later edition; what is gone stands where it stood, after the sentence before it. A sentence that moved from another section is here once.</param>
public sealed record ComparedSection(string Code, string? Heading, bool IsInEarlier, bool IsInLater, ImmutableArray<ComparedSentence> Sentences);
