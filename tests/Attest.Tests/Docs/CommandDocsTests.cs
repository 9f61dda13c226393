using System.CommandLine;
using Attest.App;
using Attest.App.CommandLine;

namespace Attest.Tests.Docs;

/// <summary>What the documentation says of verbs and settings is what the program has; command lines in it are ones that the program takes.</summary>
public sealed class CommandDocsTests
{
    private const string Commands = "docs/commands.md";
    private const string Settings = "docs/settings.md";

    public static TheoryData<string> Verbs => [.. VerbsBelow(CommandTree.Build(), "attest")];

    public static TheoryData<string> SettingNames => [.. KnownSettings.All.Select(setting => setting.Name)];

    public static IEnumerable<TheoryDataRow<string>> CommandLines() =>
        from page in RepositoryFiles.All
        where page.EndsWith(".md", StringComparison.Ordinal)
        from fence in MarkdownPage.Fences(RepositoryFiles.Read(page))
        where fence.Info is "sh" or "console"
        from line in fence.Text.Split('\n').Select((text, index) => (Text: CommandLine(text), Number: fence.Line + index))
        where line.Text is not null
        select new TheoryDataRow<string>(line.Text) { TestDisplayName = $"{page}:{line.Number}: {line.Text}" };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_EveryOne_HasItsHeading(string verb) => Assert.Contains($"`{verb}`", MarkdownPage.Headings(RepositoryFiles.Read(Commands)));

    [Theory]
    [MemberData(nameof(SettingNames))]
    public void Setting_EveryOne_HasItsHeading(string setting) => Assert.Contains($"`{setting}`", MarkdownPage.Headings(RepositoryFiles.Read(Settings)));

    [Fact]
    public void Headings_OfVerbsAndSettings_NameNothingThatIsGone()
    {
        string[] known = [.. VerbsBelow(CommandTree.Build(), "attest"), .. KnownSettings.All.Select(setting => setting.Name)];

        Assert.DoesNotContain(
            MarkdownPage.Headings(RepositoryFiles.Read(Commands)).Concat(MarkdownPage.Headings(RepositoryFiles.Read(Settings))),
            heading => heading.StartsWith('`') && !known.Contains(heading.Trim('`')));
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void CommandLine_InAnyPage_IsOneTheProgramTakes(string commandLine) => Assert.Empty(Errors(commandLine));

    [Theory]
    [InlineData("serve --no-such-option 1")]
    [InlineData("no-such-verb")]
    public void Errors_CommandLineTheProgramDoesNotTake_AreFound(string commandLine) => Assert.NotEmpty(Errors(commandLine));

    [Theory]
    [InlineData("./attest serve --urls http://localhost:8080", "serve --urls http://localhost:8080")]
    [InlineData("$ attest serve   # the site", "serve")]
    [InlineData("ATTEST_DATA=mine attest settings", "settings")]
    [InlineData("attest settings | less", "settings")]
    [InlineData("dotnet build tests/Attest.Tests", null)]
    [InlineData("attestation", null)]
    public void CommandLine_LineOfABlock_IsWhatFollowsTheName(string line, string? commandLine) => Assert.Equal(commandLine, CommandLine(line));

    private static IEnumerable<string> VerbsBelow(Command command, string path) =>
        command.Subcommands.SelectMany(verb => VerbsBelow(verb, $"{path} {verb.Name}").Prepend($"{path} {verb.Name}"));

    private static IEnumerable<string> Errors(string commandLine) => CommandTree.Build().Parse(commandLine).Errors.Select(error => error.Message);

    // What a shell would hand to attest on this line: without prompt, variables, comment, and whatever the output is sent to.
    private static string? CommandLine(string line)
    {
        string[] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => word == "$" || (word.Contains('=', StringComparison.Ordinal) && char.IsAsciiLetterUpper(word[0])))
            .TakeWhile(word => !word.StartsWith('#') && word is not ("|" or ">" or "&&" or "2>" or "&"))];
        return words is ["attest" or "./attest", ..] ? string.Join(' ', words[1..]) : null;
    }
}
