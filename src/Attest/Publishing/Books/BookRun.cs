namespace Attest.Publishing.Books;

/// <summary>Words set alike, or a marker that leads to a note.</summary>
/// <param name="Text">The words, white space folded, with a space at either end where one stands; empty for a marker.</param>
public sealed record BookRun(string Text)
{
    /// <summary>Whether the words are set in italics.</summary>
    public bool IsEmphatic { get; init; }

    /// <summary>Whether the words are set in bold.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Where the words lead: an address of the web, or <c>#slug</c> of a chapter of the book; null where they lead nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>The number of the note that the marker leads to; null for words.</summary>
    public int? Note { get; init; }

    /// <summary>Whether the report lacks the note that the marker leads to.</summary>
    public bool IsLost { get; init; }

    /// <summary>Whether the words are not the report's: set between words of it that stand on lines of their own there.</summary>
    public bool IsInserted { get; init; }

    /// <summary>A marker as the report prints it, “[1]”, “(708)”, “52”, or the bars behind a cell, which are no words; null for words, and for markers of the house.</summary>
    public string? Printed { get; init; }

    /// <summary>A marker that leads to a note.</summary>
    public static BookRun Marker(int note, bool isLost = false, string? printed = null) => new("") { Note = note, IsLost = isLost, Printed = printed };
}
