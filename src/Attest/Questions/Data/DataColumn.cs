namespace Attest.Questions.Data;

/// <summary>A column of a table of data: its line in the codebook.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Meaning">What stands in it: unit, form, and what an empty field means.</param>
/// <param name="Hxl">Its tag in the Humanitarian Exchange Language; null where the table has none.</param>
/// <param name="Type">Its type in a Data Package: <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
public sealed record DataColumn(string Name, string Meaning, string? Hxl = null, string Type = "string");
