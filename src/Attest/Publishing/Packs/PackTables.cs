using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Attest.Checks;
using Attest.Editions;
using Attest.Publishing.Data;
using Attest.Questions.Data;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Publishing.Packs;

/// <summary>The tables of a data pack: its statements and its reports.</summary>
internal sealed class PackTables(RegisterSet registers, PackTerms terms)
{
    private static readonly DataColumn[] ReportColumns =
    [
        new("report", "its address: product, edition, revision, State, theme", "#meta+id"),
        new("state", "code of the State or area (ISO 3166-1 alpha-3, or the project's own)", "#country+code"),
        new("name", "its short name; empty where no register has it", "#country+name"),
        new("edition", "the year of the edition", "#date+year", "integer"),
        new("theme", "the theme; all for a whole report", "#indicator+theme"),
        new("title", "the title as printed; empty where it has none", "#description+title"),
        new("language", "the language of its text, ISO 639-1", "#meta+language"),
        new("sentences", "how many sentences it has", "#indicator+sentences+num", "integer"),
        new("notes", "how many notes it has", "#indicator+notes+num", "integer"),
        new("statements", "how many statements it makes", "#indicator+statements+num", "integer"),
        new("source", "the SHA-256 of the bytes it was read from", "#meta+source"),
        new("text", "the SHA-256 of its text", "#meta+text"),
    ];

    private readonly VerifyStatements _verify = new(registers);
    private readonly StatementTable _statements = new(registers, terms.Site);

    /// <summary>The table of statements, with its line of HXL tags.</summary>
    public byte[] Statements(IReadOnlyList<EditionDocument> documents)
    {
        using MemoryStream bytes = new();
        _statements.WriteAsync(bytes, documents.SelectMany(Listed)).GetAwaiter().GetResult();
        return bytes.ToArray();
    }

    /// <summary>The table of reports, with its line of HXL tags.</summary>
    public byte[] Reports(IReadOnlyList<EditionDocument> documents) => new DataTable("reports", ReportColumns,
    [
        .. documents.Select(document => (object?[])
        [
            document.Address.ToString(), document.Address.Jurisdiction.Value, registers.Jurisdictions.Find(document.Address.Jurisdiction)?.ShortName, document.Address.Edition, document.Address.Theme, document.Document.Title,
            document.Document.Language, document.Document.Sentences.Count(), document.Document.Notes.Length, document.Statements.Length, document.Source.Id.Value, document.Document.Text.Hash,
        ]),
    ]).Csv();

    /// <summary>What the tables are (Data Package 2.0): columns, keys, how many rows, terms of use.</summary>
    public JsonObject Describe(EditionHeader header, IReadOnlyList<EditionDocument> documents) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = header.Name.ToString().ToLowerInvariant(),
        ["title"] = $"{terms.Organisation}: {header.Name}",
        ["version"] = $"{header.Name.Year}.{header.Name.Revision}.0",
        ["created"] = Instant.Write(header.FrozenAt),
        ["licenses"] = new JsonArray(new JsonObject { ["title"] = terms.Licence.Name, ["path"] = terms.Licence.Address.ToString() }),
        ["resources"] = new JsonArray(
            Resource("statements", "Every statement of the edition, a row each.", documents.Sum(document => document.Statements.Length), _statements.Described, "statement"),
            Resource("reports", "Every report of the edition, a row each.", documents.Count, ReportColumns, "report")),
    };

    private static JsonObject Resource(string name, string description, int rows, IEnumerable<DataColumn> columns, string key) => new()
    {
        ["name"] = name,
        ["type"] = "table",
        ["path"] = name + ".csv",
        ["description"] = description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["rows"] = rows,
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["header"] = true, ["commentChar"] = "#" },
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. columns.Select(column => (JsonNode)new JsonObject { ["name"] = column.Name, ["type"] = column.Type, ["description"] = column.Meaning, ["hxl"] = column.Hxl })]),
            ["primaryKey"] = new JsonArray(key),
            ["missingValues"] = new JsonArray(""),
        },
    };

    private IEnumerable<ListedStatement> Listed(EditionDocument document)
    {
        CheckedPage page = new(document.Address.ToString(), document.Document, [.. document.Statements.Select(statement => statement.Statement)]);
        var verdicts = _verify.On(page).GroupBy(verdict => verdict.Statement, ReferenceEqualityComparer.Instance).ToDictionary(of => of.Key!, of => of.Max(verdict => verdict.Verdict.Standing), ReferenceEqualityComparer.Instance);
        var notes = document.Document.Notes.ToLookup(note => note.Number);
        var judgements = document.Judgements.DistinctBy(recorded => recorded.Judgement.Id).ToDictionary(recorded => recorded.Judgement.Id.Value, recorded => recorded.Judgement);
        foreach (var statement in document.Statements)
        {
            ImmutableArray<string> kinds = [.. statement.Statement.Notes.SelectMany(number => notes[number]).SelectMany(note => note.Citations).Select(citation => citation.Kind).Where(kind => kind != CitationKind.Explanatory).Distinct().Order().Select(kind => Vocabulary.Word(kind))];
            StoredStatement stored = new(statement.Id, statement.Statement, document.Address) { Standing = statement.Judgement is { } ruled && judgements.TryGetValue(ruled, out var judgement) ? Standing.Of(judgement) : Standing.ByMachine };
            yield return new(stored, kinds.IsEmpty ? [StatementFilter.NoSource] : kinds, Vocabulary.Word(verdicts.GetValueOrDefault(statement.Statement)));
        }
    }
}
