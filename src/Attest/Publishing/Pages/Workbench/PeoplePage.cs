namespace Attest.Publishing.Pages.Workbench;

/// <summary>Who works in the network, as far as the one who looks may know.</summary>
public sealed record PeoplePage : OfficePage
{
    /// <summary>The people.</summary>
    public required IReadOnlyList<Row> People { get; init; }

    /// <summary>The form of an invitation; null for whoever may not invite.</summary>
    public InviteForm? Invite { get; init; }

    /// <summary>A person.</summary>
    /// <param name="Pseudonym">The public name.</param>
    /// <param name="Duties">What the person does, in words.</param>
    /// <param name="Standing">Whether the person has joined, waits or was disabled, in words; empty for whoever works.</param>
    /// <param name="Address">The person's own page; null for whoever may not change it.</param>
    public sealed record Row(string Pseudonym, IReadOnlyList<string> Duties, string Standing, string? Address);
}
