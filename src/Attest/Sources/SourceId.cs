using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Attest.Sources;

/// <summary>The identity of a source: the SHA-256 of its bytes, 64 lower-case hexadecimal digits (I1).</summary>
public sealed record SourceId
{
    private SourceId(string value) => Value = value;

    /// <summary>The 64 digits.</summary>
    public string Value { get; }

    /// <summary>The identity of these bytes.</summary>
    public static SourceId Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Reads an identity, or answers false when it is not 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SourceId? id)
    {
        id = text is { Length: 64 } && text.All(c => char.IsAsciiHexDigitLower(c)) ? new SourceId(text) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
