using NSec.Cryptography;

namespace Attest.Editions.Keys;

/// <summary>The private half of a key, in memory for as long as it signs; it is wiped when it is disposed of.</summary>
public sealed class PrivateKey : IDisposable
{
    private static KeyCreationParameters ToBeKept => new() { ExportPolicy = KeyExportPolicies.AllowPlaintextExport };

    private readonly Key _key;

    private PrivateKey(Key key)
    {
        _key = key;
        Public = PublicKey.TryOf(key.PublicKey.Export(KeyBlobFormat.RawPublicKey), out var known) ? known : throw new ArgumentException("The key has no public half.", nameof(key));
    }

    /// <summary>Its public half.</summary>
    public PublicKey Public { get; }

    /// <summary>Makes a key from the system's source of randomness.</summary>
    public static PrivateKey Make() => new(Key.Create(SignatureAlgorithm.Ed25519, ToBeKept));

    /// <summary>Reads a key from its PEM form (PKCS #8, RFC 8410), which other tools write and read too; throws <see cref="FormatException"/> where it is none.</summary>
    public static PrivateKey Read(ReadOnlySpan<byte> pem) => Key.TryImport(SignatureAlgorithm.Ed25519, pem, KeyBlobFormat.PkixPrivateKeyText, out var key, ToBeKept) && key is not null
        ? new PrivateKey(key)
        : throw new FormatException("This is no private key of Ed25519 in PEM form.");

    /// <summary>The key in its PEM form.</summary>
    public byte[] Write() => _key.Export(KeyBlobFormat.PkixPrivateKeyText);

    /// <summary>The signature of these bytes: 64 bytes, the same whenever the same is signed.</summary>
    public byte[] Sign(ReadOnlySpan<byte> signed) => SignatureAlgorithm.Ed25519.Sign(_key, signed);

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}
