using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Publishing.Linked;

/// <summary>
/// Writes a statement as a W3C Web Annotation: its body is what it says, its target the words in the text of the source, by quotation and by position in code points. Its notes, and the words elsewhere
/// without which it would not be understood, are linked in the same way.
/// </summary>
public static class AnnotateStatement
{
    /// <summary>The context of the standard.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The media type of annotations.</summary>
    public const string MediaType = $"application/ld+json; profile=\"{Context}\"";

    // How much of the text around a quotation tells it from the same words elsewhere.
    private const int Around = 32;

    /// <summary>The annotation, without its context where it stands among others.</summary>
    public static JsonObject Of(ReportDocument document, AnnotatedStatement said, AnnotationSetting setting)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
            Write(json, document, said, setting);
        return JsonNode.Parse(bytes.WrittenSpan)!.AsObject();
    }

    /// <summary>Writes the annotation as an object, without its context.</summary>
    public static void Write(Utf8JsonWriter json, ReportDocument document, AnnotatedStatement said, AnnotationSetting setting)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(setting);
        var statement = said.Statement;
        json.WriteStartObject();
        json.WriteString("id"u8, said.Address);
        json.WriteString("type"u8, "Annotation"u8);
        json.WriteString("canonical"u8, $"urn:sha256:{said.Id.Value}");
        json.WriteString("motivation"u8, "describing"u8);
        json.WriteStartArray("body"u8);
        Describe(json, said.Says, setting.Language);
        Term(json, "classifying"u8, Vocabulary.Word(statement.Kind));
        Term(json, "tagging"u8, Vocabulary.Word(statement.Value));
        Term(json, "tagging"u8, Vocabulary.Word(statement.Hedge));
        bool isOfThisText = statement.Evidence.TextHash == document.Text.Hash;
        if (isOfThisText && setting.HasContext)
            foreach (var span in statement.Evidence.Context.Concat(Notes(document, statement)))
                Place(json, document.Text, span, setting, "linking");
        json.WriteEndArray();
        json.WritePropertyName("target"u8);
        // A statement entered on another reading of the source has its words, and no place in this text.
        if (isOfThisText)
            Place(json, document.Text, statement.Evidence.Span, setting);
        else
            Quoted(json, statement.Wording, setting);
        if (setting.Licence is { } licence)
            json.WriteString("rights"u8, licence);
        Maker(json, statement.Origin);
        json.WriteEndObject();
    }

    /// <summary>All annotations of a report as a collection with one page.</summary>
    /// <param name="address">The address of the collection.</param>
    /// <param name="label">What it is, with what must be said wherever the words of the report stand.</param>
    /// <param name="annotations">The annotations, in the order of the text.</param>
    public static JsonObject Collection(string address, string label, IReadOnlyList<JsonObject> annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return new()
        {
            ["@context"] = Context,
            ["id"] = address,
            ["type"] = "AnnotationCollection",
            ["label"] = label,
            ["total"] = annotations.Count,
            ["first"] = new JsonObject { ["id"] = address + "#first", ["type"] = "AnnotationPage", ["startIndex"] = 0, ["items"] = new JsonArray([.. annotations]) },
        };
    }

    private static void Describe(Utf8JsonWriter json, string says, string language)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextualBody"u8);
        json.WriteString("purpose"u8, "describing"u8);
        json.WriteString("value"u8, says);
        json.WriteString("format"u8, "text/plain"u8);
        json.WriteString("language"u8, language);
        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, ReadOnlySpan<byte> purpose, string word)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextualBody"u8);
        json.WriteString("purpose"u8, purpose);
        json.WriteString("value"u8, word);
        json.WriteEndObject();
    }

    private static void Maker(Utf8JsonWriter json, Origin origin)
    {
        var isEntered = origin.Kind == OriginKind.Entered;
        json.WriteStartObject(isEntered ? "creator"u8 : "generator"u8);
        json.WriteString("type"u8, isEntered ? "Person"u8 : "Software"u8);
        json.WriteString(isEntered ? "nickname"u8 : "name"u8, origin.By);
        json.WriteEndObject();
    }

    private static IEnumerable<TextSpan> Notes(ReportDocument document, Statement statement) =>
        statement.Notes.IsDefaultOrEmpty ? [] : statement.Notes.Distinct().SelectMany(number => document.Notes.Where(note => note.Number == number).Take(1)).Select(note => note.Span);

    private static void Place(Utf8JsonWriter json, SourceText text, TextSpan span, AnnotationSetting setting, string? purpose = null)
    {
        Resource(json, setting, purpose);
        json.WriteStartArray("selector"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextQuoteSelector"u8);
        json.WriteString("exact"u8, text[span]);
        json.WriteString("prefix"u8, text[new(Math.Max(0, span.Start - Around), span.Start)]);
        json.WriteString("suffix"u8, text[new(span.End, Math.Min(text.Length, span.End + Around))]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type"u8, "TextPositionSelector"u8);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Quoted(Utf8JsonWriter json, string words, AnnotationSetting setting)
    {
        Resource(json, setting, null);
        json.WriteStartObject("selector"u8);
        json.WriteString("type"u8, "TextQuoteSelector"u8);
        json.WriteString("exact"u8, words);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, AnnotationSetting setting, string? purpose)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "SpecificResource"u8);
        if (purpose is not null)
            json.WriteString("purpose"u8, purpose);
        json.WriteString("source"u8, setting.Source);
        if (setting.Report is { } report)
            json.WriteString("scope"u8, report);
    }
}
