namespace Attest.Sources;

/// <summary>Words of a note, and what they are there for. The parts of a note, put together in order, are its text.</summary>
/// <param name="Role">What they are there for.</param>
/// <param name="Words">The words as printed, white space folded, with a space at either end where one stands.</param>
/// <param name="Source">Which of the note's citations they belong to, from 0; null for what stands between them.</param>
public readonly record struct NotePart(NotePartRole Role, string Words, int? Source);
