namespace Attest.Publishing.Pages.Workbench;

/// <summary>Every version of a paragraph of a draft, each beside the one before it.</summary>
public sealed record DraftHistoryPage : OfficePage
{
    /// <summary>The draft.</summary>
    public required PageLink Draft { get; init; }

    /// <summary>The versions, the newest first.</summary>
    public required IReadOnlyList<Version> Versions { get; init; }

    /// <summary>A version.</summary>
    /// <param name="From">Who saved it and when, in words.</param>
    /// <param name="Pieces">Its words, and those of the version before that it lacks.</param>
    public sealed record Version(string From, IReadOnlyList<ComparisonPage.Piece> Pieces);
}
