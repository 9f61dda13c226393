namespace Attest.Publishing.Pages.Workbench;

/// <summary>A draft beside the edition before it, sentence by sentence.</summary>
public sealed record DraftChangesPage : OfficePage
{
    /// <summary>The draft.</summary>
    public required PageLink Draft { get; init; }

    /// <summary>The report that it began from; null where there is none.</summary>
    public required PageLink? Earlier { get; init; }

    /// <summary>How many sentences stayed, changed, went and came, in words.</summary>
    public required IReadOnlyList<string> Counts { get; init; }

    /// <summary>The sections in which something changed.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>A section.</summary>
    /// <param name="Heading">Its heading, or its code.</param>
    /// <param name="Sentences">The sentences that changed, went or came.</param>
    public sealed record Section(string Heading, IReadOnlyList<IReadOnlyList<ComparisonPage.Piece>> Sentences);
}
