namespace Attest.Publishing.Pages;

/// <summary>Several pages could be meant by a short address.</summary>
public sealed record ChoicePage : Page
{
    /// <summary>The pages, with their full addresses.</summary>
    public required IReadOnlyList<PageLink> Choices { get; init; }
}
