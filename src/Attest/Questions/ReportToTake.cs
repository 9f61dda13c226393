using Attest.Store;
using Attest.Treaties;

namespace Attest.Questions;

/// <summary>A transparency report that a checked statement tells of.</summary>
/// <param name="Said">The statement.</param>
/// <param name="Entry">What the registers would hold of it, or null.</param>
/// <param name="Refusal">Why they can hold nothing, or null.</param>
public sealed record ReportToTake(StatementRow Said, EventEntry? Entry, string? Refusal);
