namespace Attest.Sources.Citations;

/// <summary>A stretch of a note that names one source, or explains.</summary>
/// <param name="Start">Where it begins in the note's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">The phrase that tells its kind; null when none does.</param>
/// <param name="Explains">Whether it is a sentence that explains and names no source.</param>
internal sealed record CitationPiece(int Start, int End, KindMatch? Kind, bool Explains);
