using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attest.Registers;

namespace Attest.Publishing.References;

/// <summary>References as CSL-JSON (citation-style-language/schema, csl-data.json): an array, one object each, nothing that the schema does not know.</summary>
internal static class WriteCslJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The array.</summary>
    public static string Of(IReadOnlyList<Reference> references)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var reference in references)
                Write(json, reference);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Id);
        json.WriteString("type", ReferenceTypeWords.Csl(reference.Type));
        Write(json, "author", reference.Authors);
        Write(json, "interviewer", reference.Interviewers);
        (string Name, string? Value)[] texts =
        [
            ("title", reference.Title), ("container-title", reference.Container), ("event", reference.Event), (reference.Event is null ? "publisher-place" : "event-place", reference.Place),
            ("publisher", reference.Publisher), ("number", reference.Number), ("genre", reference.Genre), ("medium", reference.Medium), ("locator", reference.Locator), ("URL", reference.Url),
            ("archive", reference.Archive), ("archive_location", reference.ArchiveLocation), ("language", reference.Language), ("note", reference.Note),
        ];
        foreach (var (name, value) in texts)
            if (value is not null)
                json.WriteString(name, value);
        Write(json, "issued", reference.Issued);
        Write(json, "accessed", reference.Accessed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<ReferenceName> names)
    {
        if (names.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStartObject();
            foreach (var (part, value) in (ReadOnlySpan<(string, string?)>)[("family", one.Family), ("given", one.Given), ("suffix", one.Suffix), ("literal", one.Literal)])
                if (value is not null)
                    json.WriteString(part, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // An open end has no parts; it is told in words.
    private static void Write(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is null)
            return;
        json.WriteStartObject(name);
        if (date.Earliest is null || date.Latest is null)
            json.WriteString("literal", InterfaceTexts.English.Dates.OfEdtf(date.Text));
        else
        {
            json.WriteStartArray("date-parts");
            foreach (var point in date.Text.Split('/'))
            {
                json.WriteStartArray();
                foreach (var part in point.Split('-'))
                    json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
