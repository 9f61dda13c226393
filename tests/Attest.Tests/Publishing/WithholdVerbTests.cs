using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing;

/// <summary><c>attest withhold</c>, as it is typed: base, edition and published site have none of the words afterwards, and say that something was withheld.</summary>
public sealed class WithholdVerbTests : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _other = new();

    public async ValueTask InitializeAsync()
    {
        await RunAsync("import", _other.Write("chd.txt", "CHAD, Landmine Monitor Report 2002\n\nCHAD\n\nProduction\n\nChad does not produce antipersonnel mines, said Colonel Quibblewick.\n"), _other.Write("kwt.txt", "KUWAIT, Landmine Monitor Report 2002\n\nKuwait has not acceded to the Mine Ban Treaty.\n"));
        await RunAsync("keys", "new");
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30");
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30", "--correction", "a sum", "--rehearse");
        await RunAsync("publish", _other.PathOf("site"), "lm-2002");
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _other.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Withhold_WithoutYes_TellsWhatWouldGoAndTakesNothing()
    {
        var run = await RunAsync("withhold", "lm/2002/0/TCD/all", "--reason", "safety");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("all that was read from it as lm/2002/0/TCD/all", run.Output);
        Assert.Contains("lm-2002 in ", run.Output);
        Assert.Contains("Nothing was taken out yet.", run.Error);
        Assert.Contains("Quibblewick", (await RunAsync("search", "Quibblewick")).Output);
    }

    [Fact]
    public async Task Withhold_Report_IsNowhereAndVerifySaysWithheld()
    {
        Assert.NotEmpty(FilesWith("Quibblewick", _data.PathOf(""), _other.PathOf("site")));

        var run = await RunAsync("withhold", "lm/2002/0/TCD/all", "--reason", "safety", "--yes");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("Delete ", run.Output);
        Assert.Contains("Deleted the draft", run.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal));
        var verified = await RunAsync("verify", _data.PathOf("editions/lm-2002"));
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.Contains("Withheld on ", verified.Output);
        Assert.Contains("(safety): 5 files of the source", verified.Output.ReplaceLineEndings(" "));
        Assert.Equal(0, (await RunAsync("verify", "--log")).ExitCode);
        Assert.Equal(0, (await RunAsync("doctor")).ExitCode);
        Assert.DoesNotContain("Colonel", (await RunAsync("search", "Quibblewick")).Output);
        Assert.Contains("lm/2002/0/TCD/all  by ", (await RunAsync("withhold", "--list")).Output);
        Assert.Contains("It was withheld from this base", (await RunAsync("import", _other.PathOf("chd.txt"))).Output);

        Assert.Equal(0, (await RunAsync("publish", _other.PathOf("site"), "lm-2002")).ExitCode);
        Assert.Empty(FilesWith("Quibblewick", _data.PathOf(""), _other.PathOf("site")));
        var page = File.ReadAllText(_other.PathOf("site/editions/lm-2002.html"));
        Assert.Contains("Withheld since it was frozen", page);
        Assert.Contains("Chad: for the safety of persons", page);
        Assert.False(File.Exists(_other.PathOf("site/states/TCD/2002.html")));
    }

    [Theory]
    [InlineData(2, "--reason is one of: safety, law, consent, rights.", "lm/2002/0/TCD/all")]
    [InlineData(2, "--reason is one of", "lm/2002/0/TCD/all", "--reason", "shame")]
    [InlineData(2, "Name what is to be withheld")]
    [InlineData(1, "neither holds nor cites", "lm/1999/0/TCD/all", "--reason", "law")]
    public async Task Withhold_WhatCannotBe_IsTold(int exitCode, string expected, params string[] arguments)
    {
        var run = await RunAsync(["withhold", .. arguments]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error);
    }

    private static string[] FilesWith(string words, params string[] folders) => [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => File.ReadAllText(file).Contains(words, StringComparison.OrdinalIgnoreCase))];

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(arguments, ("ATTEST_DATA", _data.PathOf("")));
}
