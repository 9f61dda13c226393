namespace Attest.Store;

/// <summary>A run of words in a snippet.</summary>
/// <param name="Text">The words, not escaped.</param>
/// <param name="IsMatch">Whether they match and are to be marked.</param>
public sealed record SnippetPart(string Text, bool IsMatch);
