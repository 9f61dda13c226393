using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class ParticipationRegisterTests
{
    private static readonly ParticipationRegister Register = BundledRegisters.Set.Participation;

    /// <summary>The golden counts of the treaty's depositary: 133 signed, 166 were ever bound, 5 withdrew.</summary>
    [Fact]
    public void In_MineBanTreaty_HasTheCountsOfTheDepositary()
    {
        var rows = Register.In(TreatyCode.Mbt).ToArray();

        Assert.Equal(133, rows.Count(row => row.Signature.Happened));
        Assert.Equal(166, rows.Count(row => row.Deposit.Happened));
        Assert.Equal(["EST", "FIN", "LTU", "LVA", "POL"], rows.Where(row => row.WithdrawalEffective.Happened).Select(row => row.Jurisdiction.Value).Order());
    }

    [Theory]
    [InlineData("CCM", 108, 113)]
    [InlineData("CCW", 50, 127)]
    [InlineData("CCW-AP2", 0, 106)]
    [InlineData("CCW-P5", 0, 92)]
    [InlineData("CCW-P2", 0, 0)]
    public void In_OtherTreaty_HasAsManyRowsAsItsSource(string treaty, int signed, int bound)
    {
        var rows = Register.In(TreatyCode.Parse(treaty)).ToArray();

        Assert.Equal((signed, bound), (rows.Count(row => row.Signature.Happened), rows.Count(row => row.Deposit.Happened)));
    }

    /// <summary>The series of deposits per year that Landmine Monitor Report 2006 prints, an independent check of every date of those years.</summary>
    [Theory]
    [InlineData(1997, 3)]
    [InlineData(1998, 55)]
    [InlineData(1999, 32)]
    [InlineData(2000, 19)]
    [InlineData(2001, 13)]
    [InlineData(2002, 8)]
    [InlineData(2003, 11)]
    [InlineData(2004, 3)]
    [InlineData(2005, 4)]
    public void In_MineBanTreaty_DepositsPerYearAgreeWithAPublishedSeries(int year, int deposits) =>
        Assert.Equal(deposits, Register.In(TreatyCode.Mbt).Count(row => row.Deposit.Day?.Year == year));

    [Fact]
    public void Of_Afghanistan_SaysWhenAndWhereFrom()
    {
        var row = Register.Of(BundledRegisters.Code("AFG"), TreatyCode.Mbt)!;

        Assert.False(row.Signature.Happened);
        Assert.Equal(DepositKind.Accession, row.DepositKind);
        Assert.Equal(new DateOnly(2002, 9, 11), row.Deposit.Day);
        Assert.Equal(new DateOnly(2003, 3, 1), row.EntryIntoForce.Day);
        Assert.Equal(Confidence.High, row.Origin.Confidence);
        Assert.Contains("UN Treaty Collection", row.Origin.Source, StringComparison.Ordinal);
        Assert.Equal("participation.csv", row.Origin.File);
    }

    [Fact]
    public void Of_StateThatDidNothing_AnswersNull() => Assert.Null(Register.Of(BundledRegisters.Code("PRK"), TreatyCode.Mbt));

    [Fact]
    public void Of_ActOnADayNotHeld_IsUnknownAndNotAbsent()
    {
        var row = Register.Of(BundledRegisters.Code("BEN"), TreatyCode.CcwAp2)!;

        Assert.True(row.Deposit.Happened);
        Assert.True(row.Deposit.IsUnknown);
        Assert.Null(row.Deposit.Day);
        Assert.Equal(Confidence.Low, row.Origin.Confidence);
    }
}
