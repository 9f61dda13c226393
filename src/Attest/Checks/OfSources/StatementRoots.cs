using System.Collections.Immutable;

namespace Attest.Checks.OfSources;

/// <summary>What a statement rests on: its independent roots, however many notes lead to them.</summary>
public sealed record StatementRoots
{
    /// <summary>What rests on nothing that is named.</summary>
    public static StatementRoots None { get; } = new();

    /// <summary>The independent roots, in the order of the notes.</summary>
    public ImmutableArray<CitedSource> Roots { get; init; } = [];

    /// <summary>Every source that its notes name; more than the roots where several lead to one.</summary>
    public ImmutableArray<CitedSource> Named { get; init; } = [];

    /// <summary>The notes they were taken from.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>Editions of the Monitor that were followed to the sources they name.</summary>
    public ImmutableArray<CitedSource> Through { get; init; } = [];

    /// <summary>Whether the notes are not the sentence’s own but those its paragraph leads to next.</summary>
    public bool IsOfParagraph { get; init; }

    /// <summary>Whether its only source is an earlier edition that names none for it, or leads back to it.</summary>
    public bool IsCircular { get; init; }

    /// <summary>Whether all its roots are the word of the very State that it speaks of.</summary>
    public bool IsOwnWord { get; init; }
}
