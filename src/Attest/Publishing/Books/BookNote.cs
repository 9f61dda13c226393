using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A numbered note of a chapter.</summary>
/// <param name="Number">The number it shows.</param>
/// <param name="Pieces">The sources that it names and the words between them, in order.</param>
public sealed record BookNote(int Number, ImmutableArray<BookNotePiece> Pieces)
{
    /// <summary>Its number as the report prints it, “[1] ”, “708. ”, with the space behind it where one stands; null for a note of the house.</summary>
    public string? Printed { get; init; }

    /// <summary>How many blocks of its chapter stand before it as the report prints it; null for a note of the house, which stands behind them all.</summary>
    public int? Before { get; init; }

    /// <summary>How many sources it names; what says “Ibid.” counts as one.</summary>
    public int SourceCount => Pieces.Count(piece => piece.IsSource);

    /// <summary>Its words as printed, without what editors inserted.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text)).Trim();
}
