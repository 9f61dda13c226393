using Attest.Questions.Explore;

namespace Attest.Publishing.Data;

/// <summary>A column of the table of statements.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Type">Its type in a Data Package: <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
/// <param name="Hxl">Its tag in the Humanitarian Exchange Language.</param>
/// <param name="Meaning">What stands in it, and what an empty field means.</param>
/// <param name="Cell">What stands in it for a statement.</param>
internal sealed record StatementColumn(string Name, string Type, string Hxl, string Meaning, Func<ListedStatement, object?> Cell);
