using Attest.App.CommandLine;

namespace Attest.Tests.CommandLine;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", 0, 10, "\n")]
    [InlineData("short", 2, 10, "  short\n")]
    [InlineData("exactly it", 0, 10, "exactly it\n")]
    [InlineData("one two three four", 0, 9, "one two\nthree\nfour\n")]
    [InlineData("one two three", 2, 9, "  one two\n  three\n")]
    [InlineData("an unbreakablyverylongword here", 0, 10, "an\nunbreakablyverylongword\nhere\n")]
    [InlineData("unbreakablyverylongword", 4, 10, "    unbreakablyverylongword\n")]
    [InlineData("one  \ntwo", 1, 10, " one\n two\n")]
    [InlineData("     head", 0, 4, "     head\n")]
    public void Of_Text_IsBrokenAtWords(string text, int indentation, int width, string expected) => Assert.Equal(expected, PlainText.Of(text, indentation, width));
}
