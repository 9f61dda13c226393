using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.OfText;

/// <summary>A statement that was read from words, and how it stands.</summary>
/// <param name="Statement">What the words say.</param>
/// <param name="About">Whom it is about: who does it where that is a State, or else the State of the text.</param>
/// <param name="Outcome">How it stands.</param>
/// <param name="Against">What it was compared with, that which decides first.</param>
public sealed record JudgedStatement(Statement Statement, JurisdictionCode? About, TextOutcome Outcome, ImmutableArray<Compared> Against)
{
    /// <summary>Why it cannot be compared; null where it can.</summary>
    public TextGap? Gap { get; init; }
}
