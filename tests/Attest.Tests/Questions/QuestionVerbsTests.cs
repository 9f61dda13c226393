using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Questions;

/// <summary><c>attest ask</c>, <c>series</c>, <c>promises</c> and <c>age</c> over the demonstration base.</summary>
public sealed class QuestionVerbsTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Ask_Json_CountsEveryStateOnce()
    {
        using var answers = JsonDocument.Parse((await RunAsync("ask", "production", "current", "--json")).Output);

        var root = answers.RootElement;
        Assert.Equal(197, root.GetProperty("states").GetInt32());
        Assert.Equal(197, root.GetProperty("answers").GetArrayLength());
        Assert.Equal(197, root.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        Assert.Equal(root.GetProperty("held").GetInt32(), 197 - root.GetProperty("counts").GetProperty("not_held").GetInt32());
    }

    [Theory]
    [InlineData("ask nothing", "is no kind of statement")]
    [InlineData("ask production attended", "takes no value")]
    [InlineData("ask production --csv --json", "at a time")]
    [InlineData("series casualties --vintage soon", "is no vintage")]
    [InlineData("series casualties --sum 2006 --vintage all", "leave out")]
    public async Task Question_ThatIsNone_ExitsWith2AndSaysWhatCanBeAsked(string command, string said)
    {
        var run = await RunAsync(command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Series_MadeAgain_IsTheSameAndAChangedOneIsTold()
    {
        var file = Path.Combine(_data.Path, "figures.json");
        var made = (await RunAsync("series", "casualties", "--sum", "2006", "--json")).Output;
        await File.WriteAllTextAsync(file, made);

        var same = await RunAsync("series", "casualties", "--again", file);
        var lower = JsonDocument.Parse(made).RootElement[0].GetProperty("lower").GetRawText();
        await File.WriteAllTextAsync(file, made.Replace($"\"lower\": {lower}", "\"lower\": 1", StringComparison.Ordinal));
        var changed = await RunAsync("series", "casualties", "--again", file);

        Assert.Equal(0, same.ExitCode);
        Assert.Contains(": the same.", same.Output, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("; was ", changed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("series", "casualties")]
    [InlineData("ask", "use")]
    [InlineData("promises")]
    [InlineData("age")]
    public async Task Codebook_OfEveryTable_TellsEachColumn(params string[] command)
    {
        var columns = (await RunAsync([.. command, "--csv"])).Output.Split("\r\n")[0].Split(',');
        var codebook = (await RunAsync([.. command, "--codebook"])).Output;

        Assert.All(columns, column => Assert.Contains($"\n{column},", codebook, StringComparison.Ordinal));
    }

    private Task<ProgramRun> RunAsync(params string[] command) => ProgramRun.OfAsync([.. command, "--data", _data.Path]);
}
