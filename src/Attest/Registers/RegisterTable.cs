using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Attest.Registers;

/// <summary>
/// One register file as read: its header and its rows, the overlay's rows after the bundled ones. A row added in the overlay
/// with the key of another corrects it (a correction is a new row, the old one stays in its file).
/// </summary>
internal sealed class RegisterTable
{
    private readonly RegisterSchema schema;
    private readonly List<RegisterProblem> problems;
    private readonly List<RegisterRow> rows = [];
    private readonly Dictionary<string, int> rowOfKey = new(StringComparer.Ordinal);

    internal RegisterTable(RegisterSchema schema, List<RegisterProblem> problems) => (this.schema, this.problems) = (schema, problems);

    internal RegisterHeader Header { get; private set; } = new("", "", "", "", DateOnly.MinValue, "");

    /// <summary>The codes a row may name; empty until the register of jurisdictions is read.</summary>
    internal IReadOnlyDictionary<string, JurisdictionCode> Codes { get; init; } = new Dictionary<string, JurisdictionCode>();

    /// <summary>The treaties a row may name; empty until the register of treaties is read.</summary>
    internal IReadOnlyDictionary<string, TreatyCode> Treaties { get; init; } = new Dictionary<string, TreatyCode>();

    /// <summary>Added rows that were learned after this day are left out; null takes all.</summary>
    internal DateOnly? AsOf { get; init; }

    internal List<RegisterCorrection> Corrections { get; } = [];

    internal int RowCount => rows.Count;

    internal void ReadBundled(byte[] bytes)
    {
        Header = ReadHeader(bytes);
        Read(schema.File, bytes, schema.Columns, isOverlay: false);
    }

    internal void ReadOverlay(byte[] bytes) =>
        Read("overlay/" + schema.File, bytes, [.. schema.Columns.Union(["source", "learned_on"])], isOverlay: true);

    /// <summary>Turns each row into a value; a row that is refused becomes a problem and is left out.</summary>
    internal List<T> Select<T>(Func<RegisterRow, T> read)
    {
        var values = new List<T>(rows.Count);
        foreach (var row in rows)
            try
            {
                values.Add(read(row));
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                problems.Add(new(row.File, row.Line, exception.Message));
            }

        return values;
    }

    private bool IsLearnedLater(string learnedOn) =>
        AsOf is { } asOf && DateOnly.TryParseExact(learnedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > asOf;

    private RegisterHeader ReadHeader(byte[] bytes)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        while (reader.ReadLine() is { } line && line.StartsWith('#'))
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                entries[line[1..colon].Trim()] = line[(colon + 1)..].Trim();
        foreach (string name in new[] { "title", "source", "terms", "known_to" })
            if (!entries.ContainsKey(name))
                problems.Add(new(schema.File, 1, $"the header has no line “# {name}: …”"));
        string knownTo = entries.GetValueOrDefault("known_to", "");
        if (!DateOnly.TryParseExact(knownTo, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && knownTo.Length > 0)
            problems.Add(new(schema.File, 1, $"known_to “{knownTo}” is not a calendar day (YYYY-MM-DD)"));
        return new(schema.File, entries.GetValueOrDefault("title", ""), entries.GetValueOrDefault("source", ""), entries.GetValueOrDefault("terms", ""), day, entries.GetValueOrDefault("gap", ""));
    }

    private void Read(string file, byte[] bytes, string[] expected, bool isOverlay)
    {
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(new(file, 0, "the file is not UTF-8"));
            return;
        }

        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            CommentPrefix = '#',
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = record => problems.Add(new(file, (int)record.LineNumber, $"quotation marks are out of order ({record.Reason})")),
        });
        if (!reader.Read())
        {
            problems.Add(new(file, 1, "the file has no line of column names"));
            return;
        }

        if (ReadColumns(file, (int)reader.LineNumber, reader.Current.ToArray(), expected) is not { } columns)
            return;
        while (reader.Read())
            AddRow(file, (int)reader.LineNumber, reader.Current.ToArray(), columns, isOverlay);
    }

    private Dictionary<string, int>? ReadColumns(string file, int line, string[] names, string[] expected)
    {
        string[] missing = [.. expected.Except(names)];
        string[] unknown = [.. names.Except(expected)];
        if (missing.Length > 0)
            problems.Add(new(file, line, $"columns missing: {string.Join(", ", missing)}"));
        if (unknown.Length > 0)
            problems.Add(new(file, line, $"columns unknown: {string.Join(", ", unknown)}"));
        if (names.Distinct().Count() != names.Length)
            problems.Add(new(file, line, "a column is named twice"));
        else if (missing.Length == 0 && unknown.Length == 0)
            return names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        return null;
    }

    private void AddRow(string file, int line, string[] fields, Dictionary<string, int> columns, bool isOverlay)
    {
        if (fields.Length != columns.Count)
        {
            problems.Add(new(file, line, $"{fields.Length} fields, {columns.Count} columns"));
            return;
        }

        if (fields.Any(field => field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1]))))
            problems.Add(new(file, line, "a field begins or ends with a space"));
        var row = new RegisterRow(this, file, line, columns, fields);
        if (isOverlay && (row.Text("source").Length == 0 || row.Text("learned_on").Length == 0))
            problems.Add(new(file, line, "an added row needs its source and the day it was learned (learned_on)"));
        if (isOverlay && IsLearnedLater(row.Text("learned_on")))
            return;
        string key = string.Join(" ", schema.Key.Select(row.Text));
        if (!rowOfKey.TryGetValue(key, out int earlier))
        {
            rowOfKey[key] = rows.Count;
            rows.Add(row);
        }
        else if (isOverlay)
        {
            Corrections.Add(new(key, $"{rows[earlier].File}:{rows[earlier].Line}", $"{file}:{line}"));
            rows[earlier] = row;
        }
        else
        {
            problems.Add(new(file, line, $"“{key}” is already on line {rows[earlier].Line}"));
        }
    }
}
