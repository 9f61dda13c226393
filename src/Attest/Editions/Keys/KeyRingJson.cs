using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions.Keys;

/// <summary>A ring of public keys as a file: one line of canonical JSON (docs/editions.md).</summary>
public static class KeyRingJson
{
    private const int Version = 1;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(KeyRing ring)
    {
        ArgumentNullException.ThrowIfNull(ring);
        return [.. CanonicalJson.Write(new JsonObject { ["attest_keys"] = Version, ["keys"] = JsonParts.Array(ring.Entries, Entry) }), (byte)'\n'];
    }

    /// <summary>Reads the file; throws <see cref="FormatException"/> where it is none.</summary>
    public static KeyRing Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.Int("attest_keys") != Version)
                throw new FormatException("This is no file of public keys, or one of a newer program.");
            return new KeyRing(json.RootElement.Items("keys", ReadEntry));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("This is no file of public keys.", exception);
        }
    }

    private static JsonObject Entry(KeyEntry entry) => new JsonObject
    {
        ["algorithm"] = "Ed25519",
        ["id"] = entry.Key.Id,
        ["key"] = entry.Key.Hex,
        ["valid_from"] = Instant.Write(entry.ValidFrom),
    }
    .With("retired_at", At(entry.RetiredAt)).With("revoked_at", At(entry.RevokedAt)).With("revoked_for", entry.RevokedFor)
    .With("endorsed_by", entry.Endorsement?.By).With("endorsement", entry.Endorsement?.Signature);

    private static KeyEntry ReadEntry(JsonElement json) => new(
        PublicKey.TryParse(json.RequiredText("key"), out var key) && key.Id == json.RequiredText("id") ? key : throw new FormatException("A key is not the one its fingerprint says."),
        Instant.Read(json.RequiredText("valid_from")))
    {
        RetiredAt = ReadAt(json, "retired_at"),
        RevokedAt = ReadAt(json, "revoked_at"),
        RevokedFor = json.Text("revoked_for"),
        Endorsement = json.Text("endorsed_by") is { } by ? new KeyEndorsement(by, json.RequiredText("endorsement")) : null,
    };

    private static JsonValue? At(DateTimeOffset? at) => at is { } told ? JsonValue.Create(Instant.Write(told)) : null;

    private static DateTimeOffset? ReadAt(JsonElement json, string name) => json.Text(name) is { } at ? Instant.Read(at) : null;
}
