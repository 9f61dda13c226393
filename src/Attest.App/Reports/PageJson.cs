using System.Globalization;
using System.Text.Json;
using Attest.App.CommandLine;
using Attest.App.Statements;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.App.Reports;

/// <summary>A page as read, as one JSON object: what <c>attest read --json</c> prints.</summary>
internal static class PageJson
{
    public static void Write(Utf8JsonWriter json, string file, ReadPage page)
    {
        json.WriteStartObject();
        WriteReport(json, file, page);
        if (!page.Parts.IsEmpty)
            WriteArray(json, "reports", page.Parts, part => WriteReport(json, file, part));
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, string file, ReadPage page)
    {
        var document = page.Document;
        json.WriteString("file", file);
        json.WriteString("source", page.Source.Id.Value);
        json.WriteString("notice", page.Source.Notice);
        json.WriteString("text", document.Text.Hash);
        json.WriteString("layout", document.Layout);
        json.WriteString("language", document.Language);
        json.WriteString("title", document.Title);
        json.WriteString("jurisdiction", document.Jurisdiction?.Value);
        json.WriteString("jurisdiction_name", document.JurisdictionName);
        if (document.Edition is { } edition)
            json.WriteNumber("edition", edition);
        else
            json.WriteNull("edition");
        json.WriteString("last_updated", document.LastUpdated?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("product", document.Product);
        json.WriteString("theme", document.Theme);
        WriteArray(json, "facts", document.Facts?.Rows ?? [], row => WriteFact(json, row));
        WriteArray(json, "sections", document.Sections, section => WriteSection(json, section, document.Text));
        WriteArray(json, "tables", document.Tables, table => WriteTable(json, table));
        WriteArray(json, "notes", document.Notes, note => WriteNote(json, note));
        WriteArray(json, "cross_references", document.CrossReferences, reference => WriteCrossReference(json, reference, document.Text));
        WriteArray(json, "statements", page.Statements, statement => StatementJson.Write(json, statement));
        WriteArray(json, "diagnostics", document.Diagnostics, diagnostic => WriteDiagnostic(json, diagnostic, page));
    }

    /// <summary>Only what reading found odd, of a volume that of its reports too.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, string file, ReadPage page)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("source", page.Source.Id.Value);
        WriteArray(json, "diagnostics", page.Parts.Prepend(page).SelectMany(report => report.Document.Diagnostics.Select(diagnostic => (diagnostic, report))),
            found => WriteDiagnostic(json, found.diagnostic, found.report));
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section, SourceText text)
    {
        json.WriteString("code", section.Code);
        json.WriteString("heading", section.Heading);
        WriteArray(json, "sentences", section.Paragraphs.SelectMany(paragraph => paragraph.Sentences), sentence =>
        {
            json.WriteString("locator", sentence.Locator);
            WriteSpan(json, sentence.Span);
            json.WriteString("words", Folded.Text(text[sentence.Span]));
            json.WriteStartArray("markers");
            foreach (var marker in sentence.Markers)
                json.WriteNumberValue(marker.Number);
            json.WriteEndArray();
        });
    }

    private static void WriteFact(Utf8JsonWriter json, FactRow row)
    {
        json.WriteString("locator", row.Locator);
        json.WriteString("topic", row.Topic is { } topic ? Vocabulary.Word(topic) : null);
        json.WriteString("label", row.Label);
        WriteArray(json, "values", row.Values, value =>
        {
            WriteSpan(json, value.Span);
            json.WriteString("words", value.Words);
        });
        json.WriteStartArray("markers");
        foreach (var marker in row.Markers)
            json.WriteNumberValue(marker.Number);
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        json.WriteString("code", table.Code);
        json.WriteString("section", table.Section);
        json.WriteString("caption", table.Caption);
        WriteCells(json, "header", table.Header);
        WriteArray(json, "rows", table.Rows, row =>
        {
            json.WriteString("locator", row.Locator);
            WriteCells(json, "cells", row.Cells);
        });
    }

    private static void WriteCells(Utf8JsonWriter json, string name, IEnumerable<TableCell> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
            json.WriteStringValue(cell.Words);
        json.WriteEndArray();
    }

    private static void WriteCrossReference(Utf8JsonWriter json, CrossReference reference, SourceText text)
    {
        WriteSpan(json, reference.Span);
        json.WriteString("words", Folded.Text(text[reference.Span]));
        json.WriteString("jurisdiction", reference.Jurisdiction?.Value);
        if (reference.Edition is { } edition)
            json.WriteNumber("edition", edition);
        json.WriteString("pinpoint", reference.Pinpoint);
    }

    private static void WriteNote(Utf8JsonWriter json, Note note)
    {
        json.WriteNumber("number", note.Number);
        WriteSpan(json, note.Span);
        json.WriteString("words", note.Text);
        WriteArray(json, "sources", note.Citations, citation =>
        {
            json.WriteString("kind", Words.Snake(citation.Kind));
            json.WriteString("wording", citation.Wording);
            json.WriteBoolean("ibid", citation.IsIbid);
            if (citation.RefersTo is { } first)
                json.WriteNumber("refers_to", first);
            json.WriteBoolean("ambiguous", citation.IsAmbiguous);
            json.WriteStartArray("persons");
            foreach (var person in citation.Persons)
                json.WriteStringValue(person);
            json.WriteEndArray();
            json.WriteString("office", citation.Office);
            json.WriteString("organisation", citation.Organisation);
            json.WriteString("title", citation.Title);
            json.WriteString("container", citation.Container);
            json.WriteString("place", citation.Place);
            if (citation.Edition is { } edition)
                json.WriteNumber("edition", edition);
            json.WriteString("about", citation.About);
            json.WriteString("date", citation.Date?.Text);
            json.WriteString("pinpoint", citation.Pinpoint);
            json.WriteString("url", citation.Url);
        });
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, ReadPage page)
    {
        json.WriteString("code", diagnostic.Code);
        var (line, column) = DiagnosticLines.Place(diagnostic, page);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        if (diagnostic.ByteOffset is { } offset)
            json.WriteNumber("byte", offset);
        if (diagnostic.Span is { } span)
            WriteSpan(json, span);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("what_to_do", diagnostic.WhatToDo);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
