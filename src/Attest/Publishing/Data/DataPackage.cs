using System.Text.Json;
using Attest.Questions.Data;

namespace Attest.Publishing.Data;

/// <summary>The descriptor of one table that leaves the site (Data Package 1.0, Tabular Data Resource): its columns, where it is, and on which terms it may be used.</summary>
public static class DataPackage
{
    /// <summary>Describes a table; its line of HXL tags is a comment to programs that read it.</summary>
    /// <param name="name">What the table is called.</param>
    /// <param name="title">What it holds.</param>
    /// <param name="address">Where it is, whole.</param>
    /// <param name="licence">On which terms it may be used.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="key">The column that tells its rows apart, or null.</param>
    public static byte[] Describe(string name, string title, Uri address, TextLicence licence, IEnumerable<DataColumn> columns, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(licence);
        ArgumentNullException.ThrowIfNull(columns);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", name);
            json.WriteString("title", title);
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("title", licence.Name);
            json.WriteString("path", licence.Address.ToString());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("resources");
            Resource(json, name, address, columns, key);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void Resource(Utf8JsonWriter json, string name, Uri address, IEnumerable<DataColumn> columns, string? key)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("path", address.AbsoluteUri);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteBoolean("header", true);
        json.WriteString("commentChar", "#");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteString("description", column.Meaning);
            if (column.Hxl is not null)
                json.WriteString("hxl", column.Hxl);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (key is not null)
            json.WriteString("primaryKey", key);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
