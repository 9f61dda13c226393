using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using NSec.Cryptography;

namespace Attest.Editions.Keys;

/// <summary>A public key of Ed25519 (RFC 8032): anybody who has it can check what its private half signed.</summary>
public sealed record PublicKey
{
    private readonly ImmutableArray<byte> _raw;

    private PublicKey(ImmutableArray<byte> raw)
    {
        _raw = raw;
        Id = Convert.ToHexStringLower(SHA256.HashData(raw.AsSpan()));
    }

    /// <summary>Its fingerprint: the SHA-256 of its 32 bytes, 64 lower-case hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>The 32 bytes as 64 lower-case hexadecimal digits.</summary>
    public string Hex => Convert.ToHexStringLower(_raw.AsSpan());

    /// <summary>Takes the 32 bytes of a key; answers false where they are none.</summary>
    public static bool TryOf(ReadOnlySpan<byte> raw, [NotNullWhen(true)] out PublicKey? key)
    {
        key = NSec.Cryptography.PublicKey.TryImport(SignatureAlgorithm.Ed25519, raw, KeyBlobFormat.RawPublicKey, out _) ? new PublicKey([.. raw]) : null;
        return key is not null;
    }

    /// <summary>Reads 64 lower-case hexadecimal digits; answers false where they are no key.</summary>
    public static bool TryParse([NotNullWhen(true)] string? hex, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        return hex is { Length: 64 } && hex.All(char.IsAsciiHexDigitLower) && TryOf(Convert.FromHexString(hex), out key);
    }

    /// <summary>Whether the private half of this key signed these bytes.</summary>
    public bool Verify(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        SignatureAlgorithm.Ed25519.Verify(NSec.Cryptography.PublicKey.Import(SignatureAlgorithm.Ed25519, _raw.AsSpan(), KeyBlobFormat.RawPublicKey), signed, signature);

    /// <summary>Keys are the same when their bytes are.</summary>
    public bool Equals(PublicKey? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
