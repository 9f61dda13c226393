namespace Attest.Sources.Citations;

/// <summary>A word or number of a note.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the note's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">The word in small letters.</param>
/// <param name="IsQuoted">Whether it stands inside quotation marks, as titles do.</param>
internal readonly record struct CitationToken(int Start, int End, string Word, bool IsQuoted);
