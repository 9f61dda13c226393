using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using static Attest.Store.JsonParts;
using static Attest.Statements.Vocabulary;

namespace Attest.Store;

/// <summary>A document as stored JSON, its text excepted, which is stored by its hash; what is written reads back as it was.</summary>
internal static class DocumentJson
{
    public static JsonObject Write(ReportDocument document) => new JsonObject
    {
        ["extractor"] = document.Text.Extractor,
        ["layout"] = document.Layout,
        ["language"] = document.Language,
        ["product"] = document.Product,
        ["theme"] = document.Theme,
        ["leaves"] = Array(document.Leaves, leaf => new JsonArray(Word(leaf.Kind), leaf.Span.Start, leaf.Span.End)),
    }
    .With("part", document.Part == 0 ? null : (int?)document.Part)
    .With("title", document.Title)
    .With("jurisdiction", document.Jurisdiction?.Value)
    .With("jurisdiction_name", document.JurisdictionName)
    .With("edition", document.Edition)
    .With("last_updated", document.LastUpdated?.ToString("O", CultureInfo.InvariantCulture))
    .With("previous", document.Neighbours.Previous)
    .With("next", document.Neighbours.Next)
    .With("sections", Array(document.Sections, Write))
    .With("facts", document.Facts is { } facts ? Write(facts) : null)
    .With("tables", Array(document.Tables, Write))
    .With("markers", Array(document.Markers, Write))
    .With("notes", Array(document.Notes, Write))
    .With("cross_references", Array(document.CrossReferences, Write))
    .With("diagnostics", Array(document.Diagnostics, Write));

    /// <summary>Throws <see cref="FormatException"/>, <see cref="JsonException"/>, <see cref="KeyNotFoundException"/> or <see cref="InvalidOperationException"/> when the JSON is not what <see cref="Write(ReportDocument)"/> wrote.</summary>
    public static ReportDocument Read(JsonElement json, string text) => new()
    {
        Text = new SourceText(text, json.RequiredText("extractor")),
        Part = json.Int("part") ?? 0,
        Layout = json.RequiredText("layout"),
        Language = json.RequiredText("language"),
        Product = json.RequiredText("product"),
        Theme = json.RequiredText("theme"),
        Leaves = json.Items("leaves", leaf => new Leaf(Word<LeafKind>(leaf[0].GetString()!), new TextSpan(leaf[1].GetInt32(), leaf[2].GetInt32()))),
        Title = json.Text("title"),
        Jurisdiction = json.Text("jurisdiction") is { } code ? JurisdictionCode.Parse(code) : null,
        JurisdictionName = json.Text("jurisdiction_name"),
        Edition = json.Int("edition"),
        LastUpdated = json.Text("last_updated") is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null,
        Neighbours = (json.Text("previous"), json.Text("next")),
        Sections = json.Items("sections", ReadSection),
        Facts = json.TryGetProperty("facts", out var facts) ? ReadFacts(facts) : null,
        Tables = json.Items("tables", ReadTable),
        Markers = json.Items("markers", ReadMarker),
        Notes = json.Items("notes", ReadNote),
        CrossReferences = json.Items("cross_references", ReadCrossReference),
        Diagnostics = json.Items("diagnostics", ReadDiagnostic),
    };

    private static JsonObject Write(Section section) => new JsonObject { ["code"] = section.Code }
        .With("heading", section.Heading)
        .With("heading_span", section.HeadingSpan)
        .With("topics", section.Topics)
        .With("paragraphs", Array(section.Paragraphs, Write));

    private static Section ReadSection(JsonElement json) => new(
        json.RequiredText("code"), json.Text("heading"), json.SpanOrNull("heading_span"), json.Texts("topics"), json.Items("paragraphs", ReadParagraph));

    private static JsonObject Write(Paragraph paragraph) => new JsonObject { ["number"] = paragraph.Number, ["span"] = Json(paragraph.Span) }
        .With("sentences", Array(paragraph.Sentences, Write));

    private static Paragraph ReadParagraph(JsonElement json) => new(
        json.GetProperty("number").GetInt32(), json.GetProperty("span").Span(), json.Items("sentences", ReadSentence));

    private static JsonObject Write(Sentence sentence) => new JsonObject { ["locator"] = sentence.Locator, ["span"] = Json(sentence.Span) }
        .With("markers", Array(sentence.Markers, Write));

