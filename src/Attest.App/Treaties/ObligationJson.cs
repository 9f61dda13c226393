using System.Text.Json;
using Attest.App.CommandLine;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary>Events and obligations as JSON, the same in every verb.</summary>
internal static class ObligationJson
{
    public static void Write(Utf8JsonWriter json, TreatyEvent held)
    {
        json.WriteStartObject();
        json.WriteString("event", Words.Snake(held.Kind));
        json.WriteString("day", held.Day?.Text ?? "unknown");
        WriteIfSaid(json, "article", held.Article);
        WriteIfSaid(json, "until", held.Until?.Text ?? "");
        WriteIfSaid(json, "at", held.At);
        WriteIfSaid(json, "by", held.By);
        WriteIfSaid(json, "note", held.Note);
        json.WriteString("evidence", held.Evidence);
        json.WriteString("source", held.Source);
        json.WriteString("confidence", Words.Snake(held.Confidence));
        WriteDay(json, "learned_on", held.LearnedOn);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ObligationAnswer answer, bool withJurisdiction)
    {
        json.WriteStartObject();
        if (withJurisdiction)
        {
            json.WriteString("jurisdiction", answer.Jurisdiction.Value);
            json.WriteString("treaty", answer.Obligation.Treaty.Value);
        }
        json.WriteString("article", answer.Article);
        WriteDay(json, "due", answer.Due);
        json.WriteString("state", Words.Snake(answer.State));
        json.WriteString("obligation", answer.Obligation.Code);
        json.WriteString("what", answer.Obligation.What);
        if (answer.Covers is { } covers)
            json.WriteNumber("covers", covers);
        json.WriteString("reason", answer.Reason);
        if (answer.InTime is { } inTime)
            json.WriteBoolean("in_time", inTime);
        json.WriteStartArray("deadlines");
        foreach (var deadline in answer.Deadlines)
            Write(json, deadline);
        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var held in answer.Evidence)
            Write(json, held);
        json.WriteEndArray();
        if (answer.Published.Count > 0)
            WritePublished(json, answer.Published);
        json.WriteEndObject();
    }

    public static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Words.Day(day));
    }

    private static void Write(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteString("due", Words.Day(deadline.Due));
        json.WriteNumber("extension", deadline.Number);
        WriteIfSaid(json, "granted_at", deadline.GrantedAt);
        json.WriteString("how", deadline.How);
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, IReadOnlyList<PublishedComparison> published)
    {
        json.WriteStartArray("published");
        foreach (var compared in published)
        {
            json.WriteStartObject();
            json.WriteString("due", Words.Day(compared.Published));
            json.WriteString("verdict", Words.Snake(compared.Verdict));
            json.WriteString("words", compared.Words);
            json.WriteString("source", compared.Origin?.Source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteIfSaid(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
            json.WriteString(name, text);
    }
}
