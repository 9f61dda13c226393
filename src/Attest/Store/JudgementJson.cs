using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Statements;
using static Attest.Store.JsonParts;

namespace Attest.Store;

/// <summary>Judgements as stored JSON. Statements stand in it with their words and the hash of their text: they must be readable when no reading has them any more.</summary>
internal static class JudgementJson
{
    /// <summary>The two statements of a judgement, as far as it has them.</summary>
    public static JsonObject Content(RecordedJudgement recorded) => new JsonObject()
        .With("judged", recorded.Judged is { } judged ? Whole(judged) : null)
        .With("says", recorded.Judgement.Says is { } says ? Whole(says) : null);

    /// <summary>A judgement as a line of a dump.</summary>
    public static JsonObject Line(RecordedJudgement recorded)
    {
        var judgement = recorded.Judgement;
        return Content(recorded)
            .With("judgement", recorded.Number)
            .With("id", judgement.Id.Value)
            .With("reading", recorded.Reading)
            .With("page", recorded.Page.ToString())
            .With("ruling", Vocabulary.Word(judgement.Ruling))
            .With("statement", judgement.Statement?.Value)
            .With("by", judgement.By)
            .With("at", Instant.Write(judgement.At))
            .With("reason", judgement.Reason)
            .With("replaces", judgement.Replaces?.Value);
    }

    /// <summary>Reads a line of a dump; throws <see cref="FormatException"/> when it is not the judgement its identity says, or the statement is not the one judged.</summary>
    public static RecordedJudgement ReadLine(JsonElement line)
    {
        var page = PageAddress.TryParse(line.RequiredText("page"), out var address) ? address : throw new FormatException($"“{line.RequiredText("page")}” is no address of a page.");
        return Read(
            line, line.GetProperty("judgement").GetInt64(), line.GetProperty("reading").GetInt64(), page, line.RequiredText("id"), line.Word<Ruling>("ruling"),
            line.Text("statement"), line.RequiredText("by"), line.RequiredText("at"), line.Text("reason"), line.Text("replaces"));
    }

    /// <summary>Puts a judgement together from its content and its columns; throws <see cref="FormatException"/> where they do not fit.</summary>
    public static RecordedJudgement Read(
        JsonElement content, long number, long reading, PageAddress page, string id, Ruling ruling, string? statement, string by, string at, string? reason, string? replaces)
    {
        var judged = ReadWhole(content, "judged", page.Jurisdiction);
        var judgement = new Judgement(
            ruling, statement is null ? null : StatementId.TryParse(statement, out var known) ? known : throw new FormatException($"“{statement}” is no identity of a statement."),
            ReadWhole(content, "says", page.Jurisdiction), by, Instant.Read(at), reason,
            replaces is null ? null : JudgementId.TryParse(replaces, out var replaced) ? replaced : throw new FormatException($"“{replaces}” is no identity of a judgement."));
        if (judgement.Id.Value != id)
            throw new FormatException($"Judgement {number} is not the one its identity says.");
        if ((judged is null ? null : StatementId.Of(judged)) != judgement.Statement)
            throw new FormatException($"Judgement {number} holds another statement than the one it is on (I5).");
        return new RecordedJudgement(number, reading, page, judgement, judged);
    }

    private static JsonObject Whole(Statement statement) => Node(statement, StatementJson.Write).AsObject().With("wording", statement.Wording).With("text", statement.Evidence.TextHash);

    private static Statement? ReadWhole(JsonElement content, string name, JurisdictionCode jurisdiction) =>
        content.TryGetProperty(name, out var json) ? StatementJson.Read(json, jurisdiction, json.RequiredText("text"), json.RequiredText("wording")) : null;
}
