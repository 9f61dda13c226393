namespace Attest.Tests.CommandLine;

/// <summary>What a command line that makes no sense is told: one line, what to type instead, exit code 2.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData(new[] { "serv" }, "“serve”")]
    [InlineData(new[] { "--dta", "x", "serve" }, "“--data”")]
    [InlineData(new[] { "serve", "--url", "x" }, "“--urls”")]
    public async Task Run_MistypedWord_NamesTheNearestAndExitsWith2(string[] args, string meant)
    {
        ProgramRun run = await ProgramRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Did you mean {meant}?", run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Run_NoVerb_PrintsTheHelpAndExitsWith2()
    {
        ProgramRun run = await ProgramRun.OfAsync([]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("serve", run.Output);
    }

    [Fact]
    public async Task Run_OptionWithoutItsValue_SaysSoAndExitsWith2()
    {
        ProgramRun run = await ProgramRun.OfAsync(["settings", "--data"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--data", run.Error);
        Assert.Contains("attest settings --help", run.Error);
    }
}
