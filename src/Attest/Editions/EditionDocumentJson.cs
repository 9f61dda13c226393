using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;
using static Attest.Store.JsonParts;

namespace Attest.Editions;

/// <summary>The files of a document in an edition. Every line names the edition, so that one taken out of its file still says where it comes from, and whether that is a draft.</summary>
internal static class EditionDocumentJson
{
    public static byte[] Document(EditionName edition, EditionDocument document) => EditionJson.Line(Named(edition)
        .With("page", document.Address.ToString())
        .With("source", document.Source.Id.Value)
        .With("source_name", document.Source.Name)
        .With("notice", document.Source.Notice)
        .With("fetched_at", document.Source.FetchedAt)
        .With("text", document.Document.Text.Hash)
        .With("recorded", document.Recorded)
        .With("aliases", Array([.. document.Aliases], alias => new JsonArray(alias.Key, alias.Value)))
        .With("document", Node(document.Document, DocumentJson.Write)));

    public static JsonObject Statement(EditionName edition, EditionDocument document, EditionStatement statement) => Named(edition)
        .With("id", statement.Id.Value)
        .With("page", document.Address.ToString())
        .With("jurisdiction", document.Address.Jurisdiction.Value)
        .With("source", document.Source.Id.Value)
        .With("text", statement.Statement.Evidence.TextHash)
        .With("wording", statement.Statement.Wording)
        .With("says", Node(statement.Statement, StatementJson.Write))
        .With("standing", Vocabulary.Word(statement.Standing))
        .With("judgement", statement.Judgement);

    public static JsonObject Finding(EditionName edition, StoredFinding stored) => Named(edition)
        .With("id", stored.Finding.Id.Value)
        .With("finding", FindingJson.Write(stored.Finding))
        .With("ruling", stored.Ruling is { } ruling ? DumpFindings.Ruling(ruling) : null);

    public static JsonObject Reply(EditionName edition, PublicReply reply) => ReplyJson.Line(reply).With("edition", edition.ToString());

    public static JsonObject Judgement(EditionName edition, RecordedJudgement recorded) => JudgementJson.Line(recorded).With("edition", edition.ToString());

    /// <summary>The line of the index: which document, from which source, and the identities of its statements.</summary>
    public static JsonObject Index(EditionName edition, EditionDocument document) => Named(edition)
        .With("page", document.Address.ToString())
        .With("folder", EditionPaths.Document(document.Address))
        .With("source", document.Source.Id.Value)
        .With("text", document.Document.Text.Hash)
        .With("statements", Array(document.Statements, statement => JsonValue.Create(statement.Id.Value)));

    /// <summary>Reads a document back; throws <see cref="FormatException"/> where a file is not what was written, or a statement is not the one its identity says (I5).</summary>
    public static EditionDocument Read(Func<string, byte[]?> read, string folder)
    {
        byte[] Required(string path) => read(path) ?? throw new FormatException($"{path} is missing.");
        return EditionJson.Parsed(Required(folder + "/document.json"), json =>
        {
            Source source = new(json.RequiredText("source_name"), Required(EditionPaths.Source(json.RequiredText("source"))), json.Text("notice")) { FetchedAt = json.Text("fetched_at") };
            var text = Encoding.UTF8.GetString(Required(EditionPaths.Text(json.RequiredText("text"))));
            return new EditionDocument(Address(json.RequiredText("page")), source, DocumentJson.Read(json.GetProperty("document"), text), json.GetProperty("recorded").GetInt64())
            {
                Aliases = json.Items("aliases", alias => KeyValuePair.Create(alias[0].GetString()!, alias[1].GetString()!)).ToImmutableSortedDictionary(StringComparer.Ordinal),
                Statements = Lines(read(folder + "/statements.jsonl"), ReadStatement),
                Judgements = Lines(read(folder + "/judgements.jsonl"), JudgementJson.ReadLine),
                Replies = Lines(read(folder + "/replies.jsonl"), ReplyJson.ReadLine),
                Findings = Lines(read(folder + "/findings.jsonl"), line => new StoredFinding(
                    FindingJson.Read(line.GetProperty("finding")), true, line.TryGetProperty("ruling", out var ruling) ? DumpFindings.ReadRuling(ruling) : null)),
            };
        });
    }

    /// <summary>The lines of a file, each read; none where there is no file.</summary>
    public static ImmutableArray<T> Lines<T>(byte[]? file, Func<JsonElement, T> read)
    {
        var lines = ImmutableArray.CreateBuilder<T>();
        foreach (var line in file.AsSpan().Split((byte)'\n'))
            if (file.AsMemory()[line] is { IsEmpty: false } bytes)
                lines.Add(EditionJson.Parsed(bytes, read));
        return lines.DrainToImmutable();
    }

    private static EditionStatement ReadStatement(JsonElement line)
    {
        var statement = StatementJson.Read(line.GetProperty("says"), JurisdictionCode.Parse(line.RequiredText("jurisdiction")), line.RequiredText("text"), line.RequiredText("wording"));
        var standing = line.Word<StandingKind>("standing");
        var id = StatementId.TryParse(line.RequiredText("id"), out var known) ? known : throw new FormatException("A statement has no identity.");
        // What an editor put in the place of a statement is cited under the identity of what was read.
        return standing is StandingKind.ReadByMachine && StatementId.Of(statement) != id
            ? throw new FormatException($"The statement {id} is not the one its identity says.")
            : new EditionStatement(id, statement, standing, line.Text("judgement"));
    }

    private static PageAddress Address(string text) => PageAddress.TryParse(text, out var address) ? address : throw new FormatException($"“{text}” is no address of a page.");

    private static JsonObject Named(EditionName edition) => new() { ["edition"] = edition.ToString() };
}
