using System.Text;
using System.Text.Json.Nodes;
using Attest.Statements;

namespace Attest.Tests.Statements;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true , null, false ] }""", """{"a":[true,null,false],"b":1}""")]
    [InlineData("{}", "{}")]
    [InlineData("[ ]", "[]")]
    [InlineData("""{"a":{"d":{},"c":[]}}""", """{"a":{"c":[],"d":{}}}""")]
    [InlineData("null", "null")]
    [InlineData("-12", "-12")]
    public void Write_Values_HaveNoWhiteSpaceAndSortedMembers(string json, string expected) => Assert.Equal(expected, Write(JsonNode.Parse(json)));

    // The string of RFC 8785, §3.2.2 and §3.2.3: euro sign, dollar, U+000F, newline, A, apostrophe, B, quotation mark, backslash, backslash, quotation mark, solidus.
    [Fact]
    public void Write_StringOfTheRfc_HasTheEscapesOfTheRfc() =>
        Assert.Equal("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", Write(JsonNode.Parse("""
            "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"
            """)));

    [Fact]
    public void Write_ControlCharacters_AreEscapedShortWhereThereIsAShortForm() =>
        Assert.Equal("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"", Write("\b\t\n\f\r\0\u001f\u007f"));

    // The sorting example of RFC 8785, §3.2.3: by UTF-16 code units, so that an emoji comes before U+FB33.
    [Fact]
    public void Write_MembersOfTheRfc_AreInTheOrderOfTheRfc()
    {
        var members = new JsonObject
        {
            ["\u20ac"] = "Euro Sign",
            ["\r"] = "Carriage Return",
            ["\ufb33"] = "Hebrew Letter Dalet With Dagesh",
            ["1"] = "One",
            ["\ud83d\ude00"] = "Emoji: Grinning Face",
            ["\u0080"] = "Control",
            ["\u00f6"] = "Latin Small Letter O With Diaeresis",
        };

        var written = JsonNode.Parse(Write(members))!.AsObject().Select(member => member.Value!.GetValue<string>());

        Assert.Equal(["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"], written);
    }

    [Fact]
    public void Write_HalfASurrogatePair_Throws() => Assert.ThrowsAny<ArgumentException>(() => CanonicalJson.Write("\ud83d"));

    [Theory]
    [InlineData("0.5")]
    [InlineData("1e3")]
    [InlineData("9007199254740992")]
    public void Write_NumberThatAReaderMightRound_Throws(string number) => Assert.Throws<ArgumentException>(() => CanonicalJson.Write(JsonNode.Parse(number)));

    [Theory]
    [InlineData("136", "136")]
    [InlineData("136.00", "136")]
    [InlineData("0.50", "0.5")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("-3", "-3")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Number_EqualNumbers_HaveOneSpelling(string number, string expected) =>
        Assert.Equal(expected, CanonicalJson.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    private static string Write(JsonNode? value) => Encoding.UTF8.GetString(CanonicalJson.Write(value));
}
