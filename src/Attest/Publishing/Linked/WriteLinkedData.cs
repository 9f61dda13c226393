using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Publishing.Linked;

/// <summary>Writes linked data: the same descriptions give the same characters.</summary>
public static class WriteLinkedData
{
    private static readonly JsonSerializerOptions InPage = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions AloneOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What ends a script, and what makes one go on past its end, begins with this sign; outside of texts JSON has none.
    /// <summary>Descriptions in the terms of schema.org as they may stand in a script of a page: nothing in them can end it. Empty for none.</summary>
    public static string ForPage(IReadOnlyList<JsonObject> things)
    {
        ArgumentNullException.ThrowIfNull(things);
        return things.Count == 0 ? "" : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. things]) }.ToJsonString(InPage).Replace("<", "\\u003C", StringComparison.Ordinal);
    }

    /// <summary>A document of its own, to be read by people too.</summary>
    public static byte[] Alone(JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, AloneOptions))
            document.WriteTo(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
