using System.Text.Json;
using Attest.Statements;

namespace Attest.App.Statements;

/// <summary>A statement as JSON for programs, in the words of the vocabulary; what the text does not say is left out.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("kind", Vocabulary.Word(statement.Kind));
        json.WriteString("value", Vocabulary.Word(statement.Value));
        WriteText(json, "instrument", statement.Instrument);
        WriteText(json, "actor", statement.Actor);
        json.WriteBoolean("negated", statement.Negated);
        json.WriteString("hedge", Vocabulary.Word(statement.Hedge));
        if (statement.Quantity is { } quantity)
            WriteQuantity(json, quantity);
        WriteTexts(json, "items", statement.Items);
        WriteText(json, "date", statement.Date?.Text);
        WriteText(json, "target", statement.Target?.Text);
        WriteText(json, "attributed_to", statement.AttributedTo);
        WriteText(json, "territory", statement.Territory);
        WriteText(json, "assessment", statement.Assessment);
        WriteText(json, "detail", statement.Detail);
        json.WriteString("wording", statement.Wording);
        json.WriteString("locator", statement.Locator);
        json.WriteStartArray("notes");
        foreach (var number in statement.Notes)
            json.WriteNumberValue(number);
        json.WriteEndArray();
        json.WriteString("text", statement.Evidence.TextHash);
        json.WriteStartArray("span");
        json.WriteNumberValue(statement.Evidence.Span.Start);
        json.WriteNumberValue(statement.Evidence.Span.End);
        json.WriteEndArray();
        json.WriteString("origin", Vocabulary.Word(statement.Origin.Kind));
        json.WriteString("by", statement.Origin.By);
    }

    private static void WriteQuantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject("quantity");
        json.WriteNumber("number", quantity.Number);
        if (quantity.Upper is { } upper)
            json.WriteNumber("upper", upper);
        json.WriteString("bound", Vocabulary.Word(quantity.Bound));
        WriteText(json, "unit", quantity.Unit);
        WriteText(json, "currency", quantity.Currency);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
