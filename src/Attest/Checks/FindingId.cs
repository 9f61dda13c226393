using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Attest.Statements;

namespace Attest.Checks;

/// <summary>
/// The identity of a finding: the SHA-256 of the canonical JSON of its code and its sides, 64 lower-case hexadecimal digits. Names of pages, locators and the message are no
/// part of it: the same clash of the same words is one finding, wherever the page is filed and however it is told.
/// </summary>
public sealed record FindingId : IComparable<FindingId>
{
    private FindingId(string value) => Value = value;

    /// <summary>The 64 digits.</summary>
    public string Value { get; }

    /// <summary>Reads an identity, or answers false when it is not 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FindingId? id)
    {
        id = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower) ? new FindingId(text) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(FindingId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <(FindingId left, FindingId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >(FindingId left, FindingId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <=(FindingId left, FindingId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >=(FindingId left, FindingId right) => left.CompareTo(right) >= 0;

    internal static FindingId Of(string code, IEnumerable<FindingPlace> places) => new(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(new JsonObject
    {
        ["code"] = code,
        ["places"] = new JsonArray([.. places.Select(Meaning)]),
    }))));

    private static JsonObject Meaning(FindingPlace place) => place.Span is { } span
        ? new JsonObject
        {
            ["text"] = place.TextHash,
            ["span"] = new JsonArray(span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture)),
        }
        : new JsonObject { ["reference"] = place.Reference, ["wording"] = place.Wording.Normalize(NormalizationForm.FormC) };
}
