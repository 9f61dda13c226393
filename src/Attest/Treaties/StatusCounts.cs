using Attest.Registers;

namespace Attest.Treaties;

/// <summary>How many jurisdictions had which status on a day; States and those that cannot join have separate denominators.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="On">The day.</param>
/// <param name="StatesParties">States for which it was in force.</param>
/// <param name="Signatories">States that had signed only.</param>
/// <param name="NotParties">States that had neither signed nor joined.</param>
/// <param name="Withdrawn">States that had left.</param>
/// <param name="Unknown">States whose status the registers do not hold.</param>
/// <param name="CannotJoin">Areas, and States before they were ones: a denominator of its own.</param>
/// <param name="KnownUpTo">The last day for which the register knows who joined and left.</param>
public sealed record StatusCounts(TreatyCode Treaty, DateOnly On, int StatesParties, int Signatories, int NotParties, int Withdrawn, int Unknown, int CannotJoin, DateOnly KnownUpTo)
{
    /// <summary>All States that could join on the day: the denominator of every count but <see cref="CannotJoin"/>.</summary>
    public int States => StatesParties + Signatories + NotParties + Withdrawn + Unknown;

    /// <summary>Whether the day is after the last one known.</summary>
    public bool IsBeyondKnown => On > KnownUpTo;
}
