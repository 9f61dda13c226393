using Attest.Network;

namespace Attest.App.Network.SignIn;

/// <summary>A person as ASP.NET Core Identity knows one: who it is, and with what the person signs in.</summary>
internal sealed class Member(Person person, Credentials credentials)
{
    public Person Person => person;

    /// <summary>The public name, which is the only one that anything but the office learns.</summary>
    public Pseudonym Pseudonym => person.Pseudonym;

    public string Stamp => credentials.Stamp;

    /// <summary>The encrypted key of the second factor.</summary>
    public string? TotpKey => credentials.TotpKey;

    public string? PasswordHash { get; set; } = credentials.PasswordHash;

    public int Failures { get; set; } = credentials.Failures;

    public DateTimeOffset? LockedUntil { get; set; } = credentials.LockedUntil;
}
