using System.Text.Json;
using Attest.Questions;
using Attest.Statements;

namespace Attest.App.Questions;

/// <summary>What a source touches, as JSON.</summary>
internal static class ImpactJson
{
    public static void Write(Utf8JsonWriter json, SourceImpact impact)
    {
        json.WriteStartObject();
        json.WriteString("source", impact.Source.Value);
        json.WriteString("name", impact.Name);
        json.WriteBoolean("held", impact.IsHeld);
        json.WriteString("withdrawn", impact.Withdrawal?.Reason);
        json.WriteNumber("notes", impact.Notes);
        json.WriteNumber("statements", impact.Statements);
        json.WriteNumber("alone", impact.Alone);
        json.WriteStartArray("states");
        foreach (var state in impact.States)
            json.WriteStringValue(state.Value);
        json.WriteEndArray();
        json.WriteStartArray("editions");
        foreach (var edition in impact.Editions)
            json.WriteNumberValue(edition);
        json.WriteEndArray();
        json.WriteStartArray("pages");
        foreach (var page in impact.Pages)
            Write(json, page);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in impact.Figures)
        {
            json.WriteStartObject();
            json.WriteString("kind", Vocabulary.Word(figure.Kind));
            json.WriteString("value", Vocabulary.Word(figure.Value));
            json.WriteNumber("year", figure.Year);
            json.WriteString("currency", figure.Currency);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceImpact.OnPage page)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Page.ToString());
        json.WriteStartArray("notes");
        foreach (var note in page.Notes)
            json.WriteNumberValue(note);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var resting in page.Statements)
        {
            json.WriteStartObject();
            json.WriteString("statement", resting.Statement.Value);
            json.WriteNumber("other_roots", resting.OtherRoots);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
