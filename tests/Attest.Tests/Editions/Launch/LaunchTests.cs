using System.Net;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Editions.Launch;

/// <summary>From one base, in which an edition is made, to another, which the public reads: nothing of it is told before its minute, and all of it from then on (I10).</summary>
public sealed class LaunchTests : IAsyncLifetime
{
    private const string Planted = "Xyloquartz";

    private static readonly DateTimeOffset Minute = new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero);

    // Whatever answers the public: pages, lists, search with its suggestions, feeds, data, files.
    private static readonly string[] Addresses =
    [
        "/", "/states", "/states/KWT", "/states/KWT/2002", "/states/KWT/2002.json", "/states/KWT/2002/evidence", "/states/KWT/brief", "/states/KWT/timelines", "/states/KWT/checked", "/statements", "/statements.csv", "/statements.atom", "/statements?state=KWT",
        "/search?q=xyloquar*", "/search?q=kuwait", "/api/v1/search?q=xyloquar*", "/api/v1/statements?state=KWT", "/api/v1/states/KWT", "/findings", "/check?text=Kuwait+has+not+acceded", "/downloads", "/ask?question=status", "/age", "/promises", "/compare?states=KWT,PRK",
    ];

    private readonly ScratchFolder _office = new();
    private readonly ScratchFolder _public = new();
    private readonly ScratchFolder _files = new();
    private readonly FakeTimeProvider _clock = new(Minute.AddMinutes(-1));

    private string Edition => _office.PathOf("editions/lm-2002");

    public async ValueTask InitializeAsync()
    {
        await ProgramRun.OfAsync(["import", _files.Write("kwt.txt", $"KUWAIT, Landmine Monitor Report 2002\n\nKuwait has not acceded to the Mine Ban Treaty. The {Planted} Committee of Kuwait has said that it destroyed 4,382 antipersonnel mines in 2001.\n"), "--data", _office.Path]);
        await ProgramRun.OfAsync(["import", _files.Write("prk.txt", "NORTH KOREA, Landmine Monitor Report 2000\n\nNorth Korea has not acceded to the Mine Ban Treaty.\n"), "--data", _public.Path]);
        await ProgramRun.OfAsync(["keys", "new", "--data", _office.Path], _clock);
        var frozen = await ProgramRun.OfAsync(["freeze", "lm", "2002", "--cut-off", "2026-10-01", "--embargo", "2026-11-18T10:00Z", "--data", _office.Path], _clock);
        Assert.Equal(("", 0), (frozen.Error, frozen.ExitCode));
    }

    public ValueTask DisposeAsync()
    {
        foreach (var folder in new[] { _office, _public, _files })
            folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Serve_EmbargoedEdition_TellsNothingBeforeItsMinuteAndLaunchesItThen() // I10
    {
        Assert.Equal(0, (await LaunchAsync(Edition)).ExitCode);
        var (program, client) = await RunningProgram.ServeAsync(_public.Path, _clock);
        await using var running = program;
        using var browser = client;
        foreach (string address in Addresses)
            Assert.DoesNotContain(Planted, await TextAsync(browser, address), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/states/KWT/2002")).StatusCode);
        _clock.Advance(TimeSpan.FromSeconds(59.5));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/states/KWT/2002")).StatusCode);

        _clock.Advance(TimeSpan.FromSeconds(1));

        for (int i = 0; i < 600 && !Directory.Exists(_public.PathOf("editions/lm-2002")); i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Contains(Planted, await TextAsync(browser, "/states/KWT/2002"), StringComparison.Ordinal);
        Assert.Contains(Planted, await TextAsync(browser, "/search?q=xyloquar*"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(_public.PathOf("embargo")));
    }

    [Fact]
    public async Task Launch_BeforeItsMinute_LeavesTheBaseAsItWas()
    {
        byte[] before = File.ReadAllBytes(_public.PathOf("evidence.db"));

        var run = await LaunchAsync(Edition);

        Assert.Contains("lm-2002 waits: nobody reads it before 2026-11-18 10:00 UTC", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_public.PathOf("evidence.db")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_public.PathOf("embargo")));
    }

    [Fact]
    public async Task Launch_InItsMinute_TakesReportsAndRulingsAndTheEditionItself()
    {
        string statement = (await ProgramRun.OfAsync(["ask", "--kind", "treaty_status", "--state", "KWT", "--format", "json", "--data", _office.Path])).Output;
        await LaunchAsync(Edition);
        _clock.Advance(TimeSpan.FromMinutes(1));

        var run = await LaunchAsync();

        Assert.Contains("Launched lm-2002: 1 report and 0 rulings that were not there before.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(statement, (await ProgramRun.OfAsync(["ask", "--kind", "treaty_status", "--state", "KWT", "--format", "json", "--data", _public.Path])).Output);
        Assert.True(File.Exists(_public.PathOf("editions/lm-2002/signature.json")));
        Assert.Equal("Nothing waits.\n", (await LaunchAsync()).Output);
        Assert.Equal(0, (await ProgramRun.OfAsync(["verify", "--log", "--data", _public.Path])).ExitCode);
    }

    [Fact]
    public async Task Launch_ChangedWhileItWaited_IsToldAndNothingComes()
    {
        await LaunchAsync(Edition);
        string file = _public.PathOf("embargo/lm-2002/documents/KWT/all/statements.jsonl");
        File.AppendAllText(file, " ");
        _clock.Advance(TimeSpan.FromMinutes(1));

        var run = await LaunchAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be launched: documents/KWT/all/statements.jsonl: was changed", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
        Assert.DoesNotContain(Planted, (await ProgramRun.OfAsync(["search", Planted, "--data", _public.Path])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Launch_Draft_IsRefused()
    {
        await ProgramRun.OfAsync(["freeze", "lm", "2002", "--cut-off", "2026-10-01", "--rehearse", "--data", _office.Path], _clock);

        var run = await LaunchAsync(_office.PathOf("editions/lm-2002.1-DRAFT"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("It is a draft", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_BaseInWhichItWasMade_AnswersItsOwnMachineOnly()
    {
        var (program, client) = await RunningProgram.ServeAsync(_office.Path, _clock);
        await using var running = program;
        using var browser = client;

        using var stranger = await browser.AskAsync("/states/KWT/2002", null, ("X-Forwarded-For", "192.0.2.1"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, stranger.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), stranger.Headers.RetryAfter!.Delta);
        Assert.DoesNotContain(Planted, await stranger.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(Planted, await TextAsync(browser, "/states/KWT/2002"), StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/states/KWT/2002", null, ("X-Forwarded-For", "192.0.2.1"))).StatusCode);
    }

    [Fact]
    public async Task Copy_BaseInWhichItWasMade_IsRefusedBeforeItsMinute()
    {
        var run = await ProgramRun.OfAsync(["copy", _files.PathOf("copy"), "--data", _office.Path], _clock);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lm-2002, which was frozen in this base, is not to be read before 2026-11-18 10:00 UTC", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_files.PathOf("copy")));
    }

    [Fact]
    public async Task Publish_EditionUnderEmbargo_IsRefusedBeforeItsMinuteAndDoneInIt()
    {
        string[] publish = ["publish", _files.PathOf("site"), "lm-2002", "--data", _office.Path];

        var early = await ProgramRun.OfAsync(publish, _clock);
        Assert.Equal((1, false), (early.ExitCode, Directory.Exists(_files.PathOf("site"))));
        Assert.Contains("lm-2002 is not to be read before 2026-11-18 10:00 UTC. Publish it then.", early.Error, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var run = await ProgramRun.OfAsync(publish, _clock);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Planted, await File.ReadAllTextAsync(_files.PathOf("site/states/KWT/2002.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<ProgramRun> LaunchAsync(params string[] edition) => ProgramRun.OfAsync(["launch", .. edition, "--data", _public.Path], _clock);

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.AskAsync(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