    private static Sentence ReadSentence(JsonElement json) => new(
        json.RequiredText("locator"), json.GetProperty("span").Span(),
        json.Items("markers", ReadMarker));

    private static JsonArray Write(NoteMarker marker) => [marker.Number, marker.Span.Start, marker.Span.End];

    private static NoteMarker ReadMarker(JsonElement json) => new(json[0].GetInt32(), new TextSpan(json[1].GetInt32(), json[2].GetInt32()));

    private static JsonObject Write(FactTable facts) => new JsonObject().With("section", facts.Section).With("rows", Array(facts.Rows, Write));

    private static FactTable ReadFacts(JsonElement json) => new(json.Text("section"), json.Items("rows", ReadFactRow));

    private static JsonObject Write(FactRow row) => new JsonObject { ["locator"] = row.Locator }
        .With("topic", row.Topic is { } topic ? Word(topic) : null)
        .With("label", row.Label)
        .With("label_span", row.LabelSpan)
        .With("values", Array(row.Values, Write))
        .With("markers", Array(row.Markers, Write));

    private static FactRow ReadFactRow(JsonElement json) => new(
        json.RequiredText("locator"), json.Text("topic") is { } topic ? Word<FactTopic>(topic) : null, json.Text("label"), json.SpanOrNull("label_span"),
        json.Items("values", ReadFactValue), json.Items("markers", ReadMarker));

    private static JsonObject Write(FactValue value) => new JsonObject { ["words"] = value.Words }.With("span", value.Span);

    private static FactValue ReadFactValue(JsonElement json) => new(json.RequiredText("words"), json.GetProperty("span").Span());

    private static JsonObject Write(Table table) => new JsonObject { ["code"] = table.Code }
        .With("section", table.Section)
        .With("caption", table.Caption)
        .With("caption_span", table.CaptionSpan)
        .With("markers", Array(table.Markers, Write))
        .With("header", Array(table.Header, Write))
        .With("rows", Array(table.Rows, Write));

    private static Table ReadTable(JsonElement json) => new(
        json.RequiredText("code"), json.Text("section"), json.Text("caption"), json.SpanOrNull("caption_span"),
        json.Items("markers", ReadMarker), json.Items("header", ReadCell), json.Items("rows", ReadRow));

    private static JsonObject Write(TableRow row) => new JsonObject { ["locator"] = row.Locator }.With("cells", Array(row.Cells, Write));

    private static TableRow ReadRow(JsonElement json) => new(json.RequiredText("locator"), json.Items("cells", ReadCell));

    private static JsonObject Write(TableCell cell) => new JsonObject { ["words"] = cell.Words }.With("span", cell.Span);

    private static TableCell ReadCell(JsonElement json) => new(json.RequiredText("words"), json.SpanOrNull("span"));

    private static JsonObject Write(Note note) => new JsonObject { ["number"] = note.Number, ["label"] = Json(note.LabelSpan), ["span"] = Json(note.Span), ["text"] = note.Text }
        .With("citations", Array(note.Citations, CitationJson.Write));

    private static Note ReadNote(JsonElement json) => new(
        json.GetProperty("number").GetInt32(), json.GetProperty("label").Span(), json.GetProperty("span").Span(), json.RequiredText("text"),
        json.Items("citations", CitationJson.Read));

    private static JsonObject Write(CrossReference reference) => new JsonObject { ["span"] = Json(reference.Span) }
        .With("jurisdiction", reference.Jurisdiction?.Value)
        .With("edition", reference.Edition)
        .With("pinpoint", reference.Pinpoint);

    private static CrossReference ReadCrossReference(JsonElement json) => new(
        json.GetProperty("span").Span(), json.Text("jurisdiction") is { } code ? JurisdictionCode.Parse(code) : null, json.Int("edition"), json.Text("pinpoint"));

    private static JsonObject Write(Diagnostic diagnostic) =>
        new JsonObject { ["code"] = diagnostic.Code, ["message"] = diagnostic.Message, ["what_to_do"] = diagnostic.WhatToDo }
            .With("span", diagnostic.Span)
            .With("byte_offset", diagnostic.ByteOffset);

    private static Diagnostic ReadDiagnostic(JsonElement json) => new(
        json.RequiredText("code"), json.SpanOrNull("span"), json.RequiredText("message"), json.RequiredText("what_to_do"), json.Int("byte_offset"));
}
