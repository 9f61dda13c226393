namespace Attest.Reports.Reading;

/// <summary>A phrase with its place.</summary>
/// <param name="phrase">The phrase.</param>
/// <param name="place">Its table, and its row there.</param>
internal sealed class PhraseRow(Phrase phrase, PhrasePlace place)
{
    // Beside the place, since it turns most phrases away, and a sentence asks hundreds.
    private readonly UInt128 _needed = phrase.MarksNeeded;

    /// <summary>The phrase.</summary>
    public Phrase Phrase { get; } = phrase;

    /// <summary>Its table, and its row there.</summary>
    public PhrasePlace Place { get; } = place;

    /// <summary>Whether the words of a sentence may hold the phrase; where it says no, the phrase is nowhere in it.</summary>
    public bool MayStandAmong(UInt128 marks) => (_needed & ~marks) == 0 && Phrase.MayStandAmong(marks);
}
