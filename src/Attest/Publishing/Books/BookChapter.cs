using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Publishing.Books;

/// <summary>A chapter of a book. Its notes are its own: they are numbered, called and placed within it.</summary>
public sealed record BookChapter
{
    private readonly string _slug = "";

    /// <summary>Its name in addresses and file names: lower-case letters, digits and hyphens; no other chapter has it. Throws <see cref="ArgumentException"/> for anything else.</summary>
    public required string Slug
    {
        get => _slug;
        init => _slug = value is { Length: > 0 } && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? value
            : throw new ArgumentException($"“{value}” cannot name a chapter.", nameof(value));
    }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What stands below its title, as the title line of a report as printed; null where nothing does.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The lines above its text as the report prints them; a chapter of a book has its title in their place. None where it is no report.</summary>
    public ImmutableArray<BookHeadLine> Head { get; init; } = [];

    /// <summary>The State or area that it is about; null for any other chapter.</summary>
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>Who has contributed it; null for what the organisation says itself. What others contribute is never endorsed, and is set apart.</summary>
    public string? ContributedBy { get; init; }

    /// <summary>The language of its text, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What it says, in order.</summary>
    public ImmutableArray<BookBlock> Blocks { get; init; } = [];

    /// <summary>Its notes, in the order of their first markers; those that no marker leads to are last.</summary>
    public ImmutableArray<BookNote> Notes { get; init; } = [];

    /// <summary>The note of a number, or null; of several with one number the first.</summary>
    public BookNote? Note(int number) => Notes.FirstOrDefault(note => note.Number == number);
}
