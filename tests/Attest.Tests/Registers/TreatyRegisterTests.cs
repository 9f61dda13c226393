using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class TreatyRegisterTests
{
    private static readonly TreatyRegister Register = BundledRegisters.Set.Treaties;

    [Theory]
    [InlineData("Mine Ban Treaty", "MBT")]
    [InlineData("the MINE BAN TREATY", "MBT")]
    [InlineData("Ottawa Convention", "MBT")]
    [InlineData("APMBC", "MBT")]
    [InlineData("Convention on Cluster Munitions", "CCM")]
    [InlineData("CCW", "CCW")]
    [InlineData("Amended Protocol II", "CCW-AP2")]
    [InlineData("Protocol II", "CCW-P2")]
    [InlineData("Protocol V", "CCW-P5")]
    [InlineData("ccw-ap2", "CCW-AP2")]
    [InlineData("Kyoto Protocol", null)]
    public void Resolve_Name_AnswersTheTreaty(string name, string? expected) => Assert.Equal(expected, Register.Resolve(name)?.Code.Value);

    [Fact]
    public void Find_MineBanTreaty_HasItsDates()
    {
        var treaty = Register.Find(TreatyCode.Mbt)!;

        Assert.Equal(new DateOnly(1997, 9, 18), treaty.Adopted);
        Assert.Equal(new DateOnly(1997, 12, 3), treaty.Opened);
        Assert.Equal(new DateOnly(1999, 3, 1), treaty.EntryIntoForce);
        Assert.Equal("Secretary-General of the United Nations", treaty.Depositary);
    }

    [Theory]
    [InlineData("MBT", "1998-06-29", "1999-03-01")]
    [InlineData("MBT", "2002-09-11", "2003-03-01")]
    [InlineData("MBT", "2002-09-01", "2003-03-01")]
    [InlineData("MBT", "2002-08-31", "2003-02-01")]
    [InlineData("CCM", "2009-01-01", "2010-08-01")]
    [InlineData("CCW", "2017-08-09", "2018-02-09")]
    [InlineData("CCW", "2000-08-31", "2001-02-28")]
    public void EntryIntoForceAfter_Deposit_FollowsTheTreatysRule(string treaty, string deposit, string expected) => Assert.Equal(
        DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        Register.Find(TreatyCode.Parse(treaty))!.EntryIntoForceAfter(DateOnly.Parse(deposit, System.Globalization.CultureInfo.InvariantCulture)));
}
