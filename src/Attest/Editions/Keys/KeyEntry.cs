namespace Attest.Editions.Keys;

/// <summary>A public key of the organisation, and how long it holds.</summary>
/// <param name="Key">The key.</param>
/// <param name="ValidFrom">Since when it signs, UTC.</param>
public sealed record KeyEntry(PublicKey Key, DateTimeOffset ValidFrom)
{
    /// <summary>Since when another signs in its place; what it signed before holds. Null while it signs.</summary>
    public DateTimeOffset? RetiredAt { get; init; }

    /// <summary>When it was revoked, or null. Nothing it ever signed can be trusted then: whoever has the private half can write any date.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Why it was revoked, or null.</summary>
    public string? RevokedFor { get; init; }

    /// <summary>What the key before it says of it, when it was rotated; or null.</summary>
    public KeyEndorsement? Endorsement { get; init; }

    /// <summary>Whether it signs today.</summary>
    public bool IsCurrent => RetiredAt is null && RevokedAt is null;

    /// <summary>Whether it signed at an instant; a revoked one never.</summary>
    public bool HeldAt(DateTimeOffset at) => RevokedAt is null && ValidFrom <= at && !(at > RetiredAt);
}
