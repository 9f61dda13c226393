using System.Net;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Editions.Launch;

/// <summary>Advance copies: one reader's own, marked, taken back at any time, and over when the edition is launched.</summary>
public sealed class AdvanceCopyTests : IAsyncLifetime
{
    private const string Planted = "Xyloquartz";

    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _files = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 18, 9, 59, 0, TimeSpan.Zero));
    private RunningProgram _running = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        await ProgramRun.OfAsync(["import", _files.Write("kwt.txt", $"KUWAIT, Landmine Monitor Report 2002\n\nKuwait has not acceded to the Mine Ban Treaty.[1] The {Planted} Committee has said nothing.\n\n[1] Letter from the {Planted} Office, 3 May 2002.\n"), "--data", _files.PathOf("office")]);
        await ProgramRun.OfAsync(["keys", "new", "--data", _files.PathOf("office")], _clock);
        await ProgramRun.OfAsync(["freeze", "lm", "2002", "--cut-off", "2026-10-01", "--embargo", "2026-11-18T10:00Z", "--data", _files.PathOf("office")], _clock);
        await RunAsync("init");
        Assert.Equal(0, (await RunAsync("launch", _files.PathOf("office/editions/lm-2002"))).ExitCode);
        (_running, _browser) = await RunningProgram.ServeAsync(_data.Path, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _running.DisposeAsync();
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Give_Link_ShowsTheReportMarkedOnEveryPageAndKeptByNobody()
    {
        var (id, link) = await GiveAsync("Ministry of <Karsovia>");

        var list = await _browser.PageAsync(link);
        var report = await _browser.PageAsync(link + "/KWT");
        using var answer = await _browser.AskAsync(link + "/KWT");

        Assert.Equal(link + "/KWT", list.QuerySelector("main ul a")!.GetAttribute("href"));
        Assert.Contains($"The {Planted} Committee has said nothing.", report.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Letter from the {Planted} Office, 3 May 2002.", report.QuerySelector("#note-1")!.TextContent, StringComparison.Ordinal);
        foreach (var page in new[] { list, report })
            Assert.All(page.QuerySelectorAll(".mark"), mark => Assert.Equal($"Copy {id}, for Ministry of <Karsovia> alone. Nothing in it may be published, quoted or passed on before 2026-11-18 10:00 UTC.", mark.TextContent));
        Assert.Equal(1 + report.QuerySelectorAll("article section:not(#notes)").Length, report.QuerySelectorAll(".mark").Length);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoke_OneCopy_TakesThatOneBackAndNoOther()
    {
        var (id, link) = await GiveAsync("one");
        var (_, other) = await GiveAsync("other");

        Assert.Contains("copy " + id, (await RunAsync("advance", "revoke", id)).Output, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await _browser.AskAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.AskAsync(link + "/KWT")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _browser.AskAsync(other)).StatusCode);
        Assert.Equal(1, (await RunAsync("advance", "revoke", id)).ExitCode);
        Assert.Contains("2026-11-18 09:59", (await RunAsync("advance", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_GuessedOrOfALaunchedEdition_IsAnsweredAsAnythingThatIsNotThere()
    {
        var (_, link) = await GiveAsync("one");
        string wrong = link[..^1] + (link[^1] == '0' ? '1' : '0');
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.AskAsync(wrong)).StatusCode);
        Assert.DoesNotContain(Planted, await _browser.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromMinutes(1));
        for (int i = 0; i < 600 && !Directory.Exists(_data.PathOf("editions/lm-2002")); i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, (await _browser.AskAsync(link)).StatusCode);
        Assert.Contains(Planted, await _browser.GetStringAsync("/states/KWT/2002", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Give_Secret_IsInNoFileAndNoLog()
    {
        var (_, link) = await GiveAsync("one");
        await _browser.PageAsync(link);
        string secret = link["/advance/".Length..];

        await _running.StopAsync();

        Assert.DoesNotContain(secret, _running.Error, StringComparison.Ordinal);
        foreach (string file in Directory.EnumerateFiles(_data.Path, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(secret, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advance", "give", "lm-2030", "--for", "one")]
    [InlineData("advance", "give", "lm-2002", "--for", " ")]
    [InlineData("advance", "revoke", "00000000")]
    public async Task Advance_WhatCannotBe_IsOneLineWithWhatToDo(params string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync([.. args, "--data", _data.Path], _clock);

    private async Task<(string Id, string Link)> GiveAsync(string to)
    {
        string[] lines = (await RunAsync("advance", "give", "lm-2002", "--for", to)).Output.Split('\n');
        return (lines[0].Split(' ')[1], lines[1]);
    }
}
