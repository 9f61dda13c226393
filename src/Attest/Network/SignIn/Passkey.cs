namespace Attest.Network;

/// <summary>A key that a device or a password manager keeps for a person, and that opens the office without a password (WebAuthn).</summary>
/// <param name="Credential">By what the device names it.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="AddedAt">Since when, UTC.</param>
/// <param name="Content">Its public key and what was said of it when it was made, as JSON; nobody can sign in with that.</param>
public sealed record Passkey(ReadOnlyMemory<byte> Credential, Pseudonym Person, DateTimeOffset AddedAt, string Content);
