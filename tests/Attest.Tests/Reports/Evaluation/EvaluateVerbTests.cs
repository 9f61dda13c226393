using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Reports.Evaluation;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly ScratchFolder _gold = new();

    public EvaluateVerbTests()
    {
        foreach (string name in (string[])["2003_PRK.txt", "2003_PRK.json"])
            File.Copy(RepositoryFiles.FullPath("tests/corpus/" + name), _gold.PathOf(name));
    }

    public void Dispose() => _gold.Dispose();

    [Fact]
    public async Task Evaluate_Json_IsOneObjectOfTheFigures()
    {
        ProgramRun run = await RunAsync(_gold.Path, "--json");

        using JsonDocument figures = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, figures.RootElement.GetProperty("pages").GetInt32());
        Assert.Equal(1, figures.RootElement.GetProperty("headings").GetProperty("f1").GetDouble());
        Assert.Equal(0, figures.RootElement.GetProperty("uncovered_characters").GetInt32());
        Assert.Equal(12, figures.RootElement.GetProperty("exact_with_hedge").GetProperty("gold").GetInt32());
        // The SHA-256 of this page begins with 1.
        Assert.Equal(1, figures.RootElement.GetProperty("kept_aside").GetProperty("pages").GetInt32());
        Assert.Equal(0, figures.RootElement.GetProperty("others").GetProperty("pages").GetInt32());
    }

    [Fact]
    public async Task Evaluate_Table_FitsATerminalOf80Columns()
    {
        ProgramRun run = await RunAsync(_gold.Path, "--errors");

        Assert.Contains("2003_PRK.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Evaluate_NoGold_ExitsWith1()
    {
        using ScratchFolder empty = new();

        Assert.Equal(1, (await RunAsync(empty.Path)).ExitCode);
        Assert.Contains("no such folder", (await RunAsync(empty.PathOf("gone"))).Error);
    }

    [Fact]
    public async Task Evaluate_GoldThatIsNoJson_IsToldOnTheErrorStream()
    {
        _gold.Write("bad.json", "{");
        _gold.Write("bad.txt", "text");

        ProgramRun run = await RunAsync(_gold.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gold-malformed", run.Error);
        JsonDocument.Parse(run.Output).Dispose();
    }

    private static Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(["evaluate", .. args]);
}
