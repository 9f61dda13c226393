using Attest.Registers;
using Attest.Store;

namespace Attest.Tests.Store;

public sealed class PageAddressTests
{
    private static readonly JurisdictionCode Prk = JurisdictionCode.Parse("PRK");

    [Theory]
    [InlineData("lm/1999/0/PRK/all")]
    [InlineData("cm/2012/3/EST/mine-action")]
    public void TryParse_WhatToStringWrites_ReadsBack(string text)
    {
        Assert.True(PageAddress.TryParse(text, out var address));
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("lm/1999/0/PRK")]
    [InlineData("lm/1999/0/PRK/all/more")]
    [InlineData("lm/99/0/PRK/all")]
    [InlineData("lm/1999/00/PRK/all")]
    [InlineData("lm/1999/-1/PRK/all")]
    [InlineData("lm/1999/0/prk/all")]
    [InlineData("LM/1999/0/PRK/all")]
    [InlineData("lm/1999/0/PRK/")]
    [InlineData("lm/1999/0/PRK/../x")]
    [InlineData("lm/1999/99999999999/PRK/all")]
    public void TryParse_NoAddress_IsFalse(string? text) => Assert.False(PageAddress.TryParse(text, out _));

    [Theory]
    [InlineData("", 1999, 0, "all")]
    [InlineData("lm", 999, 0, "all")]
    [InlineData("lm", 10000, 0, "all")]
    [InlineData("lm", 1999, -1, "all")]
    [InlineData("lm", 1999, 0, "a/b")]
    public void Constructor_PartThatMakesNoAddress_Throws(string product, int edition, int revision, string theme) =>
        Assert.ThrowsAny<ArgumentException>(() => new PageAddress(product, edition, revision, Prk, theme));

    [Fact]
    public void Order_Pages_IsNewestEditionFirstAndNewestRevisionFirst()
    {
        string[] sorted = ["lm/2004/0/ABW/all", "lm/2004/1/PRK/all", "lm/2004/0/PRK/all", "lm/2004/0/PRK/clearance", "lm/1999/0/ABW/all"];

        var addresses = sorted.Reverse().Select(text => PageAddress.TryParse(text, out var address) ? address : null!).Order();

        Assert.Equal(sorted, addresses.Select(address => address.ToString()));
    }
}
