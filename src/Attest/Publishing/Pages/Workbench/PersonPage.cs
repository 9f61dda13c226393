namespace Attest.Publishing.Pages.Workbench;

/// <summary>A person, for administrators.</summary>
public sealed record PersonPage : OfficePage
{
    /// <summary>The public name.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>The address with which the person signs in.</summary>
    public required string Email { get; init; }

    /// <summary>Whether the person has joined, waits or was disabled, in words; empty for whoever works.</summary>
    public required string Standing { get; init; }

    /// <summary>Whether the person may not sign in.</summary>
    public required bool IsDisabled { get; init; }

    /// <summary>Whether password and second factor are set.</summary>
    public required bool HasJoined { get; init; }

    /// <summary>What the person may do, each as the form that takes it back sends it.</summary>
    public required IReadOnlyList<InviteForm.Choice> Duties { get; init; }

    /// <summary>From what another duty is chosen.</summary>
    public required InviteForm Give { get; init; }

    /// <summary>What was done to the person, the newest first.</summary>
    public required IReadOnlyList<LogEntry> Log { get; init; }
}
