using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace Attest.Publishing.Packs;

/// <summary>The tables of a data pack as one SQLite file, and a table <c>readme</c> with what their columns mean.</summary>
internal static class PackSqlite
{
    static PackSqlite() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Writes the file from the tables as they were written as CSV: a line of names, a line of tags, the rows.</summary>
    public static void Write(string path, JsonObject package, params ReadOnlySpan<(string Name, byte[] Csv)> tables)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Do(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE readme (about TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID");
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var (name, csv) in tables)
                Fill(connection, package["resources"]!.AsArray().First(resource => (string)resource!["name"]! == name)!.AsObject(), csv);
            transaction.Commit();
        }
        Do(connection, "VACUUM");
    }

    private static void Fill(SqliteConnection connection, JsonObject resource, byte[] csv)
    {
        string name = (string)resource["name"]!, key = (string)resource["schema"]!["primaryKey"]![0]!;
        (string Name, string Type, string Meaning)[] columns = [.. resource["schema"]!["fields"]!.AsArray().Select(field => ((string)field!["name"]!, (string)field["type"]!, (string)field["description"]!))];
        Do(connection, $"CREATE TABLE {name} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {TypeOf(column.Type)}"))}, PRIMARY KEY (\"{key}\")) WITHOUT ROWID");
        foreach (var column in columns)
            Do(connection, "INSERT INTO readme VALUES ($0, $1)", $"{name}.{column.Name}", column.Meaning);
        using var rows = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',', HasHeader = false });
        string insert = $"INSERT INTO {name} VALUES ({string.Join(", ", columns.Select((_, at) => $"${at}"))})";
        for (int line = 0; rows.Read(); line++)
            if (line > 1)
                Do(connection, insert, [.. rows.Current.ToArray().Select((cell, at) => Cell(cell, columns[at].Type))]);
    }

    private static string TypeOf(string type) => type switch { "integer" or "boolean" => "INTEGER", "number" => "NUMERIC", _ => "TEXT" };

    private static object? Cell(string cell, string type) => cell.Length == 0 ? null : type == "boolean" ? cell == "true" ? 1 : 0 : cell;

    private static void Do(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (int at = 0; at < values.Length; at++)
            command.Parameters.AddWithValue($"${at}", values[at] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
