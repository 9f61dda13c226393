using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Statements;

/// <summary>
/// Expands a statement on every resolution (“has voted for each since 1996”, vocabulary: <c>UNGA all</c>) against the roll calls. The statement stays one: what it
/// covers depends on the register and is told anew each time.
/// </summary>
/// <param name="resolutions">The register of resolutions.</param>
public sealed class ExpandVotes(ResolutionRegister resolutions)
{
    /// <summary>The instrument of a statement that holds for every resolution of a run of years.</summary>
    public const string EveryResolution = "UNGA all";

    /// <summary>
    /// The votes on the ban that a statement covers, oldest first: those within its date, and none after the day up to which it can speak. Empty for any
    /// other statement, and for one whose jurisdiction no register holds.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="saidBy">The last day on which it can have been said.</param>
    public ImmutableArray<CoveredVote> Of(Statement statement, DateOnly saidBy)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement is not { Kind: StatementKind.UngaVote, Instrument: EveryResolution, Jurisdiction: { } jurisdiction, Actor: null })
            return [];
        return [.. resolutions.OnTheBan
            .Where(resolution => resolution.Adopted <= saidBy && IsWithin(statement.Date, resolution.Adopted))
            .OrderBy(resolution => resolution.Adopted)
            .Select(resolution => Covered(statement, jurisdiction, resolution))];
    }

    private CoveredVote Covered(Statement statement, JurisdictionCode jurisdiction, Resolution resolution)
    {
        var vote = resolutions.VoteOf(jurisdiction, resolution).Vote;
        return new(resolution, vote, Agrees(statement, vote));
    }

    /// <summary>Whether a vote of the register is as a statement has it; null where the register does not know, or the statement leaves it open.</summary>
    public static bool? Agrees(Statement statement, Vote vote)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (vote is Vote.Unknown or Vote.NotMember || statement.Negated || statement.Value == StatementValue.Cosponsor)
            return null;
        return (vote, statement.Value) is (Vote.Yes, StatementValue.Yes) or (Vote.No, StatementValue.No) or (Vote.Abstain, StatementValue.Abstain) or (Vote.Absent, StatementValue.Absent);
    }

    // Without a date every resolution is meant that had been adopted; an open end is the day it was said.
    private static bool IsWithin(EdtfDate? date, DateOnly adopted) =>
        !(date?.Earliest > adopted) && !(date?.Latest < adopted);
}
