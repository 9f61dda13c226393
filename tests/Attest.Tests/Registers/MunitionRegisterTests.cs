using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class MunitionRegisterTests
{
    private static readonly MunitionRegister Register = BundledRegisters.Set.Munitions;

    [Theory]
    [InlineData("the Model 15, the POMZ-2M and the POMZ-2", "Model 15|POMZ-2M|POMZ-2")]
    [InlineData("POMZ 2M, POMZ2M, POMZ‑2M", "POMZ 2M|POMZ2M|POMZ‑2M")]
    [InlineData("PMN, PMN-2 and PMN-9 mines", "PMN|PMN-2")]
    [InlineData("PMN-type mines", "PMN")]
    [InlineData("an M14 and an M145", "M14")]
    [InlineData("M18A1 Claymore mines", "M18A1 Claymore")]
    [InlineData("APP M-57", "APP M-57")]
    [InlineData("a BLU-97 or BLU-97/B", "BLU-97|BLU-97/B")]
    [InlineData("VALMARA 69 and Valmara 69", "VALMARA 69|Valmara 69")]
    [InlineData("an army ranger on a ramp, No. 4", "")]
    [InlineData("", "")]
    public void FindMentions_Text_FindsTheLongestDesignations(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Register.FindMentions(text).Select(mention => text.Substring(mention.Start, mention.Length))));

    [Fact]
    public void FindMentions_DesignationOfTwoStates_NamesBoth() => Assert.Equal(
        ["PMD-6", "PMD-6 (PRK)"], Assert.Single(Register.FindMentions("PMD-6")).Candidates.Select(munition => munition.Designation).Order(StringComparer.Ordinal));

    [Fact]
    public void Find_EveryDesignationAndAlias_FindsItsRow() => Assert.All(Register.All, munition =>
        Assert.All(munition.Aliases.Append(munition.Designation), name => Assert.Contains(munition, Register.Find(name))));

    [Fact]
    public void Find_Model15_IsNorthKoreanAndVerified()
    {
        var munition = Assert.Single(Register.Find("model 15"));

        Assert.Equal("PRK", munition.Origin.Value);
        Assert.Equal(MunitionCategory.Antipersonnel, munition.Category);
        Assert.Equal(Verification.Yes, munition.Row.Verified);
    }
}
