using Attest.Sources.Archives;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Tests.Sources.Archives;

public sealed class ReadArchiveAddressTests
{
    [Theory]
    [InlineData("https://example.org/lm/1999/tuvalu.html")]
    [InlineData("http://the-monitor.org.example.com/lm/1999/tuvalu.html")]
    [InlineData("//evil.example/lm/1999/tuvalu.html")]
    [InlineData("javascript:alert(1)")]
    [InlineData("lm/1873/tuvalu.html")]
    [InlineData("")]
    public void Of_AddressOfSomebodyElse_IsNull(string address) => Assert.True(ReadArchiveAddress.Of(address) is null or { Edition: null });

    [Fact]
    public void Of_AddressBeyondAllMeasure_IsNull() => Assert.Null(ReadArchiveAddress.Of("lm/1999/" + new string('a', 5000) + ".html"));

    [Theory]
    [InlineData("{0}")]
    [InlineData("http://archives.the-monitor.org/index.php/publications/display?url=lm/1999/{0}.html")]
    [InlineData("en-gb/reports/{0}/benin/impact.aspx")]
    public void Of_AnyText_TellsAPlaceOrNothing(string around) => Check.QuickThrowOnFailure(
        Prop.ForAll<string?>(text => ReadArchiveAddress.Of(around.Replace("{0}", text, StringComparison.Ordinal)) is null or { Place.Length: > 0 }));
}
