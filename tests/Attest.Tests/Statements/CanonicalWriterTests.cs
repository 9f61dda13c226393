using System.Collections.Immutable;
using System.Text;
using Attest.Statements;

namespace Attest.Tests.Statements;

public sealed class CanonicalWriterTests
{
    [Fact]
    public void Members_ThatSayNothing_AreLeftOut() => Assert.Equal(
        """{"items":[],"kept":"said","number":0}""",
        Written(static json =>
        {
            json.StartObject();
            json.Member("absent", (string?)null);
            json.Member("empty", []);
            json.Flag("false", false);
            json.Items("items", ImmutableArray<int>.Empty, static (json, number) => json.Integer(number));
            json.Member("kept", "said");
            json.Member("number", 0);
            json.EndObject();
        }));

    [Fact]
    public void ObjectsWithinArrays_AreSeparated() => Assert.Equal(
        """[{"a":1,"b":true},{"a":1,"b":true},null]""",
        Written(static json =>
        {
            json.StartArray();
            for (var i = 0; i < 2; i++)
            {
                json.StartObject();
                json.Member("a", 1);
                json.Flag("b", true);
                json.EndObject();
            }
            json.Null();
            json.EndArray();
        }));

    // “heading” stands before “heading_span”, and capitals before small letters: by code units.
    [Theory]
    [InlineData("b", "a")]
    [InlineData("heading_span", "heading")]
    [InlineData("a", "B")]
    [InlineData("a", "a")]
    public void Name_OutOfOrder_Throws(string first, string second) => Assert.Throws<InvalidOperationException>(() => Written(json =>
    {
        json.StartObject();
        json.Member(first, 1);
        json.Member(second, 2);
        json.EndObject();
    }));

    [Fact]
    public void Write_AfterOneThatThrew_BeginsAnew()
    {
        Assert.Throws<InvalidOperationException>(() => Written(static json =>
        {
            json.StartObject();
            throw new InvalidOperationException();
        }));

        Assert.Equal("[]", Written(static json => { json.StartArray(); json.EndArray(); }));
    }

    [Fact]
    public void Write_WithinAnother_LeavesItWhole() => Assert.Equal(
        """["[]"]""",
        Written(static json =>
        {
            json.StartArray();
            json.String(Written(static inner => { inner.StartArray(); inner.EndArray(); }));
            json.EndArray();
        }));

    private static string Written(Action<CanonicalWriter> write) => Encoding.UTF8.GetString(CanonicalJson.Write(write, static (json, write) => write(json)));
}
