using Attest.Checks;
using Attest.Tests.Docs;
using Attest.Tests.Specs;

namespace Attest.Tests.Checks;

/// <summary>Every check has its heading in the documentation and an example of what it finds, and no other heading is there.</summary>
public sealed class CheckDocsTests
{
    public static TheoryData<string> Codes => [.. CheckedPages.Run.Codes.Select(code => code.Code)];

    [Fact]
    public void Headings_OfCodes_AreThoseOfTheProgram() => Assert.Equal(
        CheckedPages.Run.Codes.Select(code => $"`{code.Code}`"),
        MarkdownPage.Headings(RepositoryFiles.Read("docs/checks.md")).Where(heading => heading.StartsWith('`')));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_EveryOne_SaysItsWeightAndSubject(string code)
    {
        var check = CheckedPages.Run.Codes.Single(check => check.Code == code);
        var text = RepositoryFiles.Read("docs/checks.md");
        var start = text.IndexOf($"`{code}`\n", StringComparison.Ordinal);

        Assert.StartsWith($"\n*{FindingWords.Of(check.Severity)}, about the {Subject(check.About)}.* ", text[(start + code.Length + 3)..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_EveryOne_HasAnExampleOfWhatItFinds(string code) =>
        Assert.Contains(Examples, example => example.Expected.StartsWith($"{code} at ", StringComparison.Ordinal) || example.Expected.Contains($"\n{code} at ", StringComparison.Ordinal));

    [Fact]
    public void Codes_All_AreThere_Once() => Assert.Equal(CheckedPages.Run.Codes.Length, CheckedPages.Run.Codes.DistinctBy(code => code.Code).Count());

    /// <summary>Each error of the archive that the documentation lists is found where it says.</summary>
    [Fact]
    public void ErrorsOfTheArchive_All_AreFoundWhereShown()
    {
        var text = RepositoryFiles.Read("docs/checks.md");
        var rows = text[text.IndexOf("## Errors of the archive", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split(" | ")).Select(cells => (Code: cells[2].Trim('`'), Shown: cells[3].TrimEnd(' ', '|').Split(' '))).ToList();
        var planted = RepositoryFiles.Read("tests/corpus/findings.csv").Split('\n');
        var archive = Examples.Where(example => example.Place.StartsWith("specs/findings-archive.md:", StringComparison.Ordinal)).ToList();

        Assert.True(rows.Count > 10);
        Assert.All(rows, row => Assert.True(row.Shown is [var page, var locator]
            ? planted.Any(line => line.StartsWith($"{page.Trim('`')},{row.Code},{locator},", StringComparison.Ordinal))
            : archive.Exists(example => $"\n{example.Expected}".Contains($"\n{row.Code} at ", StringComparison.Ordinal)), $"{row.Code}: {string.Join(' ', row.Shown)}"));
    }

    private static IEnumerable<SpecCase> Examples { get; } =
        [.. RepositoryFiles.Under(["specs"], ".md").SelectMany(path => SpecCase.Read(path, RepositoryFiles.Read(path))).Where(example => example.Kind == "findings")];

    private static string Subject(FindingSubject about) => about == FindingSubject.State ? "State" : FindingWords.Of(about);
}
