namespace Attest.Publishing.Pages;

/// <summary>Where a page of the archive is here, by the address it was published under.</summary>
public sealed record ResolvePage : Page
{
    /// <summary>The address asked for; empty on the empty form.</summary>
    public required string Asked { get; init; }

    /// <summary>How it stands, a word of the data: <c>held</c>, <c>nearest</c>, <c>not_held</c>, <c>not_told</c>, <c>not_of_the_archive</c>; null on the empty form.</summary>
    public required string? Outcome { get; init; }

    /// <summary>The same in the language of the page; null on the empty form.</summary>
    public required string? OutcomeWords { get; init; }

    /// <summary>What the address tells of the page; null where it tells nothing.</summary>
    public required Told? Tells { get; init; }

    /// <summary>The page here; null unless it is held.</summary>
    public required PageLink? Held { get; init; }

    /// <summary>What is held nearest to it.</summary>
    public required IReadOnlyList<PageLink> Nearest { get; init; }

    /// <summary>What an address tells.</summary>
    /// <param name="Kind">What it led to, a word of the data: <c>report</c>, <c>chapter</c>, <c>profile</c>, <c>volume</c>.</param>
    /// <param name="KindWords">The same in the language of the page.</param>
    /// <param name="State">The State or area; null where it names none.</param>
    /// <param name="Edition">The year in it, or null.</param>
    /// <param name="Theme">The theme as the address has it, or null.</param>
    /// <param name="Language">The language it names, ISO 639-1, or null.</param>
    public sealed record Told(string Kind, string KindWords, PageLink? State, int? Edition, string? Theme, string? Language);
}
