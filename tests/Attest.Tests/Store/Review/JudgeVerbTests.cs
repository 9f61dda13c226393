using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Store.Review;

/// <summary><c>attest judge</c> over a base of one page.</summary>
public sealed class JudgeVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Judge_RulingsExportedAsGold_AreWhatEvaluateMeasuresAgainst()
    {
        await ImportAsync();
        var statements = await StatementsAsync();
        int read = statements.Length;

        Assert.Equal(0, (await RunAsync("judge", Id(statements[0]), "accept", "--by", "jb", "--reason", "as printed")).ExitCode);
        Assert.Equal(0, (await RunAsync("judge", Id(statements[1]), "reject")).ExitCode);
        Assert.Equal(0, (await RunAsync("judge", Id(statements[2]), "correct", "--kind", "use", "--value", "pledge_non_use", "--hedge", "claimed")).ExitCode);
        Assert.Equal(0, (await RunAsync("judge", "lm/1999/0/PRK/all#MBP/1.1", "missed", "--kind", "use", "--value", "none", "--date", "1998")).ExitCode);

        var standings = (await StatementsAsync()).Select(statement => statement.GetProperty("standing").GetString()!).CountBy(word => word).ToDictionary();
        Assert.Equal((1, 1, 1, 1), (standings["accepted"], standings["rejected"], standings["corrected"], standings["entered"]));
        string gold = _data.PathOf("gold");
        Assert.Equal(0, (await RunAsync("judge", "--export", gold)).ExitCode);
        ProgramRun evaluated = await ProgramRun.OfAsync(["evaluate", gold, "--json"]);
        Assert.Equal(0, evaluated.ExitCode);
        using var figures = JsonDocument.Parse(evaluated.Output);
        var root = figures.RootElement;
        Assert.Equal((1, 1, 0), (root.GetProperty("headings").GetProperty("f1").GetDouble(), root.GetProperty("notes").GetProperty("f1").GetDouble(), root.GetProperty("uncovered_characters").GetInt32()));
        Assert.Equal(1, root.GetProperty("sources").GetProperty("accuracy").GetDouble());
        // The rejected one is spurious; the corrected one is spurious, and its correction missing; so is the one that was missed.
        var exact = root.GetProperty("exact_with_hedge");
        Assert.Equal((read, read - 2, 2), (exact.GetProperty("gold").GetInt32(), exact.GetProperty("matched").GetInt32(), exact.GetProperty("spurious").GetInt32()));
    }

    [Fact]
    public async Task Judge_Next_ListsWhatWaitsLeastCertainFirst()
    {
        await ImportAsync();
        using var list = JsonDocument.Parse((await RunAsync("judge", "--next", "5", "--json")).Output);
        double[] certainties = [.. list.RootElement.EnumerateArray().Select(entry => entry.GetProperty("certainty").GetDouble())];
        Assert.Equal(5, certainties.Length);
        Assert.Equal(certainties.Order(), certainties);
        string first = Id(list.RootElement[0]);

        await RunAsync("judge", first, "accept");

        ProgramRun run = await RunAsync("judge", "--next");
        Assert.DoesNotContain(first, run.Output);
        Assert.Contains("wait for a ruling, least certain first", run.Output);
    }

    [Theory]
    [InlineData(2, "no ruling", "ID", "perhaps")]
    [InlineData(1, "no statement", "0000", "accept")]
    [InlineData(1, "no hedge", "ID", "correct", "--hedge", "certainly")]
    [InlineData(1, "no sentence", "lm/1999/0/PRK/all#MBP/9.9", "missed", "--kind", "use", "--value", "none")]
    [InlineData(1, "names no sentence", "elsewhere", "missed")]
    public async Task Judge_WhatCannotBe_SaysWhy(int exitCode, string problem, params string[] arguments)
    {
        await ImportAsync();
        var id = Id((await StatementsAsync())[0]);

        ProgramRun run = await RunAsync(["judge", .. arguments.Select(argument => argument == "ID" ? id : argument)]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(problem, run.Error);
    }

    private async Task ImportAsync() => Assert.NotEqual(3, (await RunAsync("import", RepositoryFiles.FullPath("data/samples/1999_PRK.txt"))).ExitCode);

    private async Task<JsonElement[]> StatementsAsync() =>
        [.. JsonDocument.Parse((await RunAsync("show", "PRK", "--json")).Output).RootElement.GetProperty("reports")[0].GetProperty("statements").EnumerateArray()];

    private static string Id(JsonElement statement) => statement.GetProperty("id").GetString()!;

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync([.. args, "--data", _data.PathOf("base")]);
}
