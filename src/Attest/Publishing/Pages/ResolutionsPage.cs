using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>The resolutions of the General Assembly that are followed, newest first.</summary>
public sealed record ResolutionsPage : Page
{
    /// <summary>The resolutions.</summary>
    public required IReadOnlyList<Entry> Resolutions { get; init; }

    /// <summary>The votes on the yearly resolution on the ban, as a picture.</summary>
    public required StackChart ByYear { get; init; }

    /// <summary>What is known to be missing, a sentence for each; empty where nothing is.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>A resolution in the list.</summary>
    /// <param name="Resolution">Its symbol and page.</param>
    /// <param name="Title">Its title, in our own words.</param>
    /// <param name="Adopted">The day it was adopted.</param>
    /// <param name="Totals">The totals.</param>
    public sealed record Entry(PageLink Resolution, string Title, DateOnly Adopted, Totals Totals);
}
