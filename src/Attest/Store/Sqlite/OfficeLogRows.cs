using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The log of the office: adds entries, each sealed with the hash of the one before it, and finds where the log was changed.</summary>
internal static class OfficeLogRows
{
    private const string Entries = "SELECT number, at, by, about, act, detail, previous, hash FROM office_entry";

    public static void Add(SqliteConnection connection, DateTimeOffset at, string by, string about, string act, string detail)
    {
        var last = connection.Rows(Entry, $"{Entries} ORDER BY number DESC LIMIT 1").FirstOrDefault();
        OfficeEntry entry = new((last?.Number ?? 0) + 1, at, by, about, act, detail, last?.Hash ?? AuditEntry.Beginning, "");
        connection.Execute(
            "INSERT INTO office_entry (number, at, by, about, act, detail, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            entry.Number, Instant.Write(at), by, about, act, detail, entry.Previous, entry.ComputeHash());
    }

    /// <summary>The last entries about someone or something, or of the whole office; the newest first.</summary>
    public static List<OfficeEntry> Last(SqliteConnection connection, string? about, int most) =>
        connection.Rows(Entry, $"{Entries} WHERE $1 IS NULL OR about = $1 ORDER BY number DESC LIMIT $2", about, most);

    /// <summary>The first entry that is not as it was written, in a sentence; or null.</summary>
    public static string? FindBreak(SqliteConnection connection)
    {
        OfficeEntry? last = null;
        foreach (var entry in connection.Rows(Entry, $"{Entries} ORDER BY number"))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Number} of the office’s log");
            if (entry.Number != (last?.Number ?? 0) + 1)
                return $"{place} does not follow the one before it: entries are missing.";
            if (entry.Hash != entry.ComputeHash())
                return $"{place} was changed: its hash is not that of what it says.";
            if (entry.Previous != (last?.Hash ?? AuditEntry.Beginning))
                return $"{place} does not follow the one before it, which was put in its place later.";
            last = entry;
        }
        return null;
    }

    private static OfficeEntry Entry(SqliteDataReader row) =>
        new(row.GetInt64(0), Instant.Read(row.GetString(1)), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7));
}
