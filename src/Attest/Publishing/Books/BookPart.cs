using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A part of a book: chapters under one title.</summary>
/// <param name="Title">Its title; null for what stands before and behind the parts.</param>
/// <param name="Chapters">Its chapters in their order.</param>
public sealed record BookPart(string? Title, ImmutableArray<BookChapter> Chapters);
