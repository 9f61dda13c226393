using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Publishing.References;

/// <summary>A work as bibliographies name it. What is not told is null; nothing is filled in that no text says.</summary>
public sealed record Reference
{
    /// <summary>Its key in a bibliography: letters, digits, hyphens and full stops.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ReferenceType Type { get; init; }

    /// <summary>Who wrote, said or was interviewed.</summary>
    public ImmutableArray<ReferenceName> Authors { get; init; } = [];

    /// <summary>Who asked, in an interview.</summary>
    public ImmutableArray<ReferenceName> Interviewers { get; init; } = [];

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, journal, gazette, series or larger work that contains it.</summary>
    public string? Container { get; init; }

    /// <summary>The meeting at which it was said.</summary>
    public string? Event { get; init; }

    /// <summary>Where it was said or published.</summary>
    public string? Place { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its number or symbol.</summary>
    public string? Number { get; init; }

    /// <summary>What it is in a word, where the type is too wide: “letter”, “press release”.</summary>
    public string? Genre { get; init; }

    /// <summary>Through what it went: “telephone”.</summary>
    public string? Medium { get; init; }

    /// <summary>When it was made, as precisely as that is told.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>When it was looked at.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The place in it that is pointed at, as printed.</summary>
    public string? Locator { get; init; }

    /// <summary>Who keeps it.</summary>
    public string? Archive { get; init; }

    /// <summary>Where it stands there.</summary>
    public string? ArchiveLocation { get; init; }

    /// <summary>The language of its text, ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>What must be said with it: where it is cited and in which words, and the notice of a demonstration text.</summary>
    public string? Note { get; init; }
}
