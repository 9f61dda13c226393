using System.Text.Json;
using Attest.App.CommandLine;
using Attest.Checks;
using Attest.Statements;

namespace Attest.App.Checks;

/// <summary>Findings as programs take them.</summary>
internal static class FindingJson
{
    public static void Write(Terminal terminal, IEnumerable<Finding> findings) => terminal.Json(json =>
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            Write(json, finding);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>The members of a finding.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id.Value);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("about", FindingWords.Of(finding.About));
        json.WriteString("page", finding.Page);
        json.WriteString("state", finding.State);
        if (finding.Difference is { } difference)
            json.WriteString("difference", Vocabulary.Word(difference));
        json.WriteString("message", finding.Message);
        json.WriteString("class", finding.Class);
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
            Write(json, place);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindingPlace place)
    {
        json.WriteStartObject();
        json.WriteString("wording", place.Wording);
        if (place.Reference is { } reference)
            json.WriteString("reference", reference);
        if (place.Span is { } span)
        {
            json.WriteString("page", place.Page);
            json.WriteString("locator", place.Locator);
            json.WriteString("text", place.TextHash);
            json.WriteStartArray("span");
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
