namespace Attest.Publishing.Pages;

/// <summary>The meetings held under the treaties and on the way to them.</summary>
public sealed record MeetingsPage : Page
{
    /// <summary>The meetings of each treaty, by day.</summary>
    public required IReadOnlyList<Group> Treaties { get; init; }

    /// <summary>What is known to be missing; empty where nothing is.</summary>
    public required string Gap { get; init; }

    /// <summary>The meetings of a treaty.</summary>
    /// <param name="Treaty">The treaty.</param>
    /// <param name="Meetings">Its meetings.</param>
    public sealed record Group(PageLink Treaty, IReadOnlyList<Entry> Meetings);

    /// <summary>A meeting in the list.</summary>
    /// <param name="Meeting">Its name and page.</param>
    /// <param name="Kind">What sort of meeting it was, as a word of the data.</param>
    /// <param name="Days">First and last day in the language of the page.</param>
    /// <param name="Place">Where it was held.</param>
    /// <param name="Host">In which State.</param>
    /// <param name="Trust">How far the row is to be trusted.</param>
    public sealed record Entry(PageLink Meeting, string Kind, string Days, string Place, PageLink Host, RowTrust Trust);
}
