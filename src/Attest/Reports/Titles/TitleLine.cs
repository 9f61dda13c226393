namespace Attest.Reports.Titles;

/// <summary>What a title line says: “STATE, Landmine Monitor Report YEAR”.</summary>
internal sealed record TitleLine(string Words, string StateName, string Product, int Edition);
