namespace Attest.Publishing.Pages.Workbench;

/// <summary>How ready an edition is to be frozen: what stands in the way, report by report.</summary>
public sealed record ReadinessPage : OfficePage
{
    /// <summary>What counts of the whole edition, each with how it stands.</summary>
    public required IReadOnlyList<Point> Points { get; init; }

    /// <summary>The languages of the site into which reports are translated, by name.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The reports, those with most in the way first.</summary>
    public required IReadOnlyList<Report> Reports { get; init; }

    /// <summary>The drafts of the edition, those that are furthest from being ready first.</summary>
    public required IReadOnlyList<Draft> Drafts { get; init; }

    /// <summary>A draft of the edition.</summary>
    /// <param name="Text">Its State, with its page.</param>
    /// <param name="Theme">Its theme, in words.</param>
    /// <param name="Stage">With whom it is, in words.</param>
    /// <param name="IsReady">Whether it is approved.</param>
    /// <param name="Replies">Who was asked for comments and what came, in words.</param>
    public sealed record Draft(PageLink Text, string Theme, string Stage, bool IsReady, string Replies);

    /// <summary>Something that must be so before the edition is frozen.</summary>
    /// <param name="Name">What.</param>
    /// <param name="Words">How it stands, in words.</param>
    /// <param name="Mark">How that is marked: <c>ok</c>, <c>bad</c> or nothing.</param>
    /// <param name="Address">Where more is said, or null.</param>
    public sealed record Point(string Name, string Words, string Mark, string? Address = null);

    /// <summary>A report of the edition.</summary>
    /// <param name="State">The State, with the page of the report.</param>
    /// <param name="Theme">Its theme, in words.</param>
    /// <param name="Blocking">How many findings block.</param>
    /// <param name="BlockingAddress">Where they are listed.</param>
    /// <param name="Unsourced">How many statements lead to no source; null while the report was not checked.</param>
    /// <param name="UnsourcedAddress">Where they are listed.</param>
    /// <param name="Translations">For each language how far its translation is, in words.</param>
    public sealed record Report(PageLink State, string Theme, int Blocking, string BlockingAddress, int? Unsourced, string UnsourcedAddress, IReadOnlyList<string> Translations);
}
