namespace Attest.Publishing.Pages.Workbench;

/// <summary>The link of an invitation, shown this once.</summary>
public sealed record InvitationPage : OfficePage
{
    /// <summary>For whom.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>The whole address; it is to be sent by a way that nobody else reads.</summary>
    public required string Link { get; init; }

    /// <summary>Until when it holds, UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
