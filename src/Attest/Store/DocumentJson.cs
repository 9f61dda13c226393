using System.Globalization;
using System.Text.Json;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using static Attest.Store.JsonParts;
using static Attest.Statements.Vocabulary;

namespace Attest.Store;

/// <summary>A document as stored JSON, its text excepted, which is stored by its hash; what is written reads back as it was.</summary>
internal static class DocumentJson
{
    public static void Write(CanonicalWriter json, ReportDocument document)
    {
        json.StartObject();
        json.Member("cross_references", document.CrossReferences, Write);
        json.Member("diagnostics", document.Diagnostics, Write);
        json.Member("edition", document.Edition);
        json.Member("extractor", document.Text.Extractor);
        json.Member("facts", document.Facts, Write);
        json.Member("jurisdiction", document.Jurisdiction?.Value);
        json.Member("jurisdiction_name", document.JurisdictionName);
        json.Member("language", document.Language);
        json.Member("last_updated", document.LastUpdated?.ToString("O", CultureInfo.InvariantCulture));
        json.Member("layout", document.Layout);
        json.Items("leaves", document.Leaves, Write);
        json.Member("markers", document.Markers, Write);
        json.Member("next", document.Neighbours.Next);
        json.Member("notes", document.Notes, Write);
        json.Member("part", document.Part == 0 ? null : document.Part);
        json.Member("previous", document.Neighbours.Previous);
        json.Member("product", document.Product);
        json.Member("sections", document.Sections, Write);
        json.Member("tables", document.Tables, Write);
        json.Member("theme", document.Theme);
        json.Member("title", document.Title);
        json.EndObject();
    }

    /// <summary>Throws <see cref="FormatException"/>, <see cref="JsonException"/>, <see cref="KeyNotFoundException"/> or <see cref="InvalidOperationException"/> when the JSON is not what <see cref="Write(CanonicalWriter, ReportDocument)"/> wrote.</summary>
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

    private static void Write(CanonicalWriter json, Leaf leaf)
    {
        json.StartArray();
        json.String(Word(leaf.Kind));
        json.Integer(leaf.Span.Start);
        json.Integer(leaf.Span.End);
        json.EndArray();
    }

    private static void Write(CanonicalWriter json, Section section)
    {
        json.StartObject();
        json.Member("code", section.Code);
        json.Member("heading", section.Heading);
        json.Member("heading_span", section.HeadingSpan);
        json.Member("paragraphs", section.Paragraphs, Write);
        json.Member("topics", section.Topics);
        json.EndObject();
    }

    private static Section ReadSection(JsonElement json) => new(
        json.RequiredText("code"), json.Text("heading"), json.SpanOrNull("heading_span"), json.Texts("topics"), json.Items("paragraphs", ReadParagraph));

    private static void Write(CanonicalWriter json, Paragraph paragraph)
    {
        json.StartObject();
        json.Member("number", paragraph.Number);
        json.Member("sentences", paragraph.Sentences, Write);
        json.Member("span", paragraph.Span);
        json.EndObject();
    }

    private static Paragraph ReadParagraph(JsonElement json) => new(
        json.GetProperty("number").GetInt32(), json.GetProperty("span").Span(), json.Items("sentences", ReadSentence));

    private static void Write(CanonicalWriter json, Sentence sentence)
    {
        json.StartObject();
        json.Member("locator", sentence.Locator);
        json.Member("markers", sentence.Markers, Write);
        json.Member("span", sentence.Span);
        json.EndObject();
    }

    private static Sentence ReadSentence(JsonElement json) => new(
        json.RequiredText("locator"), json.GetProperty("span").Span(),
        json.Items("markers", ReadMarker));

    private static void Write(CanonicalWriter json, NoteMarker marker)
    {
        json.StartArray();
        json.Integer(marker.Number);
        json.Integer(marker.Span.Start);
        json.Integer(marker.Span.End);
        json.EndArray();
    }

    private static NoteMarker ReadMarker(JsonElement json) => new(json[0].GetInt32(), new TextSpan(json[1].GetInt32(), json[2].GetInt32()));

    private static void Write(CanonicalWriter json, FactTable facts)
    {
        json.StartObject();
        json.Member("rows", facts.Rows, Write);
        json.Member("section", facts.Section);
        json.EndObject();
    }

    private static FactTable ReadFacts(JsonElement json) => new(json.Text("section"), json.Items("rows", ReadFactRow));

    private static void Write(CanonicalWriter json, FactRow row)
    {
        json.StartObject();
        json.Member("label", row.Label);
        json.Member("label_span", row.LabelSpan);
        json.Member("locator", row.Locator);
        json.Member("markers", row.Markers, Write);
        json.Member("topic", row.Topic is { } topic ? Word(topic) : null);
        json.Member("values", row.Values, Write);
        json.EndObject();
    }

