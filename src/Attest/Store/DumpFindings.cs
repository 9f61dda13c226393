using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Checks;
using Attest.Checks.OfSources;
using static Attest.Store.JsonParts;

namespace Attest.Store;

/// <summary>The lines of a dump for what checks found, and for what was ruled on it; they come after all readings.</summary>
internal static class DumpFindings
{
    public static JsonObject Run(LoggedRun run) => new JsonObject
    {
        ["check_run"] = run.Number,
        ["subject"] = run.Subject,
        ["as_of"] = run.AsOf.Reading,
        ["basis"] = run.Basis,
        ["recorded_at"] = Instant.Write(run.RecordedAt),
    }
    .With("as_of_judgement", run.AsOf.Judgement > 0 ? JsonValue.Create(run.AsOf.Judgement) : null)
    .With("as_of_withdrawal", run.AsOf.Withdrawal > 0 ? JsonValue.Create(run.AsOf.Withdrawal) : null)
    .With("found", Array(run.Found, FindingJson.Write))
    .With("gone", Array(run.Gone, id => JsonValue.Create(id.Value)))
    .With("prints", Array(run.Prints, print => JsonValue.Create(print.ToString(CultureInfo.InvariantCulture))))
    .With("supports", Array(run.Support, support => SupportJson.Write(support).With("page", JsonValue.Create(support.Page))));

    public static JsonObject Ruling(FindingRuling ruling) => new JsonObject
    {
        ["ruling"] = ruling.IsAccepted ? "accept" : "reject",
        ["reason"] = ruling.Reason,
        ["person"] = ruling.Person,
        ["ruled_at"] = Instant.Write(ruling.RuledAt),
    }
    .With("finding", ruling.Finding is { } id ? JsonValue.Create(id.Value) : null)
    .With("class", ruling.Class is { } covered ? JsonValue.Create(covered) : null);

    public static LoggedRun ReadRun(JsonElement line) => new(
        line.GetProperty("check_run").GetInt64(),
        CheckSubject.Parse(line.RequiredText("subject")).ToString(),
        new CheckedAsOf(line.GetProperty("as_of").GetInt64(), line.TryGetProperty("as_of_judgement", out var judgement) ? judgement.GetInt64() : 0, line.TryGetProperty("as_of_withdrawal", out var withdrawal) ? withdrawal.GetInt64() : 0),
        line.RequiredText("basis"),
        Instant.Read(line.RequiredText("recorded_at")),
        line.Items("found", FindingJson.Read),
        line.Items("gone", id => Id(id.GetString())),
        line.Items("prints", print => long.Parse(print.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        line.Items("supports", support => SupportJson.Read(support.RequiredText("page"), support)));

    public static FindingRuling ReadRuling(JsonElement line) => new(
        line.Text("finding") is { } id ? Id(id) : null,
        line.Text("class"),
        line.RequiredText("ruling") == "accept",
        line.RequiredText("reason"),
        line.RequiredText("person"),
        Instant.Read(line.RequiredText("ruled_at")));

    public static JsonObject Withdrawal(SourceWithdrawal withdrawal) => new()
    {
        ["withdrawal"] = withdrawal.IsWithdrawn ? "withdraw" : "restore",
        ["of"] = withdrawal.Source.Value,
        ["name"] = withdrawal.Name,
        ["reason"] = withdrawal.Reason,
        ["person"] = withdrawal.Person,
        ["at"] = Instant.Write(withdrawal.At),
    };

    public static SourceWithdrawal ReadWithdrawal(JsonElement line) => new(
        SupportJson.Id(line.RequiredText("of")), line.RequiredText("name"), line.RequiredText("withdrawal") == "withdraw", line.RequiredText("reason"), line.RequiredText("person"), Instant.Read(line.RequiredText("at")));

    private static FindingId Id(string? text) => FindingId.TryParse(text, out var id) ? id : throw new FormatException($"“{text}” is no identity of a finding.");
}
