using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Network;

namespace Attest.App.Network;

/// <summary>A person as people type it: a pseudonym, or the address of e-mail.</summary>
internal static class PersonArgument
{
    public static Argument<string> Make() => new("PERSON") { Description = "A person: the pseudonym, or the address of e-mail." };

    /// <summary>The person meant; throws <see cref="InputException"/> where there is none.</summary>
    public static Person Find(Office? office, string typed) =>
        office?.People.FindByEmail(typed) ?? (Pseudonym.TryParse(typed, out var pseudonym) ? office?.People.Find(pseudonym) : null)
        ?? throw new InputException($"Nobody here is “{typed}”. See: attest user list");
}
