using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Attest.Questions.Data;

/// <summary>A table of data that leaves the base: columns with their meaning, and one row for each observation (tidy data). A cell is text, a number, a truth or null.</summary>
/// <param name="Name">What the table is called: the name of a file without its ending.</param>
/// <param name="Columns">The columns in their order: the codebook.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record DataTable(string Name, IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The codebook as a table of its own.</summary>
    public DataTable Codebook => new(Name + "-codebook", [new("column", "the column"), new("meaning", "what stands in it")], [.. Columns.Select(column => (object?[])[column.Name, column.Meaning])]);

    /// <summary>Whether its columns have tags of the Humanitarian Exchange Language.</summary>
    public bool IsTagged => Columns.Any(column => column.Hxl is not null);

    /// <summary>The table as CSV (RFC 4180, UTF-8): a line of names, a line of HXL tags where the columns have them, then the rows; null is an empty field.</summary>
    public byte[] Csv()
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var column in Columns)
                csv.WriteField(column.Name);
            csv.EndRecord();
            if (IsTagged)
            {
                foreach (var column in Columns)
                    csv.WriteField(column.Hxl);
                csv.EndRecord();
            }
            foreach (var row in Rows)
            {
                foreach (var cell in row)
                    csv.WriteField(Text(cell));
                csv.EndRecord();
            }
        }
        return stream.ToArray();
    }

    /// <summary>Writes the rows as a JSON array of objects.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var row in Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < Columns.Count; i++)
                Write(json, Columns[i].Name, row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Csv());

    private static void Write(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNull(name);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            default:
                json.WriteString(name, Text(cell));
                break;
        }
    }

    private static string? Text(object? cell) => cell switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}
