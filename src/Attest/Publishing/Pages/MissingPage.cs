namespace Attest.Publishing.Pages;

/// <summary>What is answered where there is no such page: why, and what to do next.</summary>
public sealed record MissingPage : Page
{
    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with the address.</summary>
    public required string Detail { get; init; }

    /// <summary>Where to go instead.</summary>
    public required IReadOnlyList<PageLink> Suggestions { get; init; }
}
