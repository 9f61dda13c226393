using System.Text.Json.Nodes;

namespace Attest.Publishing.Linked;

/// <summary>The parts that descriptions are made of; what is not known is left out, as linked data has it.</summary>
internal static class LinkedNode
{
    /// <summary>A thing of a type with those of its members that are known, in their order.</summary>
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        JsonObject node = new() { ["@type"] = type };
        foreach (var (name, value) in members)
            if (value is not null and not JsonArray { Count: 0 })
                node[name] = value;
        return node;
    }

    /// <summary>Several things; none for none.</summary>
    public static JsonArray All(IEnumerable<JsonNode> nodes) => [.. nodes];

    /// <summary>The body that publishes.</summary>
    public static JsonObject Publisher(LinkedTerms terms) => Of("Organization", ("name", terms.Organisation));

    /// <summary>A State, or a place that is none, with its code.</summary>
    public static JsonObject Place(LinkedPlace place, LinkedTerms terms, params ReadOnlySpan<(string Name, JsonNode? Value)> more) => Of(
        place.IsState ? "Country" : "Place",
        [("@id", terms.IdOf(place.Address)), ("name", place.Name), ("identifier", place.IsIso ? Property("ISO 3166-1 alpha-3", place.Code) : place.Code), .. more]);

    /// <summary>A value with the scheme that it is of.</summary>
    public static JsonObject Property(string scheme, string value) => Of("PropertyValue", ("propertyID", scheme), ("value", value));
}
