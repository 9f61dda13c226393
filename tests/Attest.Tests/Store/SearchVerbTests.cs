using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Store;

/// <summary><c>attest search</c> over the demonstration base, which it makes where there is none.</summary>
public sealed class SearchVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Search_Word_FindsPagesAndTheirSentences()
    {
        ProgramRun run = await RunAsync("search", "stockpiles", "--state", "Kuwait", "--edition", "2000");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 page", run.Output);
        Assert.Contains("Kuwait 2000  /states/KWT/2000", run.Output);
        Assert.Matches(@"KD/1\.\d  ", run.Output);
    }

    [Fact]
    public async Task Search_Json_HoldsTheSnippets()
    {
        using JsonDocument found = JsonDocument.Parse((await RunAsync("search", "\"Oslo\"", "--state", "PRK", "--json")).Output);

        JsonElement hit = found.RootElement.GetProperty("hits").EnumerateArray().First();
        Assert.Equal("lm/1999/0/PRK/all", hit.GetProperty("page").GetString());
        Assert.Contains("Oslo", hit.GetProperty("snippets")[0].GetProperty("words").GetString());
    }

    [Fact]
    public async Task Search_NothingFound_SaysThatThisProvesNothing()
    {
        ProgramRun run = await RunAsync("search", "xylophone");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("does not mean that it is not so", run.Output);
    }

    [Fact]
    public async Task Search_QueryThatCannotBeUnderstood_ExitsWith1()
    {
        ProgramRun run = await RunAsync("search", "\"an open phrase");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("quotation mark", run.Error);
    }

    [Fact]
    public async Task Search_PageBeforeTheFirst_ExitsWith2() => Assert.Equal(2, (await RunAsync("search", "mine", "--page", "0")).ExitCode);

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));
}
