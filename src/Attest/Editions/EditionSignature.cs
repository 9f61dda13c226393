using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Attest.Editions.Keys;
using Attest.Store;

namespace Attest.Editions;

/// <summary>The signature of an edition, over its name, its root and the instant; it stands beside the manifest, which it covers.</summary>
/// <param name="Edition">The name of the edition.</param>
/// <param name="Root">Its root.</param>
/// <param name="SignedAt">When it was signed, by the word of the signer.</param>
/// <param name="Key">The fingerprint of the key.</param>
/// <param name="Signature">The signature, as hexadecimal digits.</param>
public sealed record EditionSignature(string Edition, string Root, DateTimeOffset SignedAt, string Key, string Signature)
{
    private const int Version = 1;

    /// <summary>Signs an edition.</summary>
    public static EditionSignature Make(EditionName edition, string root, DateTimeOffset now, PrivateKey key)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(key);
        EditionSignature unsigned = new(edition.ToString(), root, now, key.Public.Id, "");
        return unsigned with { Signature = Convert.ToHexStringLower(key.Sign(unsigned.Signed())) };
    }

    /// <summary>Whether this key made it.</summary>
    public bool Holds(PublicKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Id == Key && Signature.Length == 128 && Signature.All(char.IsAsciiHexDigitLower) && key.Verify(Signed(), Convert.FromHexString(Signature));
    }

    /// <summary>The bytes of <c>signature.json</c>.</summary>
    public byte[] Write() => EditionJson.Line(new JsonObject
    {
        ["attest_signature"] = Version,
        ["algorithm"] = "Ed25519",
        ["edition"] = Edition,
        ["root"] = Root,
        ["signed_at"] = Instant.Write(SignedAt),
        ["key"] = Key,
        ["signature"] = Signature,
    });

    /// <summary>Reads <c>signature.json</c>; throws <see cref="FormatException"/> where it is not exactly what was written.</summary>
    public static EditionSignature Read(ReadOnlyMemory<byte> bytes)
    {
        var read = EditionJson.Parsed(bytes, json => new EditionSignature(
            json.RequiredText("edition"), json.RequiredText("root"), Instant.Read(json.RequiredText("signed_at")), json.RequiredText("key"), json.RequiredText("signature")));
        return bytes.Span.SequenceEqual(read.Write()) ? read : throw new FormatException("It is not as it was written.");
    }

    // The first words keep the signature from being taken for one of anything else.
    private byte[] Signed() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"attest edition {Edition}\nroot {Root}\nsigned_at {Instant.Write(SignedAt)}\nkey {Key}\n"));
}
