using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using static Attest.Store.JsonParts;

namespace Attest.Store;

/// <summary>
/// The lines of a dump (docs/store.md): the base, then each reading in the order of recording, its source and its text before it where they are new, then each judgement. Each line is canonical
/// JSON, so that equal bases give equal bytes (I9).
/// </summary>
internal static class DumpLines
{
    /// <summary>2: documents may be parts of volumes, and sources copies of a page. 3: sources may tell when they were fetched. 4: judgements follow the readings. 5: what checks found, and rulings on it, follow these. 7: so do sources that were taken out.</summary>
    public const int Version = 8;

    public static JsonObject Base(BaseState state) => new()
    {
        ["attest_dump"] = Version,
        ["base"] = state.Id,
        ["created_at"] = Instant.Write(state.CreatedAt),
        ["demonstration"] = state.IsDemonstration,
    };

    public static JsonObject Source(Source source) => new JsonObject
    {
        ["source"] = source.Id.Value,
        ["name"] = source.Name,
        ["bytes"] = Convert.ToBase64String(source.Bytes.Span),
    }.With("notice", source.Notice).With("fetched_at", source.FetchedAt);

    public static JsonObject Text(SourceText text) => new() { ["text"] = text.Hash, ["content"] = text.Text };

    public static void Reading(CanonicalWriter json, LoggedReading reading)
    {
        json.StartObject();
        json.Member("aliases", reading.Aliases, static (json, pair) => Pair(json, pair.Locator, pair.Became));
        json.Member("document", reading.Read.Document, DocumentJson.Write);
        json.Member("page", reading.Page?.ToString());
        json.Name("reading");
        json.Integer(reading.Number);
        json.Member("reappeared", reading.Reappeared, static (json, id) => json.String(id.Value));
        json.Member("recorded_at", Instant.Write(reading.RecordedAt));
        json.Member("source_id", reading.Read.Source.Id.Value);
        json.Member("statements", reading.Read.Statements, Statement);
        json.Member("superseded", reading.Superseded, static (json, pair) => Pair(json, pair.Old.Value, pair.By?.Value));
        json.Member("text_hash", reading.Read.Document.Text.Hash);
        json.Member("unfiled", reading.Unfiled is { } reason ? Vocabulary.Word(reason) : null);
        json.EndObject();
    }

    private static void Statement(CanonicalWriter json, Statement statement)
    {
        json.StartObject();
        json.Member("id", StatementId.Of(statement).Value);
        json.Member("says", statement, StatementJson.Write);
        json.EndObject();
    }

    private static void Pair(CanonicalWriter json, string before, string? after)
    {
        json.StartArray();
        json.String(before);
        if (after is null)
            json.Null();
        else
            json.String(after);
        json.EndArray();
    }

    /// <summary>Throws <see cref="FormatException"/> when the bytes are not those the identity says.</summary>
    public static Source ReadSource(JsonElement line)
    {
        var source = new Source(line.RequiredText("name"), Convert.FromBase64String(line.RequiredText("bytes")), line.Text("notice")) { FetchedAt = line.Text("fetched_at") };
        return source.Id.Value == line.RequiredText("source") ? source : throw new FormatException("The bytes are not those of the source they are said to be (I1).");
    }

    /// <summary>The hash and the text; throws <see cref="FormatException"/> when they do not belong together.</summary>
    public static (string Hash, string Text) ReadText(JsonElement line)
    {
        var (hash, text) = (line.RequiredText("text"), line.RequiredText("content"));
        return SourceId.Of(Encoding.UTF8.GetBytes(text)).Value == hash ? (hash, text) : throw new FormatException("The text is not the one its hash says (I2).");
    }

    /// <summary>Throws <see cref="FormatException"/> when source or text did not come before it, or a statement is not the one its identity says.</summary>
    public static LoggedReading ReadReading(JsonElement line, Func<string, Source?> findSource, Func<string, string?> findText)
    {
        var source = findSource(line.RequiredText("source_id")) ?? throw new FormatException("The source of this reading did not come before it.");
        var text = findText(line.RequiredText("text_hash")) ?? throw new FormatException("The text of this reading did not come before it.");
        var document = DocumentJson.Read(line.GetProperty("document"), text);
        return new LoggedReading(
            line.GetProperty("reading").GetInt64(),
            Instant.Read(line.RequiredText("recorded_at")),
            new ReadPage(source, document, line.Items("statements", statement => ReadStatement(statement, document))),
            line.Text("page") is { } page ? PageAddress.TryParse(page, out var address) ? address : throw new FormatException($"“{page}” is no address of a page.") : null,
            line.Text("unfiled") is { } reason ? Word<UnfiledReason>(reason) : null,
            line.Items("superseded", pair => (Id(pair[0].GetString()), pair[1].ValueKind == JsonValueKind.Null ? null : Id(pair[1].GetString()))),
            line.Items("reappeared", id => Id(id.GetString())),
            line.Items("aliases", pair => (pair[0].GetString()!, pair[1].GetString()!)));
    }

    private static Statement ReadStatement(JsonElement line, ReportDocument document)
    {
        var jurisdiction = document.Jurisdiction ?? throw new FormatException("There are statements, but no jurisdiction they are about.");
        var statement = StatementJson.Read(line.GetProperty("says"), jurisdiction, document.Text);
        return StatementId.Of(statement) == Id(line.RequiredText("id")) ? statement : throw new FormatException("A statement is not the one its identity says (I5).");
    }

    private static StatementId Id(string? text) => StatementId.TryParse(text, out var id) ? id : throw new FormatException($"“{text}” is no identity of a statement.");
}
