using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Seals what a transaction added in an entry of the log, and finds where a log or what it tells of was changed.</summary>
internal static class AuditRows
{
    // What is sealed of each table, in the order of its numbers. Letters are left out: what readers write is nobody else's. Bytes and texts are sealed by their hashes, against which the doctor checks them.
    private static readonly (string Table, string Number, string Rows)[] Sealed =
    [
        ("source", "key", "SELECT key, id, name, notice FROM source x"),
        ("reading", "number", "SELECT x.number, x.recorded_at, s.id, t.hash, x.page, x.unfiled, x.content FROM reading x JOIN source s ON s.key = x.source JOIN text t ON t.key = x.text"),
        ("judgement", "number", "SELECT number, id, page, reading, ruling, statement, says, person, at, reason, replaces, content FROM judgement x"),
        ("check_run", "number", "SELECT number, subject, reading, basis, recorded_at FROM check_run x"),
        ("finding_change", "key", "SELECT x.key, f.id, x.run, x.present FROM finding_change x JOIN finding f ON f.key = x.finding"),
        ("ruling", "number", "SELECT number, finding, class, accepted, reason, person, ruled_at FROM ruling x"),
        ("withdrawal", "number", "SELECT number, source, name, withdrawn, reason, person, at FROM withdrawal x"),
        ("frozen_edition", "number", "SELECT number, product, year, revision, frozen_at, root, description FROM frozen_edition x"),
        ("withheld", "number", "SELECT number, source, pages, reason, person, at, log FROM withheld x"),
        ("public_reply", "number", "SELECT number, reply, says, person, at FROM public_reply x"),
    ];

    /// <summary>The last entry, or null.</summary>
    public static AuditEntry? Last(SqliteConnection connection) => connection.Rows(Entry, $"{Entries} ORDER BY number DESC LIMIT 1").FirstOrDefault();

    /// <summary>Adds an entry for whatever came since the last one; none where nothing did.</summary>
    public static void Seal(SqliteConnection connection, DateTimeOffset now)
    {
        var last = Last(connection);
        var before = last is null ? null : JsonNode.Parse(last.Marks)!.AsObject();
        JsonObject added = [], marks = [];
        SortedSet<string> persons = new(StringComparer.Ordinal);
        foreach (var (table, number, rows) in Sealed)
        {
            var (from, to) = (before?[table]?.GetValue<long>() ?? 0, connection.Integer($"SELECT max({number}) FROM {table}") ?? 0);
            marks[table] = to;
            if (to > from)
                added[table] = new JsonObject { ["after"] = from, ["to"] = to, ["sha256"] = Digest(connection, rows, number, from, to, persons) };
        }
        if (added.Count == 0)
            return;
        var entry = AuditEntry.After(last, now, [.. persons.Select(person => JsonValue.Create(person))], added, marks);
        connection.Execute(
            "INSERT INTO audit_entry (number, at, persons, added, marks, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            entry.Number, Instant.Write(entry.At), entry.Persons, entry.Added, entry.Marks, entry.Previous, entry.Hash);
    }

    /// <summary>The first thing that is not as it was sealed, in a sentence; or null.</summary>
    public static string? FindBreak(SqliteConnection connection)
    {
        AuditEntry? last = null;
        Dictionary<string, long> marks = [];
        foreach (var entry in connection.Rows(Entry, $"{Entries} ORDER BY number"))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Number} of {entry.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
            if (entry.Number != (last?.Number ?? 0) + 1)
                return $"{place} does not follow the one before it: entries are missing.";
            if (entry.Hash != entry.ComputeHash())
                return $"{place} was changed: its hash is not that of what it says.";
            if (entry.Previous != (last?.Hash ?? AuditEntry.Beginning))
                return $"{place} does not follow the one before it, which was put in its place later.";
            if (ChangedRows(connection, entry, marks) is { } changed)
                return $"{place}: {changed}";
            last = entry;
        }
        return Sealed.FirstOrDefault(sealing => (connection.Integer($"SELECT max({sealing.Number}) FROM {sealing.Table}") ?? 0) > marks.GetValueOrDefault(sealing.Table)) is { Table: { } table } && last is not null
            ? $"The table {table} has rows that no entry tells of."
            : null;
    }

    private static string? ChangedRows(SqliteConnection connection, AuditEntry entry, Dictionary<string, long> marks)
    {
        foreach (var (table, told) in JsonNode.Parse(entry.Added)!.AsObject())
        {
            var (_, number, rows) = Sealed.Single(sealing => sealing.Table == table);
            var (from, to) = (told!["after"]!.GetValue<long>(), told["to"]!.GetValue<long>());
            if (from != marks.GetValueOrDefault(table) || Digest(connection, rows, number, from, to, null) != told["sha256"]!.GetValue<string>())
                return string.Create(CultureInfo.InvariantCulture, $"what it tells of was changed since: rows {from + 1} to {to} of the table {table}.");
            marks[table] = to;
        }
        return null;
    }

    private static string Digest(SqliteConnection connection, string rows, string number, long from, long to, SortedSet<string>? persons)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var command = connection.Command($"{rows} WHERE x.{number} > $1 AND x.{number} <= $2 ORDER BY x.{number}", [from, to]);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Append(hash, reader.GetValue(column));
                if (persons is not null && reader.GetName(column) == "person")
                    persons.Add(reader.GetString(column));
            }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Kind and length before each value: no two rows of values can give the same bytes.
    private static void Append(IncrementalHash hash, object value)
    {
        var (kind, bytes) = value switch
        {
            long number => ('i', Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture))),
            string text => ('t', Encoding.UTF8.GetBytes(text)),
            byte[] blob => ('b', blob),
            _ => ('n', []),
        };
        Span<byte> head = stackalloc byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
        hash.AppendData(head);
        hash.AppendData(bytes);
    }

    private const string Entries = "SELECT number, at, persons, added, marks, previous, hash FROM audit_entry";

    private static AuditEntry Entry(SqliteDataReader row) =>
        new(row.GetInt64(0), Instant.Read(row.GetString(1)), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6));
}
