using System.Collections.Immutable;
using Attest.Publishing.References;

namespace Attest.Publishing.Linked;

/// <summary>What is told of a report beyond what its document says.</summary>
public sealed record ReportDescription
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The name under which it is cited; of a demonstration text State and year, never the title that it prints.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about; null where no register has it.</summary>
    public required LinkedPlace? About { get; init; }

    /// <summary>The year of its edition.</summary>
    public required int Year { get; init; }

    /// <summary>The address of the source as received.</summary>
    public required string Source { get; init; }

    /// <summary>The address of its evidence; null where there is none.</summary>
    public string? Evidence { get; init; }

    /// <summary>What must be said wherever its words stand; null when nothing must.</summary>
    public string? Notice { get; init; }

    /// <summary>The sources that its notes name.</summary>
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>The translations that stand beside it: the language of each, and its page.</summary>
    public ImmutableArray<(string Language, string Address)> Translations { get; init; } = [];

    /// <summary>The frozen edition that it stands in unchanged, as <c>lm-2026.1</c>; null where it stands in none.</summary>
    public string? Version { get; init; }

    /// <summary>The root of that edition; null where it stands in none.</summary>
    public string? Root { get; init; }
}
