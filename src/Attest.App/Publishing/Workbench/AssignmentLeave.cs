using Attest.Network;
using Attest.Network.Assignments;
using Attest.Registers;

namespace Attest.App.Publishing.Workbench;

/// <summary>What a person may do with assignments: whoever has a role on a State sees who covers it; coordinators, final editors and administrators assign within their States and themes.</summary>
internal static class AssignmentLeave
{
    /// <summary>The roles that see the board.</summary>
    public static Role[] Readers { get; } = [.. DraftLeave.Roles, Role.Administrator];

    /// <summary>The roles that assign.</summary>
    public static Role[] Assigners { get; } = [Role.Coordinator, Role.FinalEditor, Role.Administrator];

    /// <summary>Whether the person sees who covers a State, and what is open on it.</summary>
    public static bool Sees(this Person person, JurisdictionCode state) => Reaches(person, Readers, state);

    /// <summary>Whether the person says what became of the open questions of a State.</summary>
    public static bool Works(this Person person, JurisdictionCode state) => Reaches(person, DraftLeave.Roles, state);

    /// <summary>Whether the person assigns others to anything of a State.</summary>
    public static bool Assigns(this Person person, JurisdictionCode state) => Reaches(person, Assigners, state);

    /// <summary>Whether the person assigns others to a State and theme.</summary>
    public static bool Assigns(this Person person, JurisdictionCode state, string theme) => Assigners.Any(role => person.Has(role, state, theme));

    /// <summary>Whether the person gives and takes back an assignment.</summary>
    public static bool Assigns(this Person person, Assignment assignment) => person.Assigns(assignment.Address.Jurisdiction, assignment.Address.Theme);

    // A hidden membership is known to administrators and to whoever it is alone.
    /// <summary>Whether the person may know that another one is a member.</summary>
    public static bool Knows(this Person person, Person? other) => other is { IsHidden: false } || person.Has(Role.Administrator) || other?.Pseudonym == person.Pseudonym;

    private static bool Reaches(Person person, Role[] roles, JurisdictionCode state) =>
        person.Duties.Any(duty => roles.Contains(duty.Role) && (duty.Jurisdiction is null || duty.Jurisdiction == state));
}
