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

    public static JsonObject With(this JsonObject json, string name, TextSpan span) => json.With(name, new JsonArray(span.Start, span.End));

    /// <summary>What is stored of a value, as a node among others.</summary>
    public static JsonNode Node<T>(T value, Action<CanonicalWriter, T> write) => CanonicalJson.Write(value, write, static bytes => JsonNode.Parse(bytes)!);

    public static void Member(this CanonicalWriter json, string name, TextSpan? span)
    {
        if (span is not { } told)
            return;
        json.Name(name);
        Write(json, told);
    }

    public static void Write(CanonicalWriter json, TextSpan span)
    {
        json.StartArray();
        json.Integer(span.Start);
        json.Integer(span.End);
        json.EndArray();
    }

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
