namespace Attest.Publishing.Pages;

/// <summary>A source that reports cite and this base does not hold: what it is called, and everything that it touches.</summary>
public sealed record CitedSourcePage : Page
{
    /// <summary>Its identity: the SHA-256 of what tells it from others.</summary>
    public required string Id { get; init; }

    /// <summary>The words of its first citation.</summary>
    public required string Name { get; init; }

    /// <summary>What it touches.</summary>
    public required ImpactCard Impact { get; init; }
}
