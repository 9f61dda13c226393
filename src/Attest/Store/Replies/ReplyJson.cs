using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Store.Replies;

/// <summary>What readers see of a reply as JSON: in the base, in dumps and in editions.</summary>
internal static class ReplyJson
{
    public static JsonObject Line(PublicReply reply) => new JsonObject { ["public_reply"] = reply.Reply, ["person"] = reply.Person, ["at"] = Instant.Write(reply.At) }
        .With("says", reply.Says is { } says ? Write(says) : null);

    public static PublicReply ReadLine(JsonElement line) => new(
        line.GetProperty("public_reply").GetInt64(), line.TryGetProperty("says", out var says) ? Read(says) : null, line.RequiredText("person"), Instant.Read(line.RequiredText("at")));

    public static JsonObject Write(ReplyWords words) => new JsonObject { ["jurisdiction"] = words.Jurisdiction.Value, ["kind"] = Vocabulary.Word(words.Kind) }
        .With("authority", words.Authority)
        .With("day", words.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .With("text", words.Text)
        .With("language", words.Language)
        .With("translation", words.Translation)
        .With("ruling", words.Ruling is { } ruling ? Vocabulary.Word(ruling) : null)
        .With("reason", words.Reason)
        .With("bearings", JsonParts.Array([.. words.Bearings], bears => new JsonArray(bears.Key.Value, Vocabulary.Word(bears.Value))));

    public static ReplyWords Read(JsonElement json) => new(JurisdictionCode.Parse(json.RequiredText("jurisdiction")), json.Word<ReplyKind>("kind"))
    {
        Authority = json.Text("authority"),
        Day = json.Text("day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Text = json.Text("text"),
        Language = json.Text("language"),
        Translation = json.Text("translation"),
        Ruling = json.Text("ruling") is { } ruling ? JsonParts.Word<ReplyRuling>(ruling) : null,
        Reason = json.Text("reason"),
        Bearings = json.Items("bearings", pair => KeyValuePair.Create(ReadStatement(pair[0].GetString()), JsonParts.Word<ReplyBearing>(pair[1].GetString()!))).ToImmutableSortedDictionary(),
    };

    private static StatementId ReadStatement(string? text) => StatementId.TryParse(text, out var statement) ? statement : throw new FormatException($"“{text}” is no statement.");
}
