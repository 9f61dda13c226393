using Attest.Registers;
using Attest.Statements;

namespace Attest.Tests.Statements;

public sealed class ExpandVotesTests
{
    private static readonly ExpandVotes Expand = new(Registers.BundledRegisters.Set.Resolutions);

    [Fact]
    public void Of_EveryResolutionSinceAYear_CoversItsVotesAndTellsThoseThatAreOtherwise()
    {
        var covered = Expand.Of(Every("VUT", StatementValue.Yes, "1998/.."), new DateOnly(2003, 10, 31));

        Assert.Equal(["53/77N", "54/54B", "55/33V", "56/24M", "57/74"], covered.Select(vote => vote.Resolution.Symbol));
        Assert.Equal(["54/54B", "56/24M", "57/74"], covered.Where(vote => vote.Agrees == false).Select(vote => vote.Resolution.Symbol));
        Assert.All(covered.Where(vote => vote.Agrees == false), vote => Assert.Equal(Vote.Absent, vote.Vote));
    }

    [Fact]
    public void Of_NoDate_CoversAllUpToTheDayItWasSaid()
    {
        var covered = Expand.Of(Every("EST", StatementValue.Yes, null), new DateOnly(2000, 1, 1));

        Assert.Equal("51/45S", covered[0].Resolution.Symbol);
        Assert.Equal("54/54B", covered[^1].Resolution.Symbol);
        Assert.All(covered, vote => Assert.True(vote.Agrees));
    }

    [Fact]
    public void Of_VotesThatNoRegisterHolds_NeitherAgreesNorDisagrees() // I11
    {
        var covered = Expand.Of(Every("TWN", StatementValue.Yes, "1996/.."), new DateOnly(2000, 1, 1));

        Assert.NotEmpty(covered);
        Assert.All(covered, vote => Assert.Null(vote.Agrees));
    }

    [Fact]
    public void Of_AnotherStatement_CoversNothing()
    {
        Assert.Empty(Expand.Of(Every("EST", StatementValue.Yes, null) with { Instrument = "UNGA 57/74" }, new DateOnly(2010, 1, 1)));
        Assert.Empty(Expand.Of(Every("EST", StatementValue.Yes, null) with { Actor = "USA" }, new DateOnly(2010, 1, 1)));
        Assert.Empty(Expand.Of(Every("EST", StatementValue.Yes, null) with { Jurisdiction = null }, new DateOnly(2010, 1, 1)));
    }

    private static Statement Every(string jurisdiction, StatementValue value, string? date) => new()
    {
        Kind = StatementKind.UngaVote,
        Value = value,
        Jurisdiction = JurisdictionCode.Parse(jurisdiction),
        Instrument = ExpandVotes.EveryResolution,
        Hedge = Hedge.Asserted,
        Negated = false,
        Date = date is null ? null : EdtfDate.Parse(date),
        Wording = "It has voted for every resolution.",
        Evidence = new Evidence(new string('0', 64), new(0, 1), []),
        Locator = "-/1.1",
        Origin = new Origin(OriginKind.ReadByMachine, "reader/1"),
    };
}
