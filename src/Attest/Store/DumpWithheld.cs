using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Statements;

namespace Attest.Store;

/// <summary>The lines of a dump for the sources that were taken out.</summary>
internal static class DumpWithheld
{
    public static JsonObject Line(WithheldSource withheld) => new JsonObject
    {
        ["withheld"] = Vocabulary.Word(withheld.Reason),
        ["of"] = withheld.Source.Value,
        ["pages"] = JsonParts.Array(withheld.Pages, page => JsonValue.Create(page.ToString())),
        ["person"] = withheld.Person,
        ["at"] = Instant.Write(withheld.At),
    }.With("log", withheld.Log);

    public static WithheldSource Read(JsonElement line) => new(
        SupportJson.Id(line.RequiredText("of")), Pages(line.Items("pages", page => page.GetString()!)), JsonParts.Word<WithholdingReason>(line.RequiredText("withheld")), line.RequiredText("person"),
        Instant.Read(line.RequiredText("at")), line.Text("log"));

    /// <summary>Addresses as they were written.</summary>
    public static ImmutableArray<PageAddress> Pages(IEnumerable<string> written) =>
        [.. written.Select(text => PageAddress.TryParse(text, out var page) ? page : throw new FormatException($"“{text}” is no address of a page."))];
}
