using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>Finds gold pages in folders: NAME.json beside NAME.txt or NAME.html, and NAME.html.json whose <c>html_of</c> names the page with the same gold.</summary>
internal sealed class ReadGold
{
    private static readonly string[] PageEndings = [".txt", ".html", ".htm"];
    private readonly ImmutableArray<EvaluationDiagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<EvaluationDiagnostic>();

    public ImmutableArray<EvaluationDiagnostic> Diagnostics => _diagnostics.ToImmutable();

    public IEnumerable<GoldPage> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile).OfType<GoldPage>();

    private GoldPage? ReadFile(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            if (Text(root, "html_of") is { } original)
                return ReadHtmlForm(path, Path.Combine(Path.GetDirectoryName(path)!, original + ".json"));
            return FindPage(path) is { } page ? ReadPage(path, page, root) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or IOException)
        {
            Report(path, "gold-malformed", $"The gold cannot be read: {e.Message}", "Correct the file or take it out of the folder.");
            return null;
        }
    }

    private GoldPage? ReadHtmlForm(string path, string originalPath)
    {
        if (!File.Exists(originalPath))
        {
            Report(path, "gold-missing", $"It stands for {Path.GetFileName(originalPath)}, which is not there.", "Put the original gold into the same folder.");
            return null;
        }
        if (FindPage(path) is not { } page)
            return null;
        using var json = JsonDocument.Parse(File.ReadAllBytes(originalPath));
        return ReadPage(originalPath, page, json.RootElement);
    }

    /// <summary>The page beside the gold, or null with a diagnostic; a JSON file that annotates nothing is no gold and is passed over.</summary>
    private string? FindPage(string path)
    {
        var name = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
        var page = File.Exists(name) ? name : PageEndings.Select(e => name + e).FirstOrDefault(File.Exists);
        if (page is null)
            Report(path, "gold-without-page", "There is no page beside this gold.", "Put NAME.txt or NAME.html beside NAME.json.");
        return page;
    }

    private GoldPage? ReadPage(string path, string page, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("statements", out _))
        {
            Report(path, "gold-malformed", "It has no list “statements”.", "Add the statements of the page, an empty list if it makes none.");
            return null;
        }
        return new GoldPage
        {
            PagePath = page,
            Layout = Text(root, "layout") ?? "unknown",
            IsKeptAside = IsKeptAside(FindPage(path) ?? page),
            States = [.. States(root)],
            Headings = [.. List(root, "headings").Select(h => SourceText.Fold(h.GetString() ?? ""))],
            Markers = [.. List(root, "note_markers").Select(m => m.GetInt32())],
            Notes = [.. Notes(root)],
            Statements = [.. Statements(path, root)],
        };
    }

    // An HTML form is on the side of the text that it stands for.
    private static bool IsKeptAside(string page) => SHA256.HashData(File.ReadAllBytes(page))[0] >> 4 <= 4;

    private static IEnumerable<string> States(JsonElement root)
    {
        if (Text(root, "state") is { } state)
            yield return state;
        foreach (var section in List(root, "other_sections"))
            if ((section.ValueKind == JsonValueKind.Object ? Text(section, "state") : section.GetString()) is { } other)
                yield return other;
    }

    private static IEnumerable<GoldNote> Notes(JsonElement root)
    {
        if (!root.TryGetProperty("notes", out var notes) || notes.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var note in notes.EnumerateObject())
        {
            var sources = List(note.Value, "sources").Select(s => new GoldSource(Text(s, "kind") ?? "", Flag(s, "ibid"), (int?)Number(s, "refers_to")));
            yield return new GoldNote(int.Parse(note.Name, CultureInfo.InvariantCulture), SourceText.Fold(Text(note.Value, "text") ?? ""), [.. sources]);
        }
    }

    private IEnumerable<GoldStatement> Statements(string path, JsonElement root)
    {
        var sections = List(root, "other_sections").Where(s => s.ValueKind == JsonValueKind.Object);
        foreach (var statement in sections.Prepend(root).SelectMany(s => List(s, "statements")))
        {
            var gold = ReadStatement(statement);
            if (!Vocabulary.TryParse<StatementKind>(gold.Key.Kind, out var kind) || !Vocabulary.TryParse<StatementValue>(gold.Key.Value, out var value) || !Vocabulary.ValuesOf(kind).Contains(value))
                Report(path, "gold-unknown-word", $"{gold.Locator}: the vocabulary has no “{gold.Key.Kind}: {gold.Key.Value}”.", "Use a kind and a value of data/vocabulary.csv; the statement counts as missed until then.");
            yield return gold;
        }
    }

    private static GoldStatement ReadStatement(JsonElement statement)
    {
        var number = Number(statement, "quantity");
        var key = new StatementKey
        {
            Kind = Text(statement, "kind") ?? "",
            Value = Text(statement, "value") ?? "",
            Instrument = StatementKey.PlainInstrument(Text(statement, "instrument")),
            Date = StatementKey.PlainDate(Text(statement, "date")),
            Negated = Flag(statement, "negated"),
            Actor = Text(statement, "actor"),
            Number = number,
            Bound = number is null ? null : Text(statement, "bound") ?? "exact",
            Unit = number is null ? null : Text(statement, "currency") ?? Text(statement, "unit"),
        };
        return new GoldStatement(key, Text(statement, "hedge") ?? "", Text(statement, "locator") ?? "", SourceText.Fold(Text(statement, "sentence_starts") ?? ""));
    }

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static bool Flag(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private void Report(string path, string code, string message, string whatToDo) =>
        _diagnostics.Add(new EvaluationDiagnostic(path, new Diagnostic(code, null, message, whatToDo)));
}
