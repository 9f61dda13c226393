using Attest.Statements;

namespace Attest.Tests.Statements;

/// <summary>How strongly two things are said is compared on one scale, whatever the order of the rules by which a hedge is told.</summary>
public sealed class CompareStrengthTests
{
    public static TheoryData<Hedge> Hedges => [.. Enum.GetValues<Hedge>()];

    [Theory]
    [MemberData(nameof(Hedges))]
    public void Of_EveryHedge_HasAStepBelowConfirmed(Hedge hedge) => Assert.InRange(CompareStrength.Of(hedge), Strength.Denied, Strength.Stated);

    [Fact]
    public void Of_NoHedge_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => CompareStrength.Of((Hedge)99));

    [Theory]
    [InlineData(Hedge.Asserted, Hedge.Reported, true)]
    [InlineData(Hedge.Reported, Hedge.Believed, true)]
    [InlineData(Hedge.Believed, Hedge.Claimed, true)]
    [InlineData(Hedge.Claimed, Hedge.Unclear, true)]
    [InlineData(Hedge.Unclear, Hedge.Denied, true)]
    [InlineData(Hedge.Estimated, Hedge.Assumed, false)]
    [InlineData(Hedge.Reported, Hedge.Reported, false)]
    [InlineData(Hedge.Claimed, Hedge.Asserted, false)]
    public void SaysMore_TwoHedges_FollowsTheScale(Hedge said, Hedge evidence, bool expected) => Assert.Equal(expected, CompareStrength.SaysMore(said, evidence));

    [Theory]
    [InlineData(Strength.Stated, Strength.Claimed, true)]
    [InlineData(Strength.Reported, Strength.Supposed, true)]
    [InlineData(Strength.Confirmed, Strength.Open, true)]
    [InlineData(Strength.Stated, Strength.Reported, false)]
    [InlineData(Strength.Supposed, Strength.Claimed, false)]
    public void LosesDoubt_OnlyWhereTheEvidenceDoubts(Strength said, Strength evidence, bool expected) => Assert.Equal(expected, CompareStrength.LosesDoubt(said, evidence));
}
