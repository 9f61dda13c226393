namespace Attest.Publishing.Books;

/// <summary>A source that a note names, or words between sources.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsSource">Whether they name a source.</param>
public readonly record struct BookNotePiece(string Text, bool IsSource)
{
    /// <summary>
    /// What “Ibid.” stands for, set behind it in square brackets; null where it stands after a note with a single source, which it then means. The words of a report are left as printed.
    /// </summary>
    public string? StandsFor { get; init; }
}
