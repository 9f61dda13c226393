using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class EdtfDateTests
{
    private static readonly string[] Dates = ["1999", "2003", "2003-05", "2004-02-29", "2003/2004", "2004-01/2004-06", "1996/..", "../2006"];

    public static TheoryData<string, string> Pairs => [.. Dates.SelectMany(_ => Dates, (from, to) => (from, to))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Between_AnyTwoDates_IsADateThatReadsBack(string from, string to)
    {
        var between = EdtfDate.Between(EdtfDate.Parse(from), EdtfDate.Parse(to));

        Assert.Equal(between, EdtfDate.Parse(between.Text));
    }

    [Theory]
    [InlineData("2003", "2004-01/2004-06", "2003/2004-06")]
    [InlineData("2004", "2003", "2003/2004")]
    [InlineData("2003/2004", "2006", "2003/2006")]
    [InlineData("1996/..", "2003", "1996/2003")]
    [InlineData("../2006", "1996/..", "../2006")]
    public void Between_IntervalsAndWrongOrder_SpansBoth(string from, string to, string expected) =>
        Assert.Equal(expected, EdtfDate.Between(EdtfDate.Parse(from), EdtfDate.Parse(to)).Text);

    [Fact]
    public void Between_NoEnd_Throws() => Assert.Throws<ArgumentException>(() => EdtfDate.Between(null, null));
}
