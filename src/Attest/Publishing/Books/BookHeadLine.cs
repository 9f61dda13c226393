namespace Attest.Publishing.Books;

/// <summary>A line that a report prints above its text: its title line, the name of its State, the day of its last update.</summary>
/// <param name="Words">The words, white space folded.</param>
/// <param name="Before">How many blocks of the chapter stand before it.</param>
public readonly record struct BookHeadLine(string Words, int Before);
