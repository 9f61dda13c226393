using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using static Attest.Store.JsonParts;
using static Attest.Statements.Vocabulary;

namespace Attest.Store;

/// <summary>
/// A statement as stored JSON: its own words excepted, which are its span of the text (I2), and the jurisdiction, which is the page's. What is written reads back as it was.
/// </summary>
internal static class StatementJson
{
    public static JsonObject Write(Statement statement) => new JsonObject
    {
        ["kind"] = Word(statement.Kind),
        ["value"] = Word(statement.Value),
        ["hedge"] = Word(statement.Hedge),
        ["span"] = Json(statement.Evidence.Span),
        ["locator"] = statement.Locator,
        ["origin"] = new JsonArray(Word(statement.Origin.Kind), statement.Origin.By),
    }
    .With("negated", statement.Negated ? true : null)
    .With("instrument", statement.Instrument)
    .With("actor", statement.Actor)
    .With("quantity", statement.Quantity is { } quantity ? Write(quantity) : null)
    .With("items", statement.Items)
    .With("date", statement.Date?.Text)
    .With("target", statement.Target?.Text)
    .With("attributed_to", statement.AttributedTo)
    .With("territory", statement.Territory)
    .With("assessment", statement.Assessment)
    .With("detail", statement.Detail)
    .With("context", Array(statement.Evidence.Context, Json))
    .With("notes", Array(statement.Notes, number => JsonValue.Create(number)));

    public static Statement Read(JsonElement json, JurisdictionCode jurisdiction, SourceText text) =>
        Read(json, jurisdiction, text.Hash, text.Folded(json.GetProperty("span").Span()));

    /// <summary>Reads a statement whose words are told.</summary>
    public static Statement Read(JsonElement json, JurisdictionCode jurisdiction, string textHash, string wording)
    {
        var origin = json.GetProperty("origin");
        return new Statement
        {
            Kind = json.Word<StatementKind>("kind"),
            Value = json.Word<StatementValue>("value"),
            Hedge = json.Word<Hedge>("hedge"),
            Negated = json.Flag("negated"),
            Jurisdiction = jurisdiction,
            Instrument = json.Text("instrument"),
            Actor = json.Text("actor"),
            Quantity = json.TryGetProperty("quantity", out var quantity) ? ReadQuantity(quantity) : null,
            Items = json.Texts("items"),
            Date = ReadDate(json, "date"),
            Target = ReadDate(json, "target"),
            AttributedTo = json.Text("attributed_to"),
            Territory = json.Text("territory"),
            Assessment = json.Text("assessment"),
            Detail = json.Text("detail"),
            Evidence = new Evidence(textHash, json.GetProperty("span").Span(), json.Items("context", context => context.Span())),
            Wording = wording,
            Locator = json.RequiredText("locator"),
            Notes = json.Items("notes", number => number.GetInt32()),
            Origin = new Origin(Word<OriginKind>(origin[0].GetString()!), origin[1].GetString()!),
        };
    }

    private static JsonObject Write(Quantity quantity) => new JsonObject { ["number"] = CanonicalJson.Number(quantity.Number), ["bound"] = Word(quantity.Bound) }
        .With("upper", quantity.Upper is { } upper ? CanonicalJson.Number(upper) : null)
        .With("unit", quantity.Unit)
        .With("currency", quantity.Currency);

    private static Quantity ReadQuantity(JsonElement json) => new(
        Decimal(json.RequiredText("number")), json.Word<Bound>("bound"), json.Text("unit"), json.Text("currency"),
        json.Text("upper") is { } upper ? Decimal(upper) : null);

    private static decimal Decimal(string number) => decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static EdtfDate? ReadDate(JsonElement json, string name) => json.Text(name) is { } date ? EdtfDate.Parse(date) : null;
}
