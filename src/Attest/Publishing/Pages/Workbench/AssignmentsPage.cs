namespace Attest.Publishing.Pages.Workbench;

/// <summary>Who covers which State for an edition: a row for each State, those without anybody first.</summary>
public sealed record AssignmentsPage : OfficePage
{
    /// <summary>The edition; null while none has a calendar.</summary>
    public required string? Edition { get; init; }

    /// <summary>The other editions, each with its board.</summary>
    public required IReadOnlyList<PageLink> Others { get; init; }

    /// <summary>How many States there are, and how many of them without anybody or late, each with where only they are shown.</summary>
    public required IReadOnlyList<PageLink> Views { get; init; }

    /// <summary>The people to choose from who cover something that the one who looks may see.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>The person whose States alone are shown, or null.</summary>
    public required string? Person { get; init; }

    /// <summary>The States.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>Where the table can be taken away; null while there is no edition.</summary>
    public required string? File { get; init; }

    /// <summary>The year whose assignments can be copied; null where there is none, or the person assigns nobody.</summary>
    public required int? CopyFrom { get; init; }

    /// <summary>A State.</summary>
    /// <param name="State">The State, with its sheet.</param>
    /// <param name="People">Who covers it: themes where they are not everything, and pseudonyms.</param>
    /// <param name="Draft">With whom its text is, in words; empty for none.</param>
    /// <param name="Late">How late it is, in words; empty while it is not.</param>
    public sealed record Row(PageLink State, IReadOnlyList<string> People, string Draft, string Late);
}
