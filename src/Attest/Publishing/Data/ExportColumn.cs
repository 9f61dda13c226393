namespace Attest.Publishing.Data;

/// <summary>A column of a table that leaves the base.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Type">Its type in a Data Package: <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What stands in it, and what an empty field means.</param>
internal sealed record ExportColumn(string Name, string Type, string Meaning)
{
    /// <summary>Its type in SQLite, which keeps a decimal number as it was said when it is a text.</summary>
    public string SqlType => Type switch { "integer" or "boolean" => "INTEGER", "number" => "NUMERIC", _ => "TEXT" };
}
