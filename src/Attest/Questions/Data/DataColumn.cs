namespace Attest.Questions.Data;

/// <summary>A column of a table of data: its line in the codebook.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Meaning">What stands in it: unit, form, and what an empty field means.</param>
public sealed record DataColumn(string Name, string Meaning);
