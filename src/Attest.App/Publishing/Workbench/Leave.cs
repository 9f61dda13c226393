using Attest.Network;
using Attest.Statements;

namespace Attest.App.Publishing.Workbench;

/// <summary>Who may ask for an address of the office. On which State and theme is looked at where the address is answered, since only there it is known what it is about.</summary>
internal sealed record Leave
{
    private readonly Role[] roles;

    private Leave(bool needsPerson, params Role[] roles) => (NeedsPerson, this.roles) = (needsPerson, roles);

    /// <summary>Whoever comes: the ways in.</summary>
    public static Leave Anyone { get; } = new(false);

    /// <summary>Whoever is signed in.</summary>
    public static Leave Member { get; } = new(true);

    /// <summary>Whether only somebody who is signed in may.</summary>
    public bool NeedsPerson { get; }

    /// <summary>Whoever has one of these roles, on whatever.</summary>
    public static Leave Of(params Role[] roles) => new(true, roles);

    /// <summary>Whether a person may.</summary>
    public bool Admits(Person person) => roles.Length == 0 || roles.Any(person.Has);

    /// <summary>As the table of the authorisation test has it: <c>anyone</c>, <c>member</c>, <c>coordinator final_editor</c>.</summary>
    public override string ToString() => !NeedsPerson ? "anyone" : roles.Length == 0 ? "member" : string.Join(' ', roles.Order().Select(Vocabulary.Word));
}
