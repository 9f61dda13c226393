using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Attest.Sources;

namespace Attest.Statements;

/// <summary>
/// The identity of a statement: the SHA-256 of the canonical JSON of its meaning and its place in the text, 64 lower-case hexadecimal digits (I5). What may change
/// while the statement stays the same is no part of it: locator, note numbers, and who or which version read it.
/// </summary>
public sealed record StatementId : IComparable<StatementId>
{
    private StatementId(string value) => Value = value;

    /// <summary>The 64 digits.</summary>
    public string Value { get; }

    /// <summary>The identity of a statement.</summary>
    public static StatementId Of(Statement statement) => new(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(Meaning(statement)))));

    /// <summary>Reads an identity, or answers false when it is not 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out StatementId? id)
    {
        id = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower) ? new StatementId(text) : null;
        return id is not null;
    }

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
    internal static JsonObject Meaning(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var meaning = new JsonObject
        {
            ["text"] = statement.Evidence.TextHash,
            ["span"] = Span(statement.Evidence.Span),
            ["kind"] = Vocabulary.Word(statement.Kind),
            ["value"] = Vocabulary.Word(statement.Value),
            ["hedge"] = Vocabulary.Word(statement.Hedge),
            ["negated"] = statement.Negated,
        };
        AddSaid(meaning, "jurisdiction", statement.Jurisdiction?.Value);
        AddSaid(meaning, "instrument", statement.Instrument);
        AddSaid(meaning, "actor", statement.Actor);
        AddSaid(meaning, "date", statement.Date?.Text);
        AddSaid(meaning, "target", statement.Target?.Text);
        AddSaid(meaning, "attributed_to", statement.AttributedTo);
        AddSaid(meaning, "territory", statement.Territory);
        AddSaid(meaning, "assessment", statement.Assessment);
        AddSaid(meaning, "detail", statement.Detail);
        if (statement.Quantity is { } quantity)
            meaning["quantity"] = Quantity(quantity);
        if (!statement.Items.IsDefaultOrEmpty)
            meaning["items"] = new JsonArray([.. statement.Items.Select(item => JsonValue.Create(Nfc(item)))]);
        if (!statement.Evidence.Context.IsDefaultOrEmpty)
            meaning["context"] = Context(statement.Evidence.Context);
        return meaning;
    }

    // Which spans give the context matters, not the order in which a reader came upon them.
    private static JsonArray Context(ImmutableArray<TextSpan> spans) =>
        [.. spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.End).Select(Span)];

    private static JsonArray Span(TextSpan span) =>
        [span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture)];

    private static JsonObject Quantity(Quantity quantity)
    {
        var meaning = new JsonObject { ["number"] = CanonicalJson.Number(quantity.Number), ["bound"] = Vocabulary.Word(quantity.Bound) };
        AddSaid(meaning, "upper", quantity.Upper is { } upper ? CanonicalJson.Number(upper) : null);
        AddSaid(meaning, "unit", quantity.Unit);
        AddSaid(meaning, "currency", quantity.Currency);
        return meaning;
    }

    private static void AddSaid(JsonObject meaning, string name, string? said)
    {
        if (said is not null)
            meaning[name] = Nfc(said);
    }

    private static string Nfc(string text) => text.Normalize(NormalizationForm.FormC);
}
