using System.Globalization;
using Attest.Registers;
using Attest.Treaties;
using Attest.Tests.Registers;

namespace Attest.Tests.Treaties;

public sealed class StatusOnDateTests
{
    private static readonly StatusOnDate Status = new(BundledRegisters.Set);

    [Theory]
    [InlineData("MBT", "1997-12-02", 0, 0, 0)]
    [InlineData("MBT", "1997-12-05", 0, 122, 0)]
    [InlineData("MBT", "1999-03-01", 45, 90, 0)]
    [InlineData("MBT", "2025-12-26", 166, 0, 0)]
    [InlineData("MBT", "2025-12-27", 163, 0, 3)]
    [InlineData("MBT", "2026-01-10", 162, 0, 4)]
    [InlineData("MBT", "2026-02-19", 162, 0, 4)]
    [InlineData("MBT", "2026-02-20", 161, 0, 5)]
    [InlineData("CCM", "2025-03-05", 112, 12, 0)]
    [InlineData("CCM", "2025-03-06", 111, 12, 1)]
    [InlineData("CCM", "2026-03-01", 112, 12, 1)]
    public void Counts_Day_HasTheKnownNumbers(string treaty, string day, int parties, int signatories, int withdrawn)
    {
        var counts = Status.Counts(TreatyCode.Parse(treaty), Day(day));

        Assert.Equal((parties, signatories, withdrawn), (counts.StatesParties, counts.Signatories, counts.Withdrawn));
        Assert.Equal(206, counts.States + counts.CannotJoin);
    }

    [Fact]
    public void Counts_Today_HaveSeparateDenominators()
    {
        var counts = Status.Counts(TreatyCode.Mbt, Day("2026-02-20"));

        Assert.Equal((197, 9), (counts.States, counts.CannotJoin));
        Assert.Equal(31, counts.NotParties);
        Assert.False(counts.IsBeyondKnown);
    }

    [Theory]
    [InlineData("AFG", "2002-09-10", TreatyStatus.NotParty, null)]
    [InlineData("AFG", "2002-09-11", TreatyStatus.NotParty, null)]
    [InlineData("AFG", "2003-02-28", TreatyStatus.NotParty, null)]
    [InlineData("AFG", "2003-03-01", TreatyStatus.StateParty, "2003-03-01")]
    [InlineData("AGO", "1997-12-03", TreatyStatus.NotParty, null)]
    [InlineData("AGO", "1997-12-04", TreatyStatus.Signatory, "1997-12-04")]
    [InlineData("AGO", "2002-12-31", TreatyStatus.Signatory, "1997-12-04")]
    [InlineData("AGO", "2003-01-01", TreatyStatus.StateParty, "2003-01-01")]
    [InlineData("POL", "2026-02-19", TreatyStatus.StateParty, "2013-06-01")]
    [InlineData("POL", "2026-02-20", TreatyStatus.Withdrawn, "2026-02-20")]
    [InlineData("PRK", "2020-01-01", TreatyStatus.NotParty, null)]
    [InlineData("TWN", "2020-01-01", TreatyStatus.CannotJoin, null)]
    [InlineData("PSE", "2012-11-28", TreatyStatus.CannotJoin, null)]
    [InlineData("PSE", "2012-11-29", TreatyStatus.NotParty, null)]
    [InlineData("COK", "2010-01-01", TreatyStatus.StateParty, "2006-09-01")]
    [InlineData("VAT", "2010-01-01", TreatyStatus.StateParty, "1999-03-01")]
    [InlineData("SSD", "2011-07-08", TreatyStatus.CannotJoin, null)]
    [InlineData("SSD", "2011-07-09", TreatyStatus.StateParty, "2011-07-09")]
    [InlineData("MNE", "2006-10-23", TreatyStatus.StateParty, "2006-10-23")]
    [InlineData("YUG", "2000-01-01", TreatyStatus.Unknown, null)]
    public void Answer_MineBanTreaty_FollowsFromTheActs(string code, string day, TreatyStatus expected, string? since)
    {
        var answer = Status.Answer(BundledRegisters.Code(code), TreatyCode.Mbt, Day(day));

        Assert.Equal(expected, answer.Status);
        Assert.Equal(since is null ? null : Day(since), answer.Since);
        Assert.Equal(expected, Status.On(BundledRegisters.Code(code), TreatyCode.Mbt, Day(day)));
    }

