using System.Text.RegularExpressions;
using Attest.Tests.Architecture;

namespace Attest.Tests.Docs;

/// <summary>The glossary has the words of the project, and the code does not use the words it turns down.</summary>
public sealed partial class GlossaryTests
{
    private const string Page = "docs/glossary.md";

    [Theory]
    [InlineData("jurisdiction")]
    [InlineData("source")]
    [InlineData("citation")]
    [InlineData("note")]
    [InlineData("statement")]
    [InlineData("hedge")]
    [InlineData("judgement")]
    [InlineData("finding")]
    [InlineData("diagnostic")]
    [InlineData("edition")]
    [InlineData("register")]
    [InlineData("request, reply")]
    public void Table_WordOfTheProject_IsExplained(string word) => Assert.Contains($"\n| {word} | ", RepositoryFiles.Read(Page), StringComparison.Ordinal);

    [Fact]
    public void TypeNames_BothAssemblies_HaveNoWordTurnedDown()
    {
        string[] words = [.. TurnedDown(RepositoryFiles.Read(Page))];
        string[] types = [.. new[] { "Attest.dll", "Attest.App.dll" }.SelectMany(TypesOf)];

        Assert.Contains("Country", words);
        Assert.DoesNotContain(types, type => words.Any(word => HasWord(type, word)));
    }

    [Theory]
    [InlineData("Attest.Registers.CountryName", true)]
    [InlineData("Attest.Registers.Country", true)]
    [InlineData("Attest.Registers.CountrysideMap", false)]
    [InlineData("Attest.Country.Name", false)]
    public void HasWord_TypeName_IsSplitIntoItsWords(string type, bool has) => Assert.Equal(has, HasWord(type, "Country"));

    private static IEnumerable<string> TurnedDown(string glossary) =>
        from row in TableRow().Matches(glossary)
        from word in CodeWord().Matches(row.Groups["not"].Value)
        select word.Groups["word"].Value;

    private static string[] TypesOf(string file)
    {
        using CompiledAssembly assembly = new(Path.Combine(AppContext.BaseDirectory, file));
        return [.. assembly.Types()];
    }

    private static bool HasWord(string type, string word) => Regex.IsMatch(type.Split('.')[^1], $"{word}(?![a-z])", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^\|[^|]*\|[^|]*\|(?<not>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableRow();

    [GeneratedRegex("`(?<word>[A-Z][a-z]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeWord();
}
