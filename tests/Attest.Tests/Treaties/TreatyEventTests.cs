using System.Globalization;
using Attest.Registers;
using Attest.Tests.Registers;
using Attest.Treaties;

namespace Attest.Tests.Treaties;

/// <summary>Events of the overlay, corrections, returns after a withdrawal, and what was known by a day.</summary>
public sealed class TreatyEventTests
{
    private const string Columns = "treaty,jurisdiction,event,day,by,corrects,source,confidence,note,learned_on";

    [Fact]
    public void On_WithdrawalLearnedLater_IsKnownFromTheDayItWasLearned()
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("treaty_events.csv", Columns, "MBT,NOR,withdrawal_notified,2026-03-01,,,depositary,high,,2026-03-05");

        Assert.Equal(TreatyStatus.Withdrawn, With(copy, null).On(BundledRegisters.Code("NOR"), TreatyCode.Mbt, Day("2026-09-01")));
        Assert.Equal(TreatyStatus.StateParty, With(copy, null).On(BundledRegisters.Code("NOR"), TreatyCode.Mbt, Day("2026-08-31")));
        Assert.Equal(TreatyStatus.StateParty, With(copy, "2026-03-04").On(BundledRegisters.Code("NOR"), TreatyCode.Mbt, Day("2026-09-01")));
        Assert.Equal(TreatyStatus.Withdrawn, With(copy, "2026-03-05").On(BundledRegisters.Code("NOR"), TreatyCode.Mbt, Day("2026-09-01")));
    }

    [Fact]
    public void On_AsOfAnEarlierDay_UsesNoActThatHadNotHappened()
    {
        var then = new StatusOnDate(RegisterSet.Load(BundledRegisters.Folder, null, Day("2025-07-01")));

        Assert.Equal(TreatyStatus.Withdrawn, then.On(BundledRegisters.Code("EST"), TreatyCode.Mbt, Day("2025-12-27")));
        Assert.Equal(TreatyStatus.StateParty, then.On(BundledRegisters.Code("FIN"), TreatyCode.Mbt, Day("2026-01-10")));
        Assert.Equal(Day("2025-07-01"), then.Answer(BundledRegisters.Code("FIN"), TreatyCode.Mbt, Day("2026-01-10")).KnownUpTo);
    }

    [Fact]
    public void On_ReturnAfterWithdrawal_IsWithdrawnUntilInForceAgain()
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("treaty_events.csv", Columns, "MBT,EST,accession,2027-02-10,,,depositary,high,,2027-02-11");
        var status = With(copy, null);
        var estonia = BundledRegisters.Code("EST");

        Assert.Equal(TreatyStatus.StateParty, status.On(estonia, TreatyCode.Mbt, Day("2025-12-26")));
        Assert.Equal(TreatyStatus.Withdrawn, status.On(estonia, TreatyCode.Mbt, Day("2027-02-09")));
        var between = status.Answer(estonia, TreatyCode.Mbt, Day("2027-03-01"));
        Assert.Equal((TreatyStatus.Withdrawn, Day("2027-08-01")), (between.Status, between.InForceFrom!.Value));
        Assert.Equal(TreatyStatus.StateParty, status.On(estonia, TreatyCode.Mbt, Day("2027-08-01")));
        Assert.Equal(2, status.PeriodsOf(estonia, TreatyCode.Mbt).Count);
    }

    [Fact]
    public void Events_Corrected_TheNewDayAnswersAndTheOldIsGone()
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("treaty_events.csv", Columns, "MBT,AFG,accession,2002-08-11,,2002-09-11,depositary,high,,2026-03-05", "MBT,POL,withdrawal_notified,,,2025-08-20,depositary,high,never received,2026-03-05");
        var status = With(copy, null);

        Assert.Equal(Day("2003-02-01"), status.Answer(BundledRegisters.Code("AFG"), TreatyCode.Mbt, Day("2004-01-01")).Since);
        Assert.Single(status.EventsOf(BundledRegisters.Code("AFG"), TreatyCode.Mbt), held => held.Kind == TreatyEventKind.Accession);
        Assert.Equal(TreatyStatus.StateParty, status.On(BundledRegisters.Code("POL"), TreatyCode.Mbt, Day("2026-02-20")));
    }

    [Fact]
    public void Answer_EventsBehindIt_AreThoseThatHadHappened()
    {
        StatusOnDate status = new(BundledRegisters.Set);

        Assert.Equal([TreatyEventKind.ParliamentVote], Kinds("2011-12-01"));
        Assert.Equal([TreatyEventKind.ParliamentVote, TreatyEventKind.Accession], Kinds("2012-06-30"));
        Assert.Equal([TreatyEventKind.ParliamentVote, TreatyEventKind.Accession, TreatyEventKind.EntryIntoForce], Kinds("2020-01-01"));
        Assert.Equal([TreatyEventKind.ParliamentVote, TreatyEventKind.Accession, TreatyEventKind.EntryIntoForce, TreatyEventKind.WithdrawalNotified], Kinds("2026-01-09"));
        Assert.Equal(TreatyEventKind.WithdrawalEffective, Kinds("2026-01-10").Last());

        IEnumerable<TreatyEventKind> Kinds(string day) => status.Answer(BundledRegisters.Code("FIN"), TreatyCode.Mbt, Day(day)).Events.Select(held => held.Kind);
    }

    [Theory]
    [InlineData("MBT,NOR,completed,2020-01-01,,,x,low,,2026-03-01", "event “completed” has a register of its own")]
    [InlineData("MBT,NOR,signature,soon,,,x,low,,2026-03-01", "day “soon” is not a date")]
    [InlineData("MBT,NOR,signature,,,,x,low,,2026-03-01", "day is empty")]
    [InlineData("MBT,NOR,signature,2020-01-01,,monday,x,low,,2026-03-01", "corrects “monday” is not the day of an event")]
    public void Check_EventThatIsNone_IsNamed(string row, string message)
    {
        using RegisterCopy copy = new();
        copy.WriteOverlay("treaty_events.csv", Columns, row);

        Assert.StartsWith(message, Assert.Single(RegisterCheck.Run(BundledRegisters.Folder, copy.Overlay).Problems).Message, StringComparison.Ordinal);
    }

    private static StatusOnDate With(RegisterCopy copy, string? asOf) => new(RegisterSet.Load(BundledRegisters.Folder, copy.Overlay, asOf is null ? null : Day(asOf)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
