using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Attest.Editions.Keys;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions.Withholding;

/// <summary>
/// What was taken out of an edition after it was frozen, signed by the organisation: <c>withheld.json</c>, beside the manifest. Without the signature anybody could take a file away and say that it was withheld.
/// </summary>
/// <param name="Edition">The name of the edition.</param>
/// <param name="Root">Its root.</param>
/// <param name="All">What was taken out, in the order of withholding.</param>
/// <param name="Key">The fingerprint of the key.</param>
/// <param name="Signature">The signature, as hexadecimal digits.</param>
public sealed record WithholdingList(string Edition, string Root, ImmutableArray<WithheldFiles> All, string Key, string Signature)
{
    private const int Version = 1;

    /// <summary>The files that were taken out.</summary>
    public IEnumerable<string> Files => All.SelectMany(withheld => withheld.Files).Distinct(StringComparer.Ordinal);

    /// <summary>Signs a list.</summary>
    public static WithholdingList Make(string edition, string root, ImmutableArray<WithheldFiles> all, PrivateKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        WithholdingList unsigned = new(edition, root, all, key.Public.Id, "");
        return unsigned with { Signature = Convert.ToHexStringLower(key.Sign(EditionJson.Line(unsigned.Said()))) };
    }

    /// <summary>Whether this key made it.</summary>
    public bool Holds(PublicKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Id == Key && Signature.Length == 128 && Signature.All(char.IsAsciiHexDigitLower) && key.Verify(EditionJson.Line(Said()), Convert.FromHexString(Signature));
    }

    /// <summary>The bytes of <c>withheld.json</c>.</summary>
    public byte[] Write() => EditionJson.Line(Said().With("signature", Signature));

    /// <summary>Reads <c>withheld.json</c>; throws <see cref="FormatException"/> where it is not exactly what was written.</summary>
    public static WithholdingList Read(ReadOnlyMemory<byte> bytes)
    {
        var read = EditionJson.Parsed(bytes, json => new WithholdingList(
            json.RequiredText("edition"), json.RequiredText("root"), json.Items("withheld", one => new WithheldFiles(
                SourceId.TryParse(one.RequiredText("source"), out var source) ? source : throw new FormatException("A source has no identity."), one.Word<WithholdingReason>("reason"), Instant.Read(one.RequiredText("at")),
                one.Items("files", file => file.GetString()!))), json.RequiredText("key"), json.RequiredText("signature")));
        return bytes.Span.SequenceEqual(read.Write()) ? read : throw new FormatException("It is not as it was written.");
    }

    // What is signed begins with what it is, so that the signature is never taken for one of anything else.
    private JsonObject Said() => new()
    {
        ["attest_withheld"] = Version,
        ["algorithm"] = "Ed25519",
        ["edition"] = Edition,
        ["root"] = Root,
        ["withheld"] = JsonParts.Array(All, one => new JsonObject
        {
            ["source"] = one.Source.Value,
            ["reason"] = Vocabulary.Word(one.Reason),
            ["at"] = Instant.Write(one.At),
            ["files"] = JsonParts.Array(one.Files, file => JsonValue.Create(file)),
        }),
        ["key"] = Key,
    };
}
