namespace Attest.Reports.Evaluation;

/// <summary>Why a gold file could not be used, wholly or in part.</summary>
/// <param name="File">The file, as it was found.</param>
/// <param name="Diagnostic">What is wrong and what to do.</param>
public sealed record EvaluationDiagnostic(string File, Diagnostic Diagnostic);
