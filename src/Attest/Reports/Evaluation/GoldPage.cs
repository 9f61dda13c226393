using System.Collections.Immutable;

namespace Attest.Reports.Evaluation;

/// <summary>The gold of one page: what a careful reader found there.</summary>
internal sealed record GoldPage
{
    public required string PagePath { get; init; }

    public required string Layout { get; init; }

    /// <summary>Whether no rule is made from the page: about a third of all pages, told by the hash of the text, so that nobody chooses them.</summary>
    public required bool IsKeptAside { get; init; }

    /// <summary>The States whose sections are annotated; on a page of several only these are scored.</summary>
    public required ImmutableArray<string> States { get; init; }

    public ImmutableArray<string> Headings { get; init; } = [];

    public ImmutableArray<int> Markers { get; init; } = [];

    public ImmutableArray<GoldNote> Notes { get; init; } = [];

    public ImmutableArray<GoldStatement> Statements { get; init; } = [];
}
