namespace Attest.Publishing.Pages.Workbench;

/// <summary>The drafts that a person may read, and the form that begins one.</summary>
public sealed record DraftsPage : OfficePage
{
    /// <summary>The drafts.</summary>
    public required IReadOnlyList<Row> Drafts { get; init; }

    /// <summary>The States that the person may begin a draft on; empty for none.</summary>
    public required IReadOnlyList<InviteForm.Choice> States { get; init; }

    /// <summary>The year of the edition that the form proposes.</summary>
    public required int Year { get; init; }

    /// <summary>A draft.</summary>
    /// <param name="Draft">Its title and address.</param>
    /// <param name="Stage">With whom it is, in words.</param>
    /// <param name="IsMine">Whether it waits for the one who looks.</param>
    public sealed record Row(PageLink Draft, string Stage, bool IsMine);
}
