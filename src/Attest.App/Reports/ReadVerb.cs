using System.CommandLine;
using System.Text.Json;
using Attest.App.CommandLine;
using Attest.App.Sources;
using Attest.App.Statements;
using Attest.Reports;

namespace Attest.App.Reports;

/// <summary><c>attest read</c>: what reading makes of a file, without keeping any of it.</summary>
internal sealed class ReadVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A page: text, HTML, Word, PDF or Markdown." };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    private readonly Option<bool> _diagnostics = new("--diagnostics") { Description = "Only what reading found odd: file:line:column, code, what is wrong, what to do." };

    public ReadVerb(Setup setup)
        : base("read", "Show what a page is read as: its outline, sentences, notes, statements and diagnostics. Nothing is stored.", setup)
    {
        Arguments.Add(_file);
        Options.Add(_json);
        Options.Add(_diagnostics);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest read data/samples/1999_PRK.txt", "the page, sentence by sentence"),
        new("attest read page.html --json", "the same for a program"),
        new("attest read page.html --diagnostics", "only what is odd about it, and what to do"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var path = parsed.GetRequiredValue(_file);
        if (Directory.Exists(path))
            throw new InputException($"{path} is a folder. Name one file in it, or store them all: attest import {path}");
        CollectFiles files = new([path]);
        if (files.Count > 1)
            throw new InputException($"{path} holds {files.Count} pages. Store them all: attest import {path}");
        var received = files.Read().First();
        if (received.Refusal is { } refusal)
        {
            Terminal.Complain($"{path}: {refusal.Code}: {refusal.Message} {refusal.WhatToDo}");
            return Task.FromResult(refusal.ExitCode);
        }
        var page = PageReading.Of(Resolve(parsed))(received.Source!);
        if (parsed.GetValue(_json))
            Terminal.Json(json => Write(json, parsed.GetValue(_diagnostics)));
        else if (parsed.GetValue(_diagnostics))
            PrintDiagnostics(path, page);
        else
            foreach (var report in page.Parts.Prepend(page))
                Print(path, report);
        return Task.FromResult(page.Parts.Prepend(page).All(report => report.Document.Diagnostics.IsEmpty) ? ExitCode.Done : ExitCode.Findings);

        void Write(Utf8JsonWriter json, bool onlyDiagnostics)
        {
            if (onlyDiagnostics)
                PageJson.WriteDiagnostics(json, path, page);
            else
                PageJson.Write(json, path, page);
        }
    }

    private void PrintDiagnostics(string path, ReadPage page)
    {
        foreach (var report in page.Parts.Prepend(page))
            DiagnosticLines.Print(Terminal, path, report);
        if (page.Parts.Prepend(page).All(report => report.Document.Diagnostics.IsEmpty))
            Terminal.Say("Reading found nothing odd.");
    }

    private void Print(string path, ReadPage page)
    {
        var document = page.Document;
        if (document.Part > 0)
            Terminal.Blank();
        Terminal.Say(Cell.Strong(document.Title ?? (document.Part > 0 ? document.JurisdictionName : null) ?? path));
        Terminal.Say(Cell.Faint($"{path}: {Words.Number(page.Source.Bytes.Length)} bytes, layout {document.Layout}, language {document.Language}, sha256 {page.Source.Id.Value[..12]}…"));
        if (!page.Parts.IsEmpty)
            Terminal.Say($"A volume of {Words.Count(page.Parts.Length, "report")}: {string.Join(", ", page.Parts.Select(part => part.Document.JurisdictionName))}. What it has besides them:");
        else
            Terminal.Say($"State: {document.JurisdictionName ?? "unknown"}{(document.Jurisdiction is { } code ? $" ({code})" : "")}   Edition: {(document.Edition is { } year ? $"{year}" : "unknown")}{Profile(document)}");
        if (page.Source.Notice is { } notice)
            Terminal.Say(new Cell(notice, Tone.Warning));
        if (document.Facts is { } facts)
            PrintFacts(facts, page);
        foreach (var section in document.Sections)
            PrintSection(section, page);
        foreach (var table in document.Tables.Where(table => !document.Sections.Any(section => section.Code == table.Section && section.Heading is not null)))
            PrintTable(table, page);
        PrintNotes(document);
        Terminal.Blank();
        Terminal.Say($"{Words.Count(document.Sections.Length, "section")}, {Words.Count(document.Sentences.Count(), "sentence")}, {Words.Count(document.Notes.Length, "note")}, "
            + $"{Words.Count(page.Statements.Length, "statement")}, {Words.Count(document.Diagnostics.Length, "diagnostic")}.");
        DiagnosticLines.Print(Terminal, path, page);
    }

    // What a profile tells besides: its theme, and the day of its text.
    private static string Profile(ReportDocument document) =>
        (document.Theme == "all" ? "" : $"   Theme: {document.Theme}") + (document.LastUpdated is { } day ? $"   Last updated: {day:yyyy-MM-dd}" : "");

    private void PrintSection(Section section, ReadPage page)
    {
        Terminal.Blank();
        Terminal.Say(Cell.Strong($"{section.Code}  {section.Heading ?? "(before any heading)"}"));
        foreach (var sentence in section.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            Terminal.SayIndented(2, Cell.Faint($"{sentence.Locator}  "), Folded.Text(page.Document.Text[sentence.Span]) + Markers(sentence));
            PrintStatements(sentence.Locator, page);
        }
        foreach (var table in page.Document.Tables.Where(table => table.Section == section.Code && section.Heading is not null))
            PrintTable(table, page);
    }

    private void PrintTable(Table table, ReadPage page)
    {
        Terminal.SayIndented(2, Cell.Faint($"{table.Code}  "), Cell.Strong(table.Caption ?? "(a table without caption)"));
        Terminal.SayIndented(6, Cell.Faint(string.Join(" | ", table.Header.Select(cell => cell.Words))));
        foreach (var row in table.Rows)
        {
            Terminal.SayIndented(4, Cell.Faint($"{row.Locator}  "), string.Join(" | ", row.Cells.Select(cell => cell.Words)));
            PrintStatements(row.Locator, page);
        }
    }

    private void PrintFacts(FactTable facts, ReadPage page)
    {
        Terminal.Blank();
        Terminal.Say(Cell.Strong("T  Key facts"));
        foreach (var row in facts.Rows)
        {
            Terminal.SayIndented(2, Cell.Faint($"{row.Locator}  "), row.Label is { } label ? Cell.Strong(label) : new Cell("(label lost)", Tone.Warning));
            foreach (var value in row.Values)
                Terminal.SayIndented(6, value.Words);
            PrintStatements(row.Locator, page);
        }
    }

    private void PrintStatements(string locator, ReadPage page)
    {
        foreach (var statement in page.Statements.Where(statement => statement.Locator == locator))
            Terminal.SayIndented(6, ["→ ", .. StatementLine.Of(statement)]);
    }

    // Those that stand in the sentence are in its words already.
    private static string Markers(Sentence sentence) =>
        string.Concat(sentence.Markers.Where(marker => !sentence.Span.Contains(marker.Span)).Select(marker => $"[{marker.Number}]"));

    private void PrintNotes(ReportDocument document)
    {
        if (document.Notes.IsEmpty)
            return;
        Terminal.Blank();
        Terminal.Say(Cell.Strong("Notes"));
        foreach (var note in document.Notes)
        {
            Terminal.SayIndented(2, Cell.Faint($"[{note.Number}]  "), note.Text);
            foreach (var citation in note.Citations)
                Terminal.SayIndented(6, "→ ", Cell.Strong(Words.Of(citation.Kind)),
                    citation.RefersTo is { } first ? $"  as in note {first}" : "", citation.Date is { } date ? $"  {date.Text}" : "");
        }
    }
}
