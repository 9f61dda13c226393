using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Questions;

/// <summary><c>attest registers take</c>: what an editor has checked becomes evidence for a duty, and nothing else does.</summary>
public sealed class TakeIntoRegistersTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Take_CompletionAnEditorHasChecked_MeetsTheDuty()
    {
        using var answers = JsonDocument.Parse((await RunAsync("ask", "stockpile_destruction", "completed", "--json")).Output);
        var statement = answers.RootElement.GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("state").GetString() == "TCD").GetProperty("statements").GetString()!.Split(' ')[0];
        var before = await RunAsync("registers", "take");

        await RunAsync("judge", statement, "accept", "--by", "jb");
        var taken = await RunAsync("registers", "take");
        var again = await RunAsync("registers", "take");

        Assert.Contains("No checked statement", before.Output, StringComparison.Ordinal);
        Assert.Contains("1 row added", taken.Output, StringComparison.Ordinal);
        Assert.Contains("0 rows added", again.Output, StringComparison.Ordinal);
        using var status = JsonDocument.Parse((await RunAsync("status", "TCD", "--treaty", "MBT", "--on", "2010-01-01", "--json")).Output);
        var duty = status.RootElement.GetProperty("obligations").EnumerateArray().Single(duty => duty.GetProperty("article").GetString() == "4");
        Assert.Equal("met", duty.GetProperty("state").GetString());
        Assert.Contains(statement, duty.GetRawText(), StringComparison.Ordinal);
    }

    private Task<ProgramRun> RunAsync(params string[] command) => ProgramRun.OfAsync(command, ("ATTEST_DATA", _data.Path));
}
