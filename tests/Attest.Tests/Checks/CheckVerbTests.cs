using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Checks;

/// <summary>What <c>attest check</c> prints of files, for people and for programs.</summary>
public sealed class CheckVerbTests
{
    private static string Page => RepositoryFiles.FullPath("tests/corpus/2000_KWT.txt");

    [Fact]
    public async Task Check_PageWithAFinding_ShowsBothSidesAndEndsWithOne()
    {
        var run = await ProgramRun.OfAsync(["check", Page]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("vote-register (high)", run.Output, StringComparison.Ordinal);
        Assert.Contains("resolutions 54/54B: “absent on 54/54B", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Json_HasCodeSeverityPageMessageAndPlaces()
    {
        var run = await ProgramRun.OfAsync(["check", Page, "--json"]);
        var finding = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().First(finding => finding.GetProperty("code").GetString() == "vote-register");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(("high", Page), (finding.GetProperty("severity").GetString(), finding.GetProperty("page").GetString()));
        Assert.NotEmpty(finding.GetProperty("message").GetString()!);
        var places = finding.GetProperty("places").EnumerateArray().ToArray();
        Assert.Equal(2, places.Length);
        Assert.Equal("MBP/1.3", places[0].GetProperty("locator").GetString());
        Assert.Equal(2, places[0].GetProperty("span").GetArrayLength());
    }

    [Fact]
    public async Task Check_TwoEditions_TellsTheKindOfDifference()
    {
        var run = await ProgramRun.OfAsync(["check", RepositoryFiles.FullPath("tests/corpus/2007_COL.txt"), RepositoryFiles.FullPath("tests/corpus/2008_COL.txt"), "--json"]);
        var kinds = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Where(finding => finding.TryGetProperty("difference", out _))
            .Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("difference").GetString()}").Distinct();

        Assert.Equal(["edition-figure revised_figure", "edition-unmoved polarity_flip"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Check_PageWithoutFindings_EndsWithNone()
    {
        var run = await ProgramRun.OfAsync(["check", RepositoryFiles.FullPath("tests/corpus/2003_EST.txt")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing that does not fit", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FileThatIsNotThere_SaysSo()
    {
        var run = await ProgramRun.OfAsync(["check", "no-such-page.txt"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("no-such-page.txt", run.Error, StringComparison.Ordinal);
    }
}
