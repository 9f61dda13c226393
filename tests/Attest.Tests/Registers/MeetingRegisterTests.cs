using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class MeetingRegisterTests
{
    private static readonly MeetingRegister Register = BundledRegisters.Set.Meetings;

    [Theory]
    [InlineData("MBT", "MSP1", "Maputo", Verification.Yes)]
    [InlineData("MBT", "1MSP", "Maputo", Verification.Yes)]
    [InlineData("MBT", "RC1", "Nairobi", Verification.No)]
    [InlineData("CCM", "MSP1", "Vientiane", Verification.Yes)]
    [InlineData("CCM", "2RC-2", "Geneva (hybrid)", Verification.No)]
    [InlineData("MBT", "Oslo-1997", "Oslo", Verification.Yes)]
    public void Find_CodeEitherWayRound_AnswersTheMeetingAndWhetherItIsVerified(string treaty, string code, string place, Verification verified)
    {
        var meeting = Register.Find(TreatyCode.Parse(treaty), code)!;

        Assert.Equal(place, meeting.Place);
        Assert.Equal(verified, meeting.Origin.Verified);
    }

    [Fact]
    public void Find_UnknownCode_AnswersNull() => Assert.Null(Register.Find(TreatyCode.Ccm, "MSP99"));

    [Fact]
    public void Of_MineBanTreaty_IsInOrderOfDays()
    {
        var days = Register.Of(TreatyCode.Mbt).Select(meeting => meeting.Start).ToArray();

        Assert.Equal(33, days.Length);
        Assert.Equal(days.Order(), days);
    }
}