    [Fact]
    public void Answer_DepositedAndNotInForce_SaysFromWhen()
    {
        var answer = Status.Answer(BundledRegisters.Code("POL"), TreatyCode.Mbt, Day("2013-01-01"));

        Assert.Equal(TreatyStatus.Signatory, answer.Status);
        Assert.Equal(Day("2013-06-01"), answer.InForceFrom);
        Assert.Equal("Deposited on 2012-12-27; in force for it from 2013-06-01.", answer.Remark);
    }

    [Fact]
    public void Answer_WithdrawalNotified_SaysSoBeforeItsEffect() => Assert.Equal(
        "Notified its withdrawal on 2025-08-20, with effect from 2026-02-20.",
        Status.Answer(BundledRegisters.Code("POL"), TreatyCode.Mbt, Day("2025-09-01")).Remark);

    [Fact]
    public void Answer_Always_NamesItsRowAndTheDayItIsKnownTo()
    {
        var answer = Status.Answer(BundledRegisters.Code("AFG"), TreatyCode.Mbt, Day("2026-02-21"));

        Assert.Equal("AFG", answer.Basis!.Jurisdiction.Value);
        Assert.Equal("participation.csv", answer.Origin.File);
        Assert.Equal(Confidence.High, answer.Confidence);
        Assert.Equal(Day("2026-02-20"), answer.KnownUpTo);
        Assert.True(answer.IsBeyondKnown);
        Assert.False(Status.Answer(BundledRegisters.Code("AFG"), TreatyCode.Mbt, Day("2026-02-20")).IsBeyondKnown);
    }

    /// <summary>The kinds of not knowing stay apart (I11).</summary>
    [Fact]
    public void Answer_WhatIsNotHeld_IsNotTakenForNotParty()
    {
        Assert.Equal(TreatyStatus.Unknown, Status.On(BundledRegisters.Code("DEU"), TreatyCode.Parse("CCW-P2"), Day("2000-01-01")));
        Assert.Equal(TreatyStatus.Unknown, Status.On(BundledRegisters.Code("BEN"), TreatyCode.CcwAp2, Day("2000-01-01")));
        Assert.Equal(TreatyStatus.StateParty, Status.On(BundledRegisters.Code("BEN"), TreatyCode.CcwAp2, Day("2018-05-08")));
        var incomplete = Status.Answer(BundledRegisters.Code("PRK"), TreatyCode.CcwP5, Day("2019-01-01"));
        Assert.Equal((TreatyStatus.NotParty, Confidence.Low), (incomplete.Status, incomplete.Confidence));
    }

    [Fact]
    public void Answer_UnknownJurisdictionOrTreaty_Throws()
    {
        Assert.Throws<ArgumentException>(() => Status.On(BundledRegisters.Code("QQQ"), TreatyCode.Mbt, Day("2000-01-01")));
        Assert.Throws<ArgumentException>(() => Status.On(BundledRegisters.Code("AFG"), TreatyCode.Parse("XYZ"), Day("2000-01-01")));
    }

    /// <summary>On every first of a month, every State has exactly the status its own row says: counts are the sum of the answers.</summary>
    [Fact]
    public void Counts_EveryYear_AreTheSumOfTheAnswers()
    {
        var register = BundledRegisters.Set.Jurisdictions;
        for (var day = new DateOnly(1997, 1, 1); day.Year < 2027; day = day.AddYears(1))
            Assert.Equal(
                register.States.Count(state => BundledRegisters.Set.Participation.Of(state.Code, TreatyCode.Mbt) is { } acts
                    && (acts.EntryIntoForce.Day ?? acts.Deposit.Day) <= day && !acts.WithdrawalEffective.IsBy(day)),
                Status.Counts(TreatyCode.Mbt, day).StatesParties);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
