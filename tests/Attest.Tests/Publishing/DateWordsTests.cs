using Attest.Publishing;

namespace Attest.Tests.Publishing;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("1996", "1996")]
    [InlineData("1998-12", "December 1998")]
    [InlineData("1996-12-10", "10 December 1996")]
    [InlineData("1996/..", "from 1996 on")]
    [InlineData("../2006-05", "until May 2006")]
    [InlineData("1997-09-30/1998-09-15", "30 September 1997 to 15 September 1998")]
    public void OfEdtf_Date_IsNoMorePreciseThanSaid(string edtf, string expected) => Assert.Equal(expected, InterfaceTexts.English.Dates.OfEdtf(edtf));

    [Fact]
    public void OfEdtf_NoDate_Throws() => Assert.Throws<FormatException>(() => InterfaceTexts.English.Dates.OfEdtf("soon"));

    [Theory]
    [InlineData("1997-12-01", "1997-12-01", "1 December 1997")]
    [InlineData("1997-12-02", "1997-12-04", "2–4 December 1997")]
    [InlineData("2004-11-29", "2004-12-03", "29 November – 3 December 2004")]
    [InlineData("2004-12-30", "2005-01-02", "30 December 2004 – 2 January 2005")]
    public void Between_Days_SayNothingTwice(string first, string last, string expected) =>
        Assert.Equal(expected, InterfaceTexts.English.Dates.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));

    [Fact]
    public void OfDay_Unknown_SaysSo() => Assert.Equal("on a day that is not held", InterfaceTexts.English.Dates.OfDay("unknown"));

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "Kosovo" }, "Kosovo")]
    [InlineData(new[] { "Kosovo", "Taiwan", "Western Sahara" }, "Kosovo, Taiwan and Western Sahara")]
    public void Listing_Things_AreOneSentence(string[] things, string expected) => Assert.Equal(expected, InterfaceTexts.English.List(things));
}
