using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>The pieces that stored JSON is made of: what is null or empty is left out, a span is a pair of numbers, a member of the vocabulary is its word.</summary>
internal static class JsonParts
{
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not (null or JsonArray { Count: 0 }))
            json[name] = value;
        return json;
    }

    public static JsonObject With(this JsonObject json, string name, TextSpan? span) => json.With(name, span is { } s ? Json(s) : null);

    public static JsonObject With(this JsonObject json, string name, ImmutableArray<string> texts) =>
        json.With(name, texts.IsDefaultOrEmpty ? null : Array(texts, text => JsonValue.Create(text)));

    public static JsonArray Json(TextSpan span) => [span.Start, span.End];

    public static JsonArray Array<T>(ImmutableArray<T> items, Func<T, JsonNode?> json) => [.. (items.IsDefault ? [] : items).Select(json)];

    public static string? Text(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static string RequiredText(this JsonElement json, string name) =>
        json.Text(name) ?? throw new FormatException($"“{name}” is missing.");

    public static int? Int(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public static bool Flag(this JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    public static TextSpan? SpanOrNull(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.Span() : null;

    public static TextSpan Span(this JsonElement json) => new(json[0].GetInt32(), json[1].GetInt32());

    public static ImmutableArray<string> Texts(this JsonElement json, string name) => json.Items(name, item => item.GetString()!);

    public static ImmutableArray<T> Items<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var array) ? [.. array.EnumerateArray().Select(read)] : [];

    public static T Word<T>(string word) where T : struct, Enum =>
        Vocabulary.TryParse<T>(word, out var member) ? member : throw new FormatException($"“{word}” is no {typeof(T).Name}.");

    public static T Word<T>(this JsonElement json, string name) where T : struct, Enum => Word<T>(json.RequiredText(name));
}
