namespace Attest.Publishing.Pages;

/// <summary>What a statement rests on: its independent roots.</summary>
/// <param name="Number">How many there are.</param>
/// <param name="Words">The number with the reason for it, in the language of the page.</param>
/// <param name="IsOwnWord">Whether all of them are the word of the very State that it speaks of.</param>
/// <param name="IsCircular">Whether its only source is an edition that names none for it.</param>
/// <param name="Roots">The roots.</param>
public sealed record RootsCard(int Number, string Words, bool IsOwnWord, bool IsCircular, IReadOnlyList<RootsCard.Root> Roots)
{
    /// <summary>A root.</summary>
    /// <param name="Name">The words of its first citation.</param>
    /// <param name="Address">The page with everything it touches.</param>
    /// <param name="IsWithdrawn">Whether it was withdrawn.</param>
    public sealed record Root(string Name, string Address, bool IsWithdrawn);
}
