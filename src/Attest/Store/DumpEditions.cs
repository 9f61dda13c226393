using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Store;

/// <summary>The lines of a dump for the editions that were frozen.</summary>
internal static class DumpEditions
{
    public static JsonObject Line(RecordedEdition edition) => new()
    {
        ["edition_root"] = edition.Root,
        ["product"] = edition.Product,
        ["year"] = edition.Year,
        ["revision"] = edition.Revision,
        ["frozen_at"] = Instant.Write(edition.FrozenAt),
        ["description"] = edition.Description,
    };

    public static RecordedEdition Read(JsonElement line) => new(
        line.RequiredText("product"), line.GetProperty("year").GetInt32(), line.GetProperty("revision").GetInt32(), Instant.Read(line.RequiredText("frozen_at")), line.RequiredText("edition_root"), line.RequiredText("description"));
}
