namespace Attest.Publishing.Pages;

/// <summary>A statement that is no longer read from its page: what it said, and what stands in its place.</summary>
public sealed record SupersededPage : Page
{
    /// <summary>What it said.</summary>
    public required StatementCard Statement { get; init; }

    /// <summary>The report it was read from.</summary>
    public required PageLink Report { get; init; }

    /// <summary>The words in its source.</summary>
    public required string SourceAddress { get; init; }

    /// <summary>The statement read in its place; null when none is.</summary>
    public required PageLink? SupersededBy { get; init; }
}
