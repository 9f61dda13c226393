using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>A sentence or note that matches a search.</summary>
/// <param name="Locator">The sentence; for a note, the sentence its first marker is bound to, or null when it has none.</param>
/// <param name="Note">The number of the note, or null for a sentence of the text.</param>
/// <param name="Parts">Its words, white space folded, cut into what matches and what does not.</param>
public sealed record Snippet(string? Locator, int? Note, ImmutableArray<SnippetPart> Parts)
{
    /// <summary>What was read from the sentence, as editors have left it; none for a note.</summary>
    public ImmutableArray<StoredStatement> Statements { get; init; } = [];

    /// <summary>The words without marks.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));
}
