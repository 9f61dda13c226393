using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A book as plain data: what it is, and its parts in their order. HTML, PDF, EPUB and Word are written from it alone, so that all say the same (I7).</summary>
public sealed record Book
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What stands below the title; null where nothing does.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Whose book it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>What it is cited by, the same whenever it is written: <c>urn:attest:lm-2026:3fa8…</c>.</summary>
    public required string Identifier { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The day that it bears, which is never that of its making.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The terms on which it may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>What a reader must be told before anything else: that it is a draft, a demonstration, or no edition.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>The root of the edition it is made of; null where it is made of the base as it stands.</summary>
    public string? Root { get; init; }

    /// <summary>Its parts in their order.</summary>
    public ImmutableArray<BookPart> Parts { get; init; } = [];

    /// <summary>Its chapters in their order.</summary>
    public IEnumerable<BookChapter> Chapters => Parts.SelectMany(part => part.Chapters);

    /// <summary>The same book with only some of its chapters, and the parts that still have any.</summary>
    public Book Only(Func<BookChapter, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(isWanted);
        return this with { Parts = [.. Parts.Select(part => part with { Chapters = [.. part.Chapters.Where(isWanted)] }).Where(part => !part.Chapters.IsEmpty)] };
    }
}
