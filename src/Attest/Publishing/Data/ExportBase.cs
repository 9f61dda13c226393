using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Attest.Registers;
using Attest.Store;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace Attest.Publishing.Data;

/// <summary>
/// Takes all that a base shows everybody away: as one SQLite file of readable tables, and as a Data Package, a zip of a CSV for each table and what their columns mean. The same base
/// gives the same bytes of the package (I6).
/// </summary>
public sealed class ExportBase(EvidenceStore store, RegisterSet registers, ExportTerms terms)
{
    private static readonly string[] MissingValues = [""];

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static ExportBase() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Writes the SQLite file; one that is there is replaced.</summary>
    public void ToSqlite(string path, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.Delete(path);
        using var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        Do(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE readme (about TEXT NOT NULL, words TEXT NOT NULL) STRICT");
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var table in ExportTable.All)
                Do(connection, $"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\" {column.SqlType}"))}, PRIMARY KEY ({string.Join(", ", table.Key.Select(key => $"\"{key}\""))})) WITHOUT ROWID");
            Fill(connection, stop);
            foreach (var (about, words) in Readme())
                Insert(connection, "readme", 2)([about, words]);
            Do(connection, "CREATE INDEX statements_by_question ON statements (kind, value, state, edition); CREATE INDEX statements_by_report ON statements (report, locator)");
            transaction.Commit();
        }
        Do(connection, "VACUUM; ANALYZE");
    }

    /// <summary>Writes the Data Package of a SQLite file that <see cref="ToSqlite"/> wrote.</summary>
    public void ToDataPackage(string sqlite, string path, CancellationToken stop = default)
    {
        using var connection = Open(sqlite, SqliteOpenMode.ReadOnly);
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        using (var descriptor = Entry(archive, "datapackage.json"))
            descriptor.Write(Describe());
        foreach (var table in ExportTable.All)
        {
            stop.ThrowIfCancellationRequested();
            using var entry = Entry(archive, table.Name + ".csv");
            WriteCsv(connection, table, entry);
        }
    }

    private void Fill(SqliteConnection connection, CancellationToken stop)
    {
        var inserts = ExportTable.All.ToDictionary(table => table.Name, table => Insert(connection, table.Name, table.Columns.Length), StringComparer.Ordinal);
        foreach (var (table, row) in new ExportRows(store, registers, terms).All())
        {
            stop.ThrowIfCancellationRequested();
            inserts[table](row);
        }
    }

    private static Action<object?[]> Insert(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT OR IGNORE INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(at => $"$p{at}"))})";
        var parameters = Enumerable.Range(0, columns).Select(at => command.Parameters.Add(new SqliteParameter($"$p{at}", null))).ToArray();
        return row =>
        {
            for (int at = 0; at < row.Length; at++)
                parameters[at].Value = Cell(row[at]);
            command.ExecuteNonQuery();
        };
    }

    // A decimal goes as its text, which a NUMERIC column takes as the number it is.
    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        bool truth => truth ? 1 : 0,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };

    private IEnumerable<(string About, string Words)> Readme()
    {
        yield return ("title", terms.Title);
        yield return ("licence", $"{terms.Licence.Name} {terms.Licence.Address}");
        yield return ("revision", store.State.Revision.ToString(CultureInfo.InvariantCulture));
        if (store.State.IsDemonstration)
            yield return ("notice", "This is a demonstration base. Its reports are texts written for demonstration.");
        yield return ("unknown", "Null is not known, or not said; never zero.");
        foreach (var table in ExportTable.All)
        {
            yield return (table.Name, table.Meaning);
            foreach (var column in table.Columns)
                yield return ($"{table.Name}.{column.Name}", column.Meaning);
        }
    }

    private static void WriteCsv(SqliteConnection connection, ExportTable table, Stream target)
    {
        using var csv = CsvWriter.Create(target, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(column.Name);
        csv.EndRecord();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table.Name} ORDER BY {string.Join(", ", table.Key.Select(key => $"\"{key}\""))}";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            for (int at = 0; at < table.Columns.Length; at++)
                csv.WriteField(rows.IsDBNull(at) ? "" : table.Columns[at].Type == "boolean" ? rows.GetInt64(at) == 1 ? "true" : "false" : rows.GetString(at));
            csv.EndRecord();
        }
    }

    private byte[] Describe()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true }))
            JsonSerializer.Serialize(json, new
            {
                profile = "tabular-data-package",
                name = "attest",
                title = terms.Title,
                version = store.State.Revision.ToString(CultureInfo.InvariantCulture),
                description = store.State.IsDemonstration ? "A demonstration base: its reports are texts written for demonstration." : "All that the site shows.",
                licenses = new[] { new { title = terms.Licence.Name, path = terms.Licence.Address.ToString() } },
                resources = ExportTable.All.Select(table => new
                {
                    profile = "tabular-data-resource",
                    name = table.Name,
                    path = table.Name + ".csv",
                    description = table.Meaning,
                    format = "csv",
                    mediatype = "text/csv",
                    encoding = "utf-8",
                    schema = new
                    {
                        fields = table.Columns.Select(column => new { name = column.Name, type = column.Type, description = column.Meaning }),
                        primaryKey = table.Key,
                        missingValues = MissingValues,
                    },
                }),
            });
        return bytes.ToArray();
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
