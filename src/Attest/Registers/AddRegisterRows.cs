using System.Text;
using CsvHelper;

namespace Attest.Registers;

/// <summary>
/// Appends rows to the overlay of the data folder, and only appends: what stands there stays. The registers are checked as they would then be;
/// when anything would be wrong with them, nothing is written. One addition at a time, of all programs.
/// </summary>
/// <param name="bundled">The directory of the bundled registers.</param>
/// <param name="overlay">The directory of added rows; it is made when it is missing.</param>
public sealed class AddRegisterRows(string bundled, string overlay)
{
    private const string LockName = ".adding";

    /// <summary>The columns an added row of a register may have; null when there is no such register.</summary>
    public static IReadOnlyList<string>? ColumnsOf(string file) =>
        RegisterSchema.All.FirstOrDefault(schema => schema.File == file) is { } schema ? Columns(schema) : null;

    /// <summary>The register whose rows have such columns: what its key begins with, and none that it does not have; null when there is none or there are several.</summary>
    public static string? FileWithColumns(IReadOnlyCollection<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        RegisterSchema[] fitting = [.. RegisterSchema.All.Where(schema => columns.All(Columns(schema).Contains) && schema.Key.Take(3).All(columns.Contains))];
        return fitting is [var only] ? only.File : null;
    }

    /// <summary>Appends rows, by register; those that are there already, but for the day they were learned, are left out.</summary>
    /// <exception cref="IOException">The files cannot be written, or another program is adding rows.</exception>
    public AddedRows Add(IReadOnlyCollection<(string File, IReadOnlyDictionary<string, string> Fields)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Directory.CreateDirectory(overlay);
        using var alone = new FileStream(Path.Combine(overlay, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        int before = RegisterCheck.Run(bundled, overlay).Corrections.Count;
        var pending = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        int added = 0;
        foreach (var group in rows.GroupBy(row => row.File))
        {
            var schema = RegisterSchema.All.FirstOrDefault(schema => schema.File == group.Key) ?? throw new ArgumentException($"There is no register “{group.Key}”.", nameof(rows));
            var lines = NewLines(schema, [.. group.Select(row => row.Fields)], out int count);
            added += count;
            if (count > 0)
                pending[schema.File] = lines;
        }
        var check = new RegisterReading(bundled, overlay) { Pending = pending }.Read();
        if (check.IsGood)
            foreach (var (file, lines) in pending)
                Append(Path.Combine(overlay, file), lines);
        return new(check.IsGood ? added : 0, rows.Count - added, [.. check.Corrections.Skip(before)], check.Problems);
    }

    private static string[] Columns(RegisterSchema schema) => [.. schema.Columns.Union(["source", "learned_on"])];

    private byte[] NewLines(RegisterSchema schema, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, out int count)
    {
        string path = Path.Combine(overlay, schema.File);
        var (columns, held) = File.Exists(path) ? ReadRows(path) : (null, []);
        var known = ReadRows(Path.Combine(bundled, schema.File)).Rows.Concat(held).Select(row => Meaning(schema, row)).ToHashSet(StringComparer.Ordinal);
        StringBuilder lines = new();
        if (columns is null)
            lines.AppendJoin(',', columns = Columns(schema)).Append('\n');
        else if (File.ReadAllBytes(path) is [.., not (byte)'\n'])
            lines.Append('\n');
        count = 0;
        foreach (var row in rows.Where(row => known.Add(Meaning(schema, row))))
        {
            if (row.Keys.FirstOrDefault(name => !columns.Contains(name)) is { } unknown)
                throw new ArgumentException($"{schema.File} has no column “{unknown}”.", nameof(rows));
            lines.AppendJoin(',', columns.Select(name => Field(row.GetValueOrDefault(name, "")))).Append('\n');
            count++;
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static string Meaning(RegisterSchema schema, IReadOnlyDictionary<string, string> row) =>
        string.Join('\u001f', schema.Columns.Select(name => row.GetValueOrDefault(name, "")));

    private static (string[]? Columns, List<Dictionary<string, string>> Rows) ReadRows(string path)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#' });
        string[]? columns = null;
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (columns is null)
                columns = fields;
            else if (fields.Length == columns.Length)
                rows.Add(columns.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }
        return (columns, rows);
    }

    // No field of a register holds a line break.
    private static string Field(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.AsSpan().IndexOfAny(',', '"', '#') < 0 ? line : $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Append(string path, byte[] lines)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(lines);
        file.Flush(flushToDisk: true);
    }
}
