namespace Attest.Publishing.Pages;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Words">What is wrong and what to do.</param>
public sealed record FieldProblem(string Field, string Words);
