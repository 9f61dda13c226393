using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing;

/// <summary><c>attest serve</c> from its first line to its last.</summary>
public sealed class ServeVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Serve_NoBase_ServesADemonstrationBaseUntilItIsStopped()
    {
        (RunningProgram program, HttpClient client) = await RunningProgram.ServeAsync(_data.Path);
        await using RunningProgram running = program;
        using HttpClient browser = client;

        using JsonDocument health = JsonDocument.Parse(await browser.GetStringAsync("/health", TestContext.Current.CancellationToken));

        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.True(health.RootElement.GetProperty("base").GetProperty("demonstration").GetBoolean());
        Assert.True(health.RootElement.GetProperty("base").GetProperty("pages").GetInt32() > 20);
        Assert.Equal(0, await running.StopAsync());
    }

    [Fact]
    public async Task Serve_Request_IsLoggedWithoutWhatWasAskedOrWhoAsked()
    {
        await ProgramRun.OfAsync(["init", "--data", _data.Path]);
        (RunningProgram program, HttpClient client) = await RunningProgram.ServeAsync(_data.Path);
        await using RunningProgram running = program;
        using HttpClient browser = client;

        await browser.GetAsync(new Uri("/health?q=secret-query", UriKind.Relative), TestContext.Current.CancellationToken);
        await browser.GetAsync(new Uri("/secret-path/secret-name?q=secret-query", UriKind.Relative), TestContext.Current.CancellationToken);
        await running.StopAsync();

        JsonElement[] lines = [.. running.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        JsonElement request = lines.First(line => line.TryGetProperty("route", out JsonElement route) && route.GetString() == "/health");
        Assert.Equal(200, request.GetProperty("status").GetInt32());
        Assert.True(request.GetProperty("milliseconds").GetDouble() >= 0);
        Assert.DoesNotContain("secret", running.Error);
        Assert.DoesNotContain("127.0.0.1", running.Error);
    }

    [Fact]
    public async Task Serve_PortTaken_SaysWhatToDoAndExitsWith3()
    {
        await ProgramRun.OfAsync(["init", "--data", _data.Path]);
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();

        ProgramRun run = await ProgramRun.OfAsync(["serve", "--data", _data.Path, "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("choose another port", run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("http://192.0.2.1:5080")]
    public async Task Serve_AddressThatCannotBeHad_SaysWhatToDoAndExitsWith3(string urls)
    {
        await ProgramRun.OfAsync(["init", "--data", _data.Path]);

        ProgramRun run = await ProgramRun.OfAsync(["serve", "--data", _data.Path, "--urls", urls]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("attest serve --urls", run.Error);
    }
}
