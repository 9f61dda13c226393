using Attest.Tests.CommandLine;

namespace Attest.Tests.Editions.Keys;

/// <summary><c>attest keys</c>, as it is typed.</summary>
public sealed class KeyVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Keys_NewRotateRevoke_AreListedAsTheyStand()
    {
        Assert.Contains("attest keys new", (await RunAsync("list")).Output);
        Assert.Equal(0, (await RunAsync("new")).ExitCode);
        Assert.Equal(3, (await RunAsync("new")).ExitCode);
        Assert.Equal(0, (await RunAsync("rotate")).ExitCode);
        var digits = (await RunAsync("list")).Output.Split('\n').Last(line => line.Contains("signs", StringComparison.Ordinal)).Trim()[..12];

        var revoked = await RunAsync("revoke", digits, "--reason", "lost");

        Assert.Equal(0, revoked.ExitCode);
        Assert.Contains("attest keys new", revoked.Output);
        var list = await RunAsync("list");
        Assert.Contains("retired", list.Output);
        Assert.Contains(": lost", list.Output);
        Assert.Equal(3, (await RunAsync("rotate")).ExitCode);
        Assert.False(File.Exists(_data.PathOf("evidence.db")));
    }

    [Fact]
    public async Task Revoke_WithoutReason_IsRefused()
    {
        await RunAsync("new");

        Assert.Equal(1, (await RunAsync("revoke", "0", "--reason", " ")).ExitCode);
        Assert.Equal(2, (await RunAsync("revoke", "0")).ExitCode);
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(["keys", .. args, "--data", _data.Path]);
}
