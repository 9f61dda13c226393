using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Statements;

public sealed class JudgementTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static Statement Read { get; } = new()
    {
        Kind = StatementKind.Use,
        Value = StatementValue.None,
        Jurisdiction = JurisdictionCode.Parse("PRK"),
        Hedge = Hedge.Asserted,
        Negated = true,
        Wording = "No mines were used.",
        Evidence = new Evidence(new string('0', 64), new TextSpan(10, 29), []),
        Locator = "U/1.1",
        Origin = new Origin(OriginKind.ReadByMachine, "reader/1"),
    };

    private static Statement Said { get; } = Read with { Hedge = Hedge.Denied, Origin = new Origin(OriginKind.Entered, "jb") };

    [Fact]
    public void Id_OfTheSameJudgement_IsTheSameHashOfAllItSays()
    {
        var one = new Judgement(Ruling.Accept, StatementId.Of(Read), null, " jb ", At.AddTicks(7), " ");

        Assert.Equal(one, new Judgement(Ruling.Accept, StatementId.Of(Read), null, "jb", At));
        Assert.Equal("efb1", one.Id.Value[..4]);
        Assert.NotEqual(one, new Judgement(Ruling.Reject, StatementId.Of(Read), null, "jb", At));
        Assert.NotEqual(one, new Judgement(Ruling.Accept, StatementId.Of(Read), null, "other", At));
        Assert.NotEqual(one, new Judgement(Ruling.Accept, StatementId.Of(Read), null, "jb", At.AddMilliseconds(1)));
        Assert.NotEqual(one, new Judgement(Ruling.Accept, StatementId.Of(Read), null, "jb", At, "why"));
        Assert.NotEqual(one, new Judgement(Ruling.Accept, StatementId.Of(Read), null, "jb", At, null, one.Id));
    }

    [Fact]
    public void Judgement_OfTheWrongShape_Throws()
    {
        var id = StatementId.Of(Read);
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Accept, null, null, "jb", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Missed, id, Said, "jb", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Correct, id, null, "jb", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Reject, id, Said, "jb", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Correct, id, Read, "jb", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Accept, id, null, " ", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Accept, id, null, "two\nlines", At));
        Assert.Throws<ArgumentException>(() => new Judgement(Ruling.Accept, id, null, new string('x', Judgement.LongestName + 1), At));
    }

    [Theory]
    [InlineData(Ruling.Accept, "the same", StandingKind.Accepted, false, null)]
    [InlineData(Ruling.Accept, "other", StandingKind.Accepted, true, Hedge.Asserted)]
    [InlineData(Ruling.Accept, "nothing", StandingKind.Accepted, true, Hedge.Asserted)]
    [InlineData(Ruling.Correct, "the same", StandingKind.Corrected, false, Hedge.Denied)]
    [InlineData(Ruling.Correct, "the correction", StandingKind.Accepted, false, null)]
    [InlineData(Ruling.Correct, "other", StandingKind.Corrected, true, Hedge.Denied)]
    [InlineData(Ruling.Reject, "the same", StandingKind.Rejected, false, null)]
    [InlineData(Ruling.Reject, "other", StandingKind.ReadByMachine, true, null)]
    [InlineData(Ruling.Reject, "nothing", StandingKind.Rejected, false, null)]
    public void Carried_ToWhatIsReadNow_StandsAsTheEditorLeftIt(Ruling ruling, string reading, StandingKind kind, bool isReadDifferently, Hedge? says)
    {
        var now = reading switch
        {
            "the same" => Read with { Wording = "No mines", Evidence = Read.Evidence with { Span = new TextSpan(10, 18) } },
            "the correction" => Said with { Origin = Read.Origin },
            "other" => Read with { Hedge = Hedge.Believed },
            _ => null,
        };

        var standing = Standing.Carried(new Judgement(ruling, StatementId.Of(Read), ruling == Ruling.Correct ? Said : null, "jb", At), Read, now);

        Assert.Equal((kind, isReadDifferently, says), (standing.Kind, standing.IsReadDifferently, standing.Says?.Hedge));
    }

    [Fact]
    public void SaysTheSameAs_OtherWordsSpeakerOrPlace_Does()
    {
        Assert.True(Read.SaysTheSameAs(Read with { Wording = "x", AttributedTo = "the ministry", Locator = "U/2.1", Notes = [1] }));
        Assert.False(Read.SaysTheSameAs(Read with { Items = ["PMN"] }));
        Assert.False(Read.SaysTheSameAs(Read with { Date = EdtfDate.OfYear(1999) }));
        Assert.False(Read.SaysTheSameAs(Read with { Quantity = new Quantity(3) }));
    }
}
