using System.Collections.Immutable;

using Attest.Sources;

namespace Attest.Reports.Reading;

/// <summary>A word, number or mark in one of the forms it is printed in, with what phrases know it by.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Word">In lower case, typographic apostrophes and hyphens made plain: what exact words of a phrase are compared with.</param>
/// <param name="Stem">What its inflected forms have in common: what the other words of a phrase are compared with.</param>
/// <param name="WordNumber">The number of <paramref name="Word"/> among the exact words of phrases, or -1.</param>
/// <param name="StemNumber">The number of <paramref name="Stem"/> among the stems of phrases, or -1.</param>
/// <param name="Traits">What its form alone tells of it.</param>
internal sealed record WordForm(string Text, string Word, string Stem, int WordNumber, int StemNumber, WordTraits Traits) : PrintedWord(Text)
{
    /// <summary>The tables of phrases with one that can begin with it, a bit for each.</summary>
    public ulong Openings { get; init; }

    /// <summary>The tables of phrases with one that it is the telling word of, a bit for each.</summary>
    public ulong Tells { get; init; }

    /// <summary>The phrases that it is the telling word of.</summary>
    public required ImmutableArray<PhraseRow> Telling { get; init; }

    /// <summary>Its number among words and stems, folded into a few bits: what a sentence must show for a phrase to be looked for.</summary>
    public UInt128 Marks { get; } = PhraseKey.MarkOf(PhraseKeyKind.Word, WordNumber) | PhraseKey.MarkOf(PhraseKeyKind.Stem, StemNumber);

    /// <summary>Whether it has a trait, or any of several.</summary>
    public bool Is(WordTraits trait) => (Traits & trait) != 0;
}
