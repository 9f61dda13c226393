using System.Text.Json.Nodes;
using Attest.Editions.Keys;

namespace Attest.Editions;

/// <summary>Writes an edition: a pure function of what it is given, so that the same is written whenever and wherever it is written again (I6).</summary>
internal static class WriteEdition
{
    /// <summary>Hands every file over, document by document, and answers how much there was.</summary>
    public static EditionCounts To(EditionFiles files, EditionHeader header, KeyRing keys, IEnumerable<RegisterFile> registers, IEnumerable<EditionDocument> documents, WriteReportPage? page)
    {
        EditionCounts counts = default;
        HashSet<string> sources = new(StringComparer.Ordinal);
        List<JsonObject> index = [];
        foreach (var document in documents)
        {
            sources.Add(document.Source.Id.Value);
            WriteDocument(files, header.Name, document);
            if (page is not null && header.HasPagesOfToday)
                files.Add(EditionPaths.Document(document.Address) + EditionPaths.Page, page(header, document));
            index.Add(EditionDocumentJson.Index(header.Name, document));
            counts = new EditionCounts(
                counts.Documents + 1, sources.Count, counts.Statements + document.Statements.Length, counts.Checked + document.Statements.Count(statement => statement.IsChecked),
                counts.Judgements + document.Judgements.Length, counts.Findings + document.Findings.Length);
        }
        foreach (var register in registers)
            files.Add(EditionPaths.Registers + register.Name, register.Bytes.Span);
        files.Add(EditionPaths.Index, Lines(index));
        files.Add(EditionPaths.Keys, KeyRingJson.Write(keys));
        files.Add(EditionPaths.Header, EditionJson.Write(header, counts));
        files.Add(EditionPaths.Readme, EditionReadme.Write(header, counts));
        files.Close();
        return counts;
    }

    private static void WriteDocument(EditionFiles files, EditionName name, EditionDocument document)
    {
        var folder = EditionPaths.Document(document.Address);
        files.Add(EditionPaths.Source(document.Source.Id.Value), document.Source.Bytes.Span);
        files.Add(EditionPaths.Text(document.Document.Text.Hash), System.Text.Encoding.UTF8.GetBytes(document.Document.Text.Text));
        files.Add(folder + "/document.json", EditionDocumentJson.Document(name, document));
        AddLines(folder + "/statements.jsonl", document.Statements.Select(statement => EditionDocumentJson.Statement(name, document, statement)));
        AddLines(folder + "/judgements.jsonl", document.Judgements.Select(judgement => EditionDocumentJson.Judgement(name, judgement)));
        AddLines(folder + "/findings.jsonl", document.Findings.Select(finding => EditionDocumentJson.Finding(name, finding)));
        AddLines(folder + "/replies.jsonl", document.Replies.Select(reply => EditionDocumentJson.Reply(name, reply)));

        // What there is nothing of has no file.
        void AddLines(string path, IEnumerable<JsonObject> lines)
        {
            if (Lines(lines) is { Length: > 0 } bytes)
                files.Add(path, bytes);
        }
    }

    private static byte[] Lines(IEnumerable<JsonObject> lines)
    {
        using MemoryStream bytes = new();
        foreach (var line in lines)
            bytes.Write(EditionJson.Line(line));
        return bytes.ToArray();
    }
}
