namespace Attest.Registers;

/// <summary>The rules between rows and between files, checked when every row by itself is good.</summary>
internal static class RegisterRules
{
    internal static void Check(JurisdictionRegister jurisdictions, ResolutionRegister resolutions, IReadOnlyList<Tile> tiles, List<RegisterProblem> problems)
    {
        void Report(RowOrigin origin, string message) => problems.Add(new(origin.File, origin.Line, message));

        foreach (var jurisdiction in jurisdictions.All)
            foreach (var other in new[] { jurisdiction.ContinuedBy, jurisdiction.Within })
                if (other is not null && jurisdictions.Find(other) is null)
                    Report(jurisdiction.Origin, $"“{other}” is not a code of this register");
        foreach (var place in tiles.GroupBy(tile => (tile.Column, tile.Row)).Where(place => place.Count() > 1))
            Report(place.Last().Origin, $"column {place.Key.Column}, row {place.Key.Row} is already taken by {place.First().Jurisdiction}");
        foreach (var resolution in resolutions.All)
        {
            var votes = resolutions.VotesOn(resolution).ToList();
            foreach (string message in CheckRollCall(resolution, votes).Concat(CheckTotals(resolution)))
                Report(resolution.Origin, message);
            foreach (var vote in votes)
                if (CheckMembership(vote, resolution, jurisdictions) is { } message)
                    Report(vote.Origin, message);
        }
    }

    private static IEnumerable<string> CheckRollCall(Resolution resolution, List<RecordedVote> votes)
    {
        if ((resolution.RollCall == RollCallStanding.NotHeld) != (votes.Count == 0))
            yield return votes.Count == 0 ? "roll_calls.csv has no votes on it, and roll_call is not “not_held”" : $"roll_call is “not_held”, and roll_calls.csv has {votes.Count} votes on it";
        if ((resolution.Computed is null) != (votes.Count == 0))
            yield return "computed totals and votes in roll_calls.csv go together";
        if (resolution.Computed is not { } computed || votes.Count == 0)
            yield break;
        int Count(Vote kind) => votes.Count(vote => vote.Vote == kind);
        var counted = new VoteTotals(Count(Vote.Yes), Count(Vote.No), Count(Vote.Abstain), Count(Vote.Absent));
        if (counted != computed)
            yield return $"computed totals {computed} with {computed.NotVoting} absent do not add up: the roll call gives {counted} with {counted.NotVoting} absent";
        if (Count(Vote.Unknown) != resolution.UnknownVotes)
            yield return $"computed_unknown is {resolution.UnknownVotes}: the roll call has {Count(Vote.Unknown)} unknown votes";

        // Yugoslavia was counted among the members until 2000 and not allowed to vote: its row is "not_member" and it is one of the members.
        int members = votes.Count(vote => vote.Vote != Vote.NotMember || vote.ContinuedBy is not null);
        if (members != resolution.Members)
            yield return $"members is {resolution.Members}: the roll call has {members}";
    }

    private static IEnumerable<string> CheckTotals(Resolution resolution)
    {
        var (published, computed) = (resolution.Published, resolution.Computed);
        var expected = (published, computed) switch
        {
            (null, null) => TotalsStanding.Unknown,
            (null, _) => TotalsStanding.Computed,
            (_, null) => TotalsStanding.Published,
            _ => IsSame(published, computed) ? TotalsStanding.Published : TotalsStanding.Disputed,
        };
        if (expected == TotalsStanding.Disputed && resolution.Totals != expected)
            yield return $"published totals {published} differ from the roll call's {computed}: correct them, or write totals “disputed” and say why in the note";
        else if (expected != resolution.Totals)
            yield return $"totals is not “{expected.ToString().ToLowerInvariant()}”";
        if (resolution.Totals == TotalsStanding.Disputed && resolution.Origin.Note.Length == 0)
            yield return "disputed totals need a note";
    }

    private static bool IsSame(VoteTotals published, VoteTotals computed) =>
        (published.Yes, published.No, published.Abstain) == (computed.Yes, computed.No, computed.Abstain);

    private static string? CheckMembership(RecordedVote vote, Resolution resolution, JurisdictionRegister jurisdictions)
    {
        var voter = jurisdictions.Find(vote.ContinuedBy ?? vote.Jurisdiction)!;
        bool isMember = voter.IsUnMember(resolution.Adopted);
        return isMember == (vote.Vote != Vote.NotMember) ? null
            : isMember ? $"{vote.Jurisdiction} was a member on {resolution.Adopted:O}"
            : $"{vote.Jurisdiction} was not a member on {resolution.Adopted:O}";
    }
}
