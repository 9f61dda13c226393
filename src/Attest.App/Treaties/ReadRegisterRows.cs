using System.Globalization;
using Attest.App.CommandLine;
using Attest.Registers;
using CsvHelper;

namespace Attest.App.Treaties;

/// <summary>Rows to add from a CSV file: the register is the one of the file's name, or the one that has its columns.</summary>
internal static class ReadRegisterRows
{
    /// <summary>The rows, each with a source and the day it was learned; throws <see cref="InputException"/> when the file is no such file.</summary>
    public static List<(string File, IReadOnlyDictionary<string, string> Fields)> Of(string name, byte[] bytes, string? source, DateOnly learned)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            throw new InputException($"{name} is not UTF-8. Save it as CSV in UTF-8.");
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        if (!reader.Read())
            throw new InputException($"{name} has no line of column names.");
        string[] columns = [.. reader.Current.ToArray().Select(column => column.Trim().TrimStart('\uFEFF'))];
        string register = Register(name, columns);
        List<(string, IReadOnlyDictionary<string, string>)> rows = [];
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (fields.Length != columns.Length)
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{name}:{reader.LineNumber}: {fields.Length} fields, {columns.Length} columns. Nothing was added."));
            var row = columns.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
            if (row.GetValueOrDefault("source", "").Length == 0)
                row["source"] = source ?? throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{name}:{reader.LineNumber}: the row names no source. Add --source."));
            if (row.GetValueOrDefault("learned_on", "").Length == 0)
                row["learned_on"] = Words.Day(learned);
            rows.Add((register, row));
        }
        return rows;
    }

    private static string Register(string name, string[] columns)
    {
        if (columns.Distinct().Count() != columns.Length)
            throw new InputException($"{name} names a column twice.");
        if (AddRegisterRows.ColumnsOf(name) is { } known && columns.FirstOrDefault(column => !known.Contains(column)) is { } strange)
            throw new InputException($"{name} has no column “{strange}”: its columns are {string.Join(", ", known)}.");
        string? register = AddRegisterRows.ColumnsOf(name) is not null ? name : AddRegisterRows.FileWithColumns(columns);
        return register ?? throw new InputException($"No register, or more than one, has the columns of {name}: {string.Join(", ", columns)}. Give the file the name of the register, as docs/registers.md has it.");
    }
}
