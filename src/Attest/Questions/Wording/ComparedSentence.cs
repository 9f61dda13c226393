using System.Collections.Immutable;

namespace Attest.Questions.Wording;

/// <summary>A sentence in two editions, or in one of them.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Earlier">Its locator in the earlier edition, or null.</param>
/// <param name="Later">Its locator in the later edition, or null.</param>
/// <param name="Pieces">Its words, white space folded and markers left out: those of both editions, of the earlier one, of the later one, in the order of reading.</param>
public sealed record ComparedSentence(WordingChange Change, string? Earlier, string? Later, ImmutableArray<ComparedSentence.Piece> Pieces)
{
    /// <summary>Words that stand together in both editions or in one.</summary>
    /// <param name="In">Same: in both. Gone: in the earlier one. Added: in the later one.</param>
    /// <param name="Words">The words.</param>
    public readonly record struct Piece(WordingChange In, string Words);
}
