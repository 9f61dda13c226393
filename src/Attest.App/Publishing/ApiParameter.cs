namespace Attest.App.Publishing;

/// <summary>A part of an address, or a field of a query.</summary>
/// <param name="Meaning">What it names.</param>
/// <param name="Example">One that the demonstration base answers.</param>
/// <param name="IsNumber">Whether it is a number from 1.</param>
/// <param name="IsRepeated">Whether it may be said more than once.</param>
internal sealed record ApiParameter(string Meaning, string Example, bool IsNumber = false, bool IsRepeated = false);
