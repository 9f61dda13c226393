using Attest.Questions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Tests.Questions;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(Bound.Exact, null, "136")]
    [InlineData(Bound.Min, null, "at least 136")]
    [InlineData(Bound.Max, null, "between 0 and 136")]
    [InlineData(Bound.Approx, null, "about 136")]
    [InlineData(Bound.Exact, 1239, "between 136 and 1,239")]
    public void Of_Quantity_KeepsItsBound(Bound bound, int? upper, string expected) =>
        Assert.Equal(expected, Interval.Of(new Quantity(136, bound, upper: upper)).ToString());

    [Fact]
    public void Sum_OfUnknownUpperEnds_HasNone()
    {
        var sum = new Interval(40, 50) + new Interval(7, null) + new Interval(3, 3, true);

        Assert.Equal(new Interval(50, null, true), sum);
    }

    [Fact]
    public void Figure_WithAStateWhoseFigureIsUnknown_IsAtLeast()
    {
        SeriesPoint[] series = [Point("AGO", 49), Point("COL", 1167), Point("NPL", null)];

        var figure = DerivedFigure.Of(series, StatementKind.Casualties, StatementValue.Total, 2006);

        Assert.Equal("at least 1,216 in 2 States; 1 with no information", figure.ToString());
        Assert.Equal(series.Take(2).Select(point => point.Statement), figure.Inputs);
    }

    private static SeriesPoint Point(string state, decimal? number) => new()
    {
        Jurisdiction = JurisdictionCode.Parse(state),
        Year = 2006,
        Page = new("lm", 2007, 0, JurisdictionCode.Parse(state), "all"),
        Value = StatementValue.Total,
        Knowing = number is null ? Knowing.NoInformation : Knowing.Said,
        Figure = number is { } said ? new Interval(said, said) : null,
        Definition = "",
        IsDisputed = false,
        Hedge = Hedge.Asserted,
        Edition = 2007,
        Statement = StatementId.TryParse(string.Concat(Enumerable.Repeat(state[0] == 'A' ? "a" : state[0] == 'C' ? "c" : "d", 64)), out var id) ? id : throw new InvalidOperationException(),
    };
}
