using System.Text.Json;

namespace Attest.Tests.Publishing;

/// <summary>Holds data against the part of JSON Schema that describes the pages; a member that the schema does not know is a problem too.</summary>
internal static class FitsSchema
{
    /// <summary>What does not fit, each with its place.</summary>
    public static IEnumerable<string> Problems(JsonElement document, JsonElement schema, JsonElement data, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        if (schema.TryGetProperty("$ref", out var reference))
            return Problems(document, Resolve(document, reference.GetString()!), data, place);
        if (schema.TryGetProperty("anyOf", out var choices))
            return choices.EnumerateArray().Any(choice => !Problems(document, choice, data, place).Any()) ? [] : [$"{place} fits none of several"];
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOf(name, data)))
            return [$"{place} is {data.ValueKind}, not {type}"];
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ToString() == data.ToString()))
            return [$"{place} is “{data}”, none of {words}"];
        return data.ValueKind switch
        {
            JsonValueKind.Object when schema.TryGetProperty("properties", out var known) => Members(document, schema, known, data, place),
            JsonValueKind.Object when schema.TryGetProperty("additionalProperties", out var each) => data.EnumerateObject().SelectMany(member => Problems(document, each, member.Value, $"{place}/{member.Name}")),
            JsonValueKind.Array when schema.TryGetProperty("items", out var item) => data.EnumerateArray().SelectMany((value, at) => Problems(document, item, value, $"{place}/{at}")),
            _ => [],
        };
    }

    /// <summary>What a reference within a document names; undefined where it names nothing.</summary>
    public static JsonElement Resolve(JsonElement document, string reference)
    {
        var node = document;
        foreach (string part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (node.ValueKind == JsonValueKind.Object ? !node.TryGetProperty(part, out node) : node.ValueKind != JsonValueKind.Array || !int.TryParse(part, out int at) || (node = node[at]).ValueKind == JsonValueKind.Undefined)
                return default;
        return node;
    }

    private static IEnumerable<string> Members(JsonElement document, JsonElement schema, JsonElement known, JsonElement data, string place)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Where(name => !data.TryGetProperty(name.GetString()!, out _)))
                yield return $"{place}/{name} is missing";
        foreach (var member in data.EnumerateObject())
            if (!known.TryGetProperty(member.Name, out var one))
                yield return $"{place}/{member.Name} is in no schema";
            else
                foreach (string problem in Problems(document, one, member.Value, $"{place}/{member.Name}"))
                    yield return problem;
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement data) => type switch
    {
        "object" => data.ValueKind == JsonValueKind.Object,
        "array" => data.ValueKind == JsonValueKind.Array,
        "string" => data.ValueKind == JsonValueKind.String,
        "boolean" => data.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => data.ValueKind == JsonValueKind.Null,
        "integer" => data.ValueKind == JsonValueKind.Number && data.TryGetInt64(out _),
        "number" => data.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
