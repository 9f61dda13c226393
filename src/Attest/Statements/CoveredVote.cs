using Attest.Registers;

namespace Attest.Statements;

/// <summary>A roll call that a statement on every resolution covers.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Vote">The vote of the statement's jurisdiction in the register.</param>
/// <param name="Agrees">Whether it is as stated; null where the register does not know, or the jurisdiction could not vote.</param>
public sealed record CoveredVote(Resolution Resolution, Vote Vote, bool? Agrees);
