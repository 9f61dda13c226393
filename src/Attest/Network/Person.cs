using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Network;

/// <summary>Someone who works in the network.</summary>
/// <param name="Pseudonym">The public name, under which everything is recorded.</param>
/// <param name="Email">The address with which the person signs in and is written to.</param>
/// <param name="AddedAt">Since when, UTC.</param>
public sealed record Person(Pseudonym Pseudonym, ProtectedText Email, DateTimeOffset AddedAt)
{
    /// <summary>Whether it is hidden from other members, administrators apart, that the person is one.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How the edition's list of contributors names the person; null for not at all. It says nothing of what the person wrote.</summary>
    public string? Credit { get; init; }

    /// <summary>Since when the person may not sign in; null for whoever may.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Whether password and second factor are set.</summary>
    public bool HasJoined { get; init; }

    /// <summary>Until when the invitation that waits can be used, UTC; null where none waits.</summary>
    public DateTimeOffset? InvitedUntil { get; init; }

    /// <summary>What the person may do.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Whether the person has a role, on whatever.</summary>
    public bool Has(Role role) => Duties.Any(duty => duty.Role == role);

    /// <summary>Whether the person has a role that reaches something about a State and a theme.</summary>
    public bool Has(Role role, JurisdictionCode jurisdiction, string theme) => Duties.Any(duty => duty.Role == role && duty.Covers(jurisdiction, theme));
}
