using Attest.App.CommandLine;

namespace Attest.Tests.CommandLine;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain “text” – é 𝄞", "plain “text” – é 𝄞")]
    [InlineData("\u001b[2Jgone", "␛[2Jgone")]
    [InlineData("a\rb\ab\u007f", "a␍b␇b␡")]
    [InlineData("c1 \u009b31m", "c1 �31m")]
    [InlineData("turn \u202eback\u2066", "turn �back�")]
    [InlineData("tab\there\nline", "tab here\nline")]
    public void Of_AnyText_ShowsControlCharactersAsSigns(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Of_HalfAPair_IsReplaced() => Assert.Equal("�a", Printable.Of("\ud834a"));
}
