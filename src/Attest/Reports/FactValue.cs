using Attest.Sources;

namespace Attest.Reports;

/// <summary>A line of values in a row of key facts.</summary>
/// <param name="Words">Its words, white space folded; markers included.</param>
/// <param name="Span">Where they stand.</param>
public sealed record FactValue(string Words, TextSpan Span);
