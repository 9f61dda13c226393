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
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(setting);
        var statement = said.Statement;
        bool isOfThisText = statement.Evidence.TextHash == document.Text.Hash;
        JsonArray body =
        [
            new JsonObject { ["type"] = "TextualBody", ["purpose"] = "describing", ["value"] = said.Says, ["format"] = "text/plain", ["language"] = setting.Language },
            Term("classifying", Vocabulary.Word(statement.Kind)),
            Term("tagging", Vocabulary.Word(statement.Value)),
            Term("tagging", Vocabulary.Word(statement.Hedge)),
        ];
        foreach (var span in isOfThisText ? statement.Evidence.Context.Concat(Notes(document, statement)) : [])
            body.Add((JsonNode)Place(document.Text, span, setting, "linking"));
        JsonObject annotation = new()
        {
            ["id"] = said.Address,
            ["type"] = "Annotation",
            ["canonical"] = $"urn:sha256:{said.Id.Value}",
            ["motivation"] = "describing",
            ["body"] = body,
            // A statement entered on another reading of the source has its words, and no place in this text.
            ["target"] = isOfThisText ? Place(document.Text, statement.Evidence.Span, setting) : Quoted(statement.Wording, setting),
            ["rights"] = setting.Licence,
        };
        if (statement.Origin.Kind == OriginKind.Entered)
            annotation["creator"] = new JsonObject { ["type"] = "Person", ["nickname"] = statement.Origin.By };
        else
            annotation["generator"] = new JsonObject { ["type"] = "Software", ["name"] = statement.Origin.By };
        return annotation;
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

    private static JsonObject Term(string purpose, string word) => new() { ["type"] = "TextualBody", ["purpose"] = purpose, ["value"] = word };

    private static IEnumerable<TextSpan> Notes(ReportDocument document, Statement statement) =>
        statement.Notes.IsDefaultOrEmpty ? [] : statement.Notes.Distinct().SelectMany(number => document.Notes.Where(note => note.Number == number).Take(1)).Select(note => note.Span);

    private static JsonObject Place(SourceText text, TextSpan span, AnnotationSetting setting, string? purpose = null)
    {
        JsonObject place = new() { ["type"] = "SpecificResource" };
        if (purpose is not null)
            place["purpose"] = purpose;
        place["source"] = setting.Source;
        place["scope"] = setting.Report;
        place["selector"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "TextQuoteSelector",
                ["exact"] = text[span],
                ["prefix"] = text[new(Math.Max(0, span.Start - Around), span.Start)],
                ["suffix"] = text[new(span.End, Math.Min(text.Length, span.End + Around))],
            },
            new JsonObject { ["type"] = "TextPositionSelector", ["start"] = span.Start, ["end"] = span.End });
        return place;
    }

    private static JsonObject Quoted(string words, AnnotationSetting setting) => new()
    {
        ["type"] = "SpecificResource",
        ["source"] = setting.Source,
        ["scope"] = setting.Report,
        ["selector"] = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = words },
    };
}
