using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class ResolutionRegisterTests
{
    private static readonly ResolutionRegister Register = BundledRegisters.Set.Resolutions;

    [Theory]
    [InlineData("51/45S", "51/45S")]
    [InlineData("51/45 S", "51/45S")]
    [InlineData("51/45s", "51/45S")]
    [InlineData("51-45S", "51/45S")]
    [InlineData("51/45", "51/45S")]
    [InlineData("UNGA 51/45", "51/45S")]
    [InlineData("UNGA 51/45S", "51/45S")]
    [InlineData("UNGA Resolution 51/45 S", "51/45S")]
    [InlineData("A/RES/51/45S", "51/45S")]
    [InlineData("UNGA 57/74", "57/74")]
    [InlineData("52/38", "52/38A")]
    [InlineData("52/38H", "52/38H")]
    [InlineData("57/74B", null)]
    [InlineData("51/46", null)]
    [InlineData("UNGA 1996", null)]
    [InlineData("", null)]
    public void Find_SymbolInAnyWriting_AnswersTheResolution(string symbol, string? expected) => Assert.Equal(expected, Register.Find(symbol)?.Symbol);

    [Theory]
    [InlineData(1996, "51/45S")]
    [InlineData(1997, "52/38A")]
    [InlineData(2002, "57/74")]
    [InlineData(2024, "79/34")]
    [InlineData(1995, null)]
    public void OfYear_CalendarYear_AnswersTheResolutionOnTheBan(int year, string? expected) => Assert.Equal(expected, Register.OfYear(year)?.Symbol);

    [Fact]
    public void Find_DisputedTotals_CarriesBothAndSaysSo()
    {
        var resolution = Register.Find("51/45S")!;

        Assert.Equal("156-0-10", resolution.Published!.ToString());
        Assert.Equal("155-0-10", resolution.Computed!.ToString());
        Assert.Equal(TotalsStanding.Disputed, resolution.Totals);
        Assert.Equal("Landmine Monitor Report 1999", resolution.TotalsSource);
        Assert.NotEmpty(resolution.Origin.Note);
        Assert.Equal("51-45S", resolution.Slug);
    }

    [Fact]
    public void RollCall_FirstResolution_HasNorthKoreaAmongTheTenAbstentions()
    {
        var abstentions = Register.RollCall(Register.Find("51/45S")!).Where(vote => vote.Value == Vote.Abstain).Select(vote => vote.Key.Value).Order();

        Assert.Equal(["BLR", "CHN", "CUB", "ISR", "KOR", "PAK", "PRK", "RUS", "SYR", "TUR"], abstentions);
    }

    [Fact]
    public void RollCall_EveryResolutionWithOne_AddsUpToItsComputedTotals() => Assert.All(Register.All.Where(resolution => resolution.RollCall != RollCallStanding.NotHeld), resolution =>
    {
        var votes = Register.RollCall(resolution).Values.CountBy(vote => vote).ToDictionary();

        Assert.Equal(resolution.Computed!.Yes, votes[Vote.Yes]);
        Assert.Equal(resolution.Computed.No, votes.GetValueOrDefault(Vote.No));
        Assert.Equal(resolution.Computed.Abstain, votes[Vote.Abstain]);
        Assert.Equal(resolution.UnknownVotes, votes.GetValueOrDefault(Vote.Unknown));
    });

    /// <summary>What is not held is said to be unknown, never left out (I11).</summary>
    [Theory]
    [InlineData("79/34")]
    [InlineData("79/58")]
    [InlineData("80/74")]
    public void RollCall_NotHeld_IsUnknownForEveryMember(string symbol)
    {
        var resolution = Register.Find(symbol)!;
        var votes = Register.RollCall(resolution);

        Assert.Equal(RollCallStanding.NotHeld, resolution.RollCall);
        Assert.Equal(193, votes.Count);
        Assert.All(votes.Values, vote => Assert.Equal(Vote.Unknown, vote));
        Assert.Equal((Vote.Unknown, VoteQuality.NotHeld), Of("PRK", symbol));
    }

    [Fact]
    public void Find_Session79_HasNoTotalsAndSaysUnknown()
    {
        var resolution = Register.Find("79/34")!;

        Assert.Null(resolution.Published);
        Assert.Null(resolution.Computed);
        Assert.Equal(TotalsStanding.Unknown, resolution.Totals);
    }

    [Fact]
    public void VoteOf_EachSortOfKnowing_IsToldApart()
    {
        Assert.Equal((Vote.Abstain, VoteQuality.Recorded), Of("PRK", "51/45S"));
        Assert.Equal((Vote.Unknown, VoteQuality.Suspect), Of("TUR", "78/45"));
        Assert.Equal((Vote.Absent, VoteQuality.Deduced), Of("AFG", "80/35"));
        Assert.Equal((Vote.NotMember, VoteQuality.NotHeld), Of("TWN", "51/45S"));
        Assert.Equal((Vote.NotMember, VoteQuality.NotHeld), Of("VAT", "79/34"));
    }

    [Fact]
    public void VoteOf_Successor_IsItsPredecessorsVote()
    {
        var vote = Register.VoteOf(BundledRegisters.Code("SRB"), Register.Find("60/80")!);

        Assert.Equal("SCG", vote.Jurisdiction.Value);
        Assert.Equal(Vote.Yes, vote.Vote);
        Assert.Equal("roll_calls.csv", vote.Origin.File);
    }

    [Fact]
    public void VoteOf_UnknownCode_Throws() =>
        Assert.Throws<ArgumentException>(() => Register.VoteOf(BundledRegisters.Code("QQQ"), Register.All[0]));

    private static (Vote, VoteQuality) Of(string code, string symbol)
    {
        var vote = Register.VoteOf(BundledRegisters.Code(code), Register.Find(symbol)!);
        return (vote.Vote, vote.Quality);
    }
}
