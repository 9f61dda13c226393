namespace Attest.Publishing.Pages;

/// <summary>What the editors decided on what an authority replied.</summary>
/// <param name="Words">The decision, in the language of the page.</param>
/// <param name="Reason">Why, in the words of the editors and the language of the edition; empty where none was given.</param>
public sealed record EditorsDecision(string Words, string Reason);
