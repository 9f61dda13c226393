namespace Attest.Network.Cycle;

/// <summary>That a milestone was moved.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="From">The day before.</param>
/// <param name="To">The day after.</param>
/// <param name="Reason">Why, in the words of who moved it.</param>
/// <param name="At">When it was moved, UTC.</param>
/// <param name="By">Who moved it: a pseudonym, or <see cref="Store.OfficeEntry.Console"/>.</param>
public sealed record MilestoneMove(Milestone Milestone, DateOnly From, DateOnly To, string Reason, DateTimeOffset At, string By);
