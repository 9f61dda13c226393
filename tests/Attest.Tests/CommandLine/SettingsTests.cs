namespace Attest.Tests.CommandLine;

/// <summary>Default, then file, then environment, then flag: the last that says something wins.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Settings_NothingSaid_AreDefaults()
    {
        ProgramRun run = await ProgramRun.OfAsync(["settings", "--data", _data.Path]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"data +" + System.Text.RegularExpressions.Regex.Escape(_data.Path) + @" +--data\b", run.Output);
        Assert.Matches(@"urls +http://localhost:5080 +default\b", run.Output);
    }

    [Fact]
    public async Task Settings_FileThenVariable_TheVariableWins()
    {
        _data.Write("attest.yaml", "# ours\nurls: http://localhost:7000\nlog_level: warning\n");

        ProgramRun run = await ProgramRun.OfAsync(["settings"], ("ATTEST_DATA", _data.Path), ("ATTEST_URLS", "http://localhost:7001"));

        Assert.Matches(@"urls +http://localhost:7001 +ATTEST_URLS\b", run.Output);
        Assert.Matches(@"log_level +warning +attest\.yaml:3\b", run.Output);
    }

    [Theory]
    [InlineData("url: http://localhost:1", ":1: there is no setting “url” in a file. Did you mean “urls”?")]
    [InlineData("data: elsewhere", "there is no setting “data” in a file.")]
    [InlineData("log_level: none\nurls: [a, b]", ":2: “urls” takes one value.")]
    [InlineData("urls: \"unclosed", "this is not YAML.")]
    [InlineData("- urls", ":1: a list of “name: value” lines is expected.")]
    public async Task Settings_FileThatSaysNonsense_IsNamedWithItsLine(string text, string complaint)
    {
        _data.Write("attest.yaml", text);

        ProgramRun run = await ProgramRun.OfAsync(["settings", "--data", _data.Path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("attest.yaml", run.Error);
        Assert.Contains(complaint, run.Error);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("-1")]
    public async Task Serve_CacheThatIsNoNumber_ExitsWith2AndMakesNoSite(string size)
    {
        ProgramRun run = await ProgramRun.OfAsync(["serve", "--data", _data.Path], ("ATTEST_PAGE_CACHE_MB", size));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("page_cache_mb (ATTEST_PAGE_CACHE_MB)", run.Error);
    }

    [Fact]
    public async Task Serve_UnknownLogLevel_ExitsWith2()
    {
        ProgramRun run = await ProgramRun.OfAsync(["serve", "--data", _data.Path, "--log-level", "loud"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“loud” makes no sense for log_level (--log-level)", run.Error);
    }
}
