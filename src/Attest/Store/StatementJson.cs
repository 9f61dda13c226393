using System.Globalization;
using System.Text.Json;
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
    public static void Write(CanonicalWriter json, Statement statement)
    {
        json.StartObject();
        json.Member("actor", statement.Actor);
        json.Member("assessment", statement.Assessment);
        json.Member("attributed_to", statement.AttributedTo);
        json.Member("context", statement.Evidence.Context, JsonParts.Write);
        json.Member("date", statement.Date?.Text);
        json.Member("detail", statement.Detail);
        json.Member("hedge", Word(statement.Hedge));
        json.Member("instrument", statement.Instrument);
        json.Member("items", statement.Items);
        json.Member("kind", Word(statement.Kind));
        json.Member("locator", statement.Locator);
        json.Flag("negated", statement.Negated);
        json.Member("notes", statement.Notes, static (json, number) => json.Integer(number));
        json.Member("origin", statement.Origin, Write);
        json.Member("quantity", statement.Quantity, Write);
        json.Member("span", statement.Evidence.Span);
        json.Member("target", statement.Target?.Text);
        json.Member("territory", statement.Territory);
        json.Member("value", Word(statement.Value));
        json.EndObject();
    }

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

    private static void Write(CanonicalWriter json, Origin origin)
    {
        json.StartArray();
        json.String(Word(origin.Kind));
        json.String(origin.By);
        json.EndArray();
    }

    private static void Write(CanonicalWriter json, Quantity quantity)
    {
        json.StartObject();
        json.Member("bound", Word(quantity.Bound));
        json.Member("currency", quantity.Currency);
        json.Member("number", CanonicalJson.Number(quantity.Number));
        json.Member("unit", quantity.Unit);
        json.Member("upper", quantity.Upper is { } upper ? CanonicalJson.Number(upper) : null);
        json.EndObject();
    }

    private static Quantity ReadQuantity(JsonElement json) => new(
        Decimal(json.RequiredText("number")), json.Word<Bound>("bound"), json.Text("unit"), json.Text("currency"),
        json.Text("upper") is { } upper ? Decimal(upper) : null);

    private static decimal Decimal(string number) => decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static EdtfDate? ReadDate(JsonElement json, string name) => json.Text(name) is { } date ? EdtfDate.Parse(date) : null;
}
