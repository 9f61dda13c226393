using Attest.Statements;

namespace Attest.Checks.OfText;

/// <summary>What a statement was compared with: a statement of a report that is held, or what a register says.</summary>
/// <param name="Place">Its words, and where they stand.</param>
/// <param name="Outcome">What follows from it alone.</param>
public sealed record Compared(FindingPlace Place, TextOutcome Outcome)
{
    /// <summary>The statement that was compared; null where it is a register.</summary>
    public Statement? Statement { get; init; }

    /// <summary>The edition that says it; null where it is a register.</summary>
    public int? Edition { get; init; }
}
