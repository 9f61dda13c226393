namespace Attest.Publishing.Pages;

/// <summary>A report held, in a list.</summary>
/// <param name="Code">The code of its jurisdiction.</param>
/// <param name="Name">The short name of its jurisdiction.</param>
/// <param name="Edition">The year of its edition.</param>
/// <param name="Statements">How many statements were read from it.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Notice">What every showing of it must say, or null.</param>
public sealed record ReportLink(string Code, string Name, int Edition, int Statements, string Address, string? Notice);