    private static FactRow ReadFactRow(JsonElement json) => new(
        json.RequiredText("locator"), json.Text("topic") is { } topic ? Word<FactTopic>(topic) : null, json.Text("label"), json.SpanOrNull("label_span"),
        json.Items("values", ReadFactValue), json.Items("markers", ReadMarker));

    private static void Write(CanonicalWriter json, FactValue value)
    {
        json.StartObject();
        json.Member("span", value.Span);
        json.Member("words", value.Words);
        json.EndObject();
    }

    private static FactValue ReadFactValue(JsonElement json) => new(json.RequiredText("words"), json.GetProperty("span").Span());

    private static void Write(CanonicalWriter json, Table table)
    {
        json.StartObject();
        json.Member("caption", table.Caption);
        json.Member("caption_span", table.CaptionSpan);
        json.Member("code", table.Code);
        json.Member("groups", table.Groups, Write);
        json.Member("header", table.Header, Write);
        json.Member("markers", table.Markers, Write);
        json.Member("rows", table.Rows, Write);
        json.Member("section", table.Section);
        json.EndObject();
    }

    private static Table ReadTable(JsonElement json) => new(
        json.RequiredText("code"), json.Text("section"), json.Text("caption"), json.SpanOrNull("caption_span"),
        json.Items("markers", ReadMarker), json.Items("header", ReadCell), json.Items("rows", ReadRow))
    {
        Groups = json.Items("groups", ReadCell),
    };

    private static void Write(CanonicalWriter json, TableRow row)
    {
        json.StartObject();
        json.Member("cells", row.Cells, Write);
        json.Member("locator", row.Locator);
        json.EndObject();
    }

    private static TableRow ReadRow(JsonElement json) => new(json.RequiredText("locator"), json.Items("cells", ReadCell));

    private static void Write(CanonicalWriter json, TableCell cell)
    {
        json.StartObject();
        json.Member("span", cell.Span);
        json.Member("words", cell.Words);
        json.EndObject();
    }

    private static TableCell ReadCell(JsonElement json) => new(json.RequiredText("words"), json.SpanOrNull("span"));

    private static void Write(CanonicalWriter json, Note note)
    {
        json.StartObject();
        json.Member("citations", note.Citations, CitationJson.Write);
        json.Member("label", note.LabelSpan);
        json.Member("number", note.Number);
        // A note of an older reading is written as it was, so that the editions that hold it keep their root.
        var isWhole = note.Parts is [{ Role: NotePartRole.Whole }];
        if (!isWhole)
            json.Member("parts", note.Parts, Write);
        json.Member("span", note.Span);
        if (isWhole)
            json.Member("text", note.Text);
        json.EndObject();
    }

    private static Note ReadNote(JsonElement json) => new(
        json.GetProperty("number").GetInt32(), json.GetProperty("label").Span(), json.GetProperty("span").Span(),
        json.Text("text") is { } whole ? [new NotePart(NotePartRole.Whole, whole, null)] : json.Items("parts", ReadPart),
        json.Items("citations", CitationJson.Read));

    private static void Write(CanonicalWriter json, NotePart part)
    {
        json.StartArray();
        json.String(Word(part.Role));
        json.String(part.Words);
        if (part.Source is { } source)
            json.Integer(source);
        json.EndArray();
    }

    private static NotePart ReadPart(JsonElement json) =>
        new(Word<NotePartRole>(json[0].GetString()!), json[1].GetString()!, json.GetArrayLength() > 2 ? json[2].GetInt32() : null);

    private static void Write(CanonicalWriter json, CrossReference reference)
    {
        json.StartObject();
        json.Member("edition", reference.Edition);
        json.Member("jurisdiction", reference.Jurisdiction?.Value);
        json.Member("pinpoint", reference.Pinpoint);
        json.Member("span", reference.Span);
        json.EndObject();
    }

    private static CrossReference ReadCrossReference(JsonElement json) => new(
        json.GetProperty("span").Span(), json.Text("jurisdiction") is { } code ? JurisdictionCode.Parse(code) : null, json.Int("edition"), json.Text("pinpoint"));

    private static void Write(CanonicalWriter json, Diagnostic diagnostic)
    {
        json.StartObject();
        json.Member("byte_offset", diagnostic.ByteOffset);
        json.Member("code", diagnostic.Code);
        json.Member("message", diagnostic.Message);
        json.Member("span", diagnostic.Span);
        json.Member("what_to_do", diagnostic.WhatToDo);
        json.EndObject();
    }

    private static Diagnostic ReadDiagnostic(JsonElement json) => new(
        json.RequiredText("code"), json.SpanOrNull("span"), json.RequiredText("message"), json.RequiredText("what_to_do"), json.Int("byte_offset"));
}
