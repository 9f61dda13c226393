namespace Attest.Tests.Specs;

/// <summary>Every example in <c>specs/*.md</c> comes out as it is written there.</summary>
public sealed class SpecTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Examples() =>
        from path in RepositoryFiles.Under(["specs"], ".md")
        from example in SpecCase.Read(path, RepositoryFiles.Read(path))
        select new TheoryDataRow<string, string, string, string>(example.Place, example.Kind, example.Input, example.Expected)
        {
            TestDisplayName = $"{example.Place} ({example.Kind})",
        };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_EverySpecification_ComesOutAsWritten(string place, string kind, string input, string expected) =>
        Assert.Equal(expected, SpecKinds.Run(new SpecCase(place, kind, input, expected)));

    [Fact]
    public void Kinds_EveryOne_HasAnExample() =>
        Assert.Equal(SpecKinds.Names.Order(StringComparer.Ordinal), Examples().Select(row => row.Data.Item2).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Run_WrongExpectation_DiffersFromIt() => Assert.NotEqual("2000\n", SpecKinds.Run(new SpecCase("a.md:1", "edtf", "1999\n", "2000\n")));

    [Fact]
    public void Run_UnknownKind_NamesTheLineAndTheKinds()
    {
        FormatException error = Assert.Throws<FormatException>(() => SpecKinds.Run(new SpecCase("a.md:7", "weather", "", "")));

        Assert.StartsWith("a.md:7: there is no kind “weather”; the kinds are ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PairsAmongProseAndOtherBlocks_AreFoundWithTheirLines()
    {
        SpecCase[] cases = [.. SpecCase.Read("a.md", "# Title\n```input edtf\n1999\n```\nis\n```expected\nall of it\n```\n```sh\nattest\n```\n```input note\n\n```\n```expected\n```\n")];

        Assert.Equal([new SpecCase("a.md:3", "edtf", "1999\n", "all of it\n"), new SpecCase("a.md:13", "note", "\n", "")], cases);
    }

    [Theory]
    [InlineData("```input edtf\n1999\n```\n", "a.md:2: this input has no expected")]
    [InlineData("```input edtf\n1999\n```\n```input edtf\n2000\n```\n", "a.md:2: this input has no expected")]
    [InlineData("```expected\n1999\n```\n", "a.md:2: this expected block has no input")]
    [InlineData("```input\n1999\n```\n", "a.md:2: a block is marked")]
    public void Read_LoneHalfOrMarkWithoutKind_NamesTheLine(string text, string message)
    {
        FormatException error = Assert.Throws<FormatException>(() => SpecCase.Read("a.md", text).ToList());

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
