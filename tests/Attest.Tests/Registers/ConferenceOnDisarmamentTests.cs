using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class ConferenceOnDisarmamentTests
{
    private static readonly ConferenceOnDisarmament Register = BundledRegisters.Set.ConferenceOnDisarmament;

    [Theory]
    [InlineData("PRK", "1996-06-16", CdMembership.NotMember)]
    [InlineData("PRK", "1996-06-17", CdMembership.Member)]
    [InlineData("ARG", "1996-06-16", CdMembership.Member)]
    [InlineData("ARG", "1990-01-01", CdMembership.Unknown)]
    [InlineData("EST", "2020-01-01", CdMembership.NotMember)]
    public void On_Day_TellsUnknownFromNotMember(string code, string day, CdMembership expected) =>
        Assert.Equal(expected, Register.On(BundledRegisters.Code(code), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Members_All_AreSixtyFive() => Assert.Equal(65, Register.Members.Count);
}
