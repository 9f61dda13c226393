namespace Attest.Network;

/// <summary>With what a person signs in. None of it can be used to sign in elsewhere: the password is hashed, the key of the second factor encrypted.</summary>
/// <param name="Stamp">Changes whenever something here does; whatever was given out under another stamp holds no more.</param>
public sealed record Credentials(string Stamp)
{
    /// <summary>The hash of the password; null where none is set.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>The key of the second factor, encrypted; null where none is set.</summary>
    public string? TotpKey { get; init; }

    /// <summary>How often in a row the wrong thing was said.</summary>
    public int Failures { get; init; }

    /// <summary>Until when nobody can sign in as this person, UTC; null when it is not locked.</summary>
    public DateTimeOffset? LockedUntil { get; init; }
}
