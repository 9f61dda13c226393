namespace Attest.Reports.Titles;

/// <summary>What a title line says: “STATE, Landmine Monitor Report YEAR”; the pages of 2009 name the State only.</summary>
internal sealed record TitleLine(string Words, string StateName, string Product, int? Edition);
