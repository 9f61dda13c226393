using System.Text.Json.Nodes;
using Attest.Editions;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Publishing.Packs;

/// <summary>The statements of an edition as JSON lines, each with all its evidence: the sentence it stands in, its place in the text, and its notes with the sources they name.</summary>
internal static class PackStatements
{
    /// <summary>A line of canonical JSON (RFC 8785) for each statement of a report.</summary>
    public static IEnumerable<byte[]> Lines(EditionName edition, EditionDocument document, Func<Note, IEnumerable<string>> referencesOf)
    {
        var notes = document.Document.Notes.ToLookup(note => note.Number);
        var passages = document.Document.Passages.DistinctBy(passage => passage.Locator).ToDictionary(passage => passage.Locator, StringComparer.Ordinal);
        foreach (var statement in document.Statements)
        {
            var line = EditionDocumentJson.Statement(edition, document, statement);
            if (passages.TryGetValue(statement.Statement.Locator, out var passage))
                line["sentence"] = document.Document.Text.Folded(passage.Span);
            line["notes"] = new JsonArray([.. statement.Statement.Notes.SelectMany(number => notes[number]).Select(note => (JsonNode)new JsonObject
            {
                ["number"] = note.Number,
                ["text"] = note.Text,
                ["references"] = new JsonArray([.. referencesOf(note).Select(reference => (JsonNode?)reference)]),
            })]);
            yield return [.. CanonicalJson.Write(line), (byte)'\n'];
        }
    }
}
