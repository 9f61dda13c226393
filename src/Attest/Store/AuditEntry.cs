using System.Text;
using System.Text.Json.Nodes;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>An entry of the log: what one transaction added to the base.</summary>
/// <param name="Number">Its number, from 1 without gaps.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Persons">The pseudonyms of those whose rulings are in it, as a JSON array; empty for what the program did.</param>
/// <param name="Added">As a JSON object, for each table that grew: its first and last new row, and the SHA-256 of all of them.</param>
/// <param name="Marks">As a JSON object, the last row of each table.</param>
/// <param name="Previous">The hash of the entry before it; 64 zeros for the first.</param>
/// <param name="Hash">The SHA-256 of all this.</param>
public sealed record AuditEntry(long Number, DateTimeOffset At, string Persons, string Added, string Marks, string Previous, string Hash)
{
    /// <summary>What the first entry has in place of the hash of one before it.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>The hash that an entry with this content has.</summary>
    public string ComputeHash() => SourceId.Of(CanonicalJson.Write(new JsonArray(Number, Instant.Write(At), Persons, Added, Marks, Previous))).Value;

    /// <summary>The next entry of a log.</summary>
    internal static AuditEntry After(AuditEntry? last, DateTimeOffset at, JsonArray persons, JsonObject added, JsonObject marks)
    {
        AuditEntry entry = new((last?.Number ?? 0) + 1, at, Text(persons), Text(added), Text(marks), last?.Hash ?? Beginning, "");
        return entry with { Hash = entry.ComputeHash() };
    }

    private static string Text(JsonNode json) => Encoding.UTF8.GetString(CanonicalJson.Write(json));
}
