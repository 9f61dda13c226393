using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Sources;

namespace Attest.Statements;

/// <summary>
/// The identity of a statement: the SHA-256 of the canonical JSON of its meaning and its place in the text, 64 lower-case hexadecimal digits (I5). What may change
/// while the statement stays the same is no part of it: locator, note numbers, and who or which version read it.
/// </summary>
public sealed record StatementId : IComparable<StatementId>
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private StatementId(string value) => Value = value;

    /// <summary>The 64 digits.</summary>
    public string Value { get; }

    /// <summary>The identity of a statement.</summary>
    public static StatementId Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(CanonicalJson.Write(statement, WriteMeaning, Digits));
    }

    /// <summary>Reads an identity, or answers false when it is not 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out StatementId? id)
    {
        id = text is { Length: 64 } && !text.AsSpan().ContainsAnyExcept(HexDigits) ? new StatementId(text) : null;
        return id is not null;
    }

    /// <summary>The identity that 32 bytes hold.</summary>
    public static StatementId Of(ReadOnlySpan<byte> bytes) =>
        bytes.Length == SHA256.HashSizeInBytes ? new(Convert.ToHexStringLower(bytes)) : throw new ArgumentException("An identity has 32 bytes.", nameof(bytes));

    /// <inheritdoc/>
    public int CompareTo(StatementId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <(StatementId left, StatementId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >(StatementId left, StatementId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <=(StatementId left, StatementId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >=(StatementId left, StatementId right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// The value whose canonical JSON is hashed. What is not said is left out, so that a field added to the envelope one day leaves every identity as it is;
    /// text is in NFC and every number a decimal string (I5).
    /// </summary>
    internal static void WriteMeaning(CanonicalWriter json, Statement statement)
    {
        json.StartObject();
        Say(json, "actor", statement.Actor);
        Say(json, "assessment", statement.Assessment);
        Say(json, "attributed_to", statement.AttributedTo);
        if (!statement.Evidence.Context.IsDefaultOrEmpty)
            json.Items("context", InOrder(statement.Evidence.Context), Write);
        Say(json, "date", statement.Date?.Text);
        Say(json, "detail", statement.Detail);
        json.Member("hedge", Vocabulary.Word(statement.Hedge));
        Say(json, "instrument", statement.Instrument);
        json.Member("items", statement.Items, static (json, item) => json.String(Nfc(item)));
        Say(json, "jurisdiction", statement.Jurisdiction?.Value);
        json.Member("kind", Vocabulary.Word(statement.Kind));
        json.Name("negated");
        json.Boolean(statement.Negated);
        json.Member("quantity", statement.Quantity, Write);
        json.Name("span");
        Write(json, statement.Evidence.Span);
        Say(json, "target", statement.Target?.Text);
        Say(json, "territory", statement.Territory);
        json.Member("text", statement.Evidence.TextHash);
        json.Member("value", Vocabulary.Word(statement.Value));
        json.EndObject();
    }

    // Which spans give the context matters, not the order in which a reader came upon them.
    private static ImmutableArray<TextSpan> InOrder(ImmutableArray<TextSpan> spans) =>
        spans.Length == 1 ? spans : [.. spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.End)];

    private static void Write(CanonicalWriter json, TextSpan span)
    {
        const int longest = 10;
        Span<char> digits = stackalloc char[longest];
        json.StartArray();
        foreach (var position in (ReadOnlySpan<int>)[span.Start, span.End])
        {
            position.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            json.String(digits[..length]);
        }
        json.EndArray();
    }

    private static void Write(CanonicalWriter json, Quantity quantity)
    {
        json.StartObject();
        json.Member("bound", Vocabulary.Word(quantity.Bound));
        Say(json, "currency", quantity.Currency);
        json.Member("number", CanonicalJson.Number(quantity.Number));
        Say(json, "unit", quantity.Unit);
        json.Member("upper", quantity.Upper is { } upper ? CanonicalJson.Number(upper) : null);
        json.EndObject();
    }

    private static string Digits(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return Convert.ToHexStringLower(hash);
    }

    private static void Say(CanonicalWriter json, string name, string? said) => json.Member(name, said is null ? null : Nfc(said));

    private static string Nfc(string text) => text.Normalize(NormalizationForm.FormC);
}
