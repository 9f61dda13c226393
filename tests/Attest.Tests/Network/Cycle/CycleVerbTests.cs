using Attest.Registers;
using Attest.Tests.CommandLine;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network.Cycle;

/// <summary><c>attest cycle</c>, as it is typed.</summary>
public sealed class CycleVerbTests : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 6, 10, 12, 0, 0, TimeSpan.Zero));

    public async ValueTask InitializeAsync() => await RunAsync("init");

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task New_ThenMoveAndDone_ShowsTheCalendarAsItStands()
    {
        var made = await RunAsync("new", "lm", "2026", "--meeting", "2026-11-30");
        var moved = await RunAsync("move", "lm", "2026", "launch", "2026-11-25", "--reason", "the hall is free then");
        var done = await RunAsync("done", "lm", "2026", "assignments_out");
        var show = await RunAsync("show", "lm", "2026");

        Assert.Equal((0, 0, 0, 0), (made.ExitCode, moved.ExitCode, done.ExitCode, show.ExitCode));
        Assert.Matches(@"assignments_out\s+2026-02-23\s+Monday\s+done 2026-06-10", show.Output);
        Assert.Matches(@"drafts_due\s+2026-06-03\s+Wednesday\s+late by 7 days", show.Output);
        Assert.Matches(@"launch\s+2026-11-25", show.Output);
        Assert.Contains("launch moved from 2026-11-23 to 2026-11-25 by console: the hall is free then", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_ForAMeetingOfTheRegisters_TakesItsFirstDay()
    {
        var made = await RunAsync("new", "lm", "2025", "--meeting", "22MSP");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("lm-2025, for MBT MSP22 on 2025-12-01", made.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "No register knows a meeting", "new", "lm", "2026", "--meeting", "99MSP")]
    [InlineData(1, "no product", "new", "L M", "2026", "--meeting", "2026-11-30")]
    [InlineData(1, "attest cycle new lm 2031", "move", "lm", "2031", "launch", "2031-11-20", "--reason", "x")]
    [InlineData(2, "no milestone", "done", "lm", "2026", "lunch")]
    [InlineData(2, "no day", "move", "lm", "2026", "launch", "soon", "--reason", "x")]
    public async Task Verb_ThatCannotBe_SaysWhatToDo(int exitCode, string says, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assignments_OfAnEdition_ShowsWhomNobodyCovers()
    {
        await RunAsync("new", "lm", "2026", "--meeting", "2026-11-30");
        await using (var office = Attest.Network.Office.Open(new(_data.Path), _clock))
        {
            var ann = await office.People.AddAsync("ann@example.org", new(Attest.Network.Role.Researcher), null, TestContext.Current.CancellationToken);
            await office.Assignments.GiveAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), ann.Pseudonym, "", null, TestContext.Current.CancellationToken);
        }

        var all = await RunAsync("assignments", "lm", "2026", "--csv");
        var gaps = await RunAsync("assignments", "lm", "2026", "--gaps");

        Assert.Equal((0, ""), (all.ExitCode, all.Error));
        Assert.Matches("(?m)^PRK,North Korea,all,[a-z]{4}-[a-z]{4},,7\\r?$", all.Output);
        Assert.Matches("(?m)^KWT,Kuwait,,,,0\\r?$", all.Output);
        Assert.Matches(@"Kuwait\s+nobody", gaps.Output);
        Assert.DoesNotContain("North Korea", gaps.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_OfAState_ShowsWhatFellDueAndWhereItStands()
    {
        await RunAsync("new", "lm", "2026", "--meeting", "2026-11-30");

        var run = await RunAsync("questions", "lm", "2026", "Kuwait", "--csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("(?m)^obligation-MBT-annual_report-2025-2026-04-30,obligation,2026,[^,]+,open,,", run.Output);
    }

    [Fact]
    public async Task Show_WithoutAnOffice_MakesNone()
    {
        var show = await RunAsync("show");

        Assert.Contains("attest cycle new", show.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_data.PathOf("office.db")));
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync([.. arguments is ["init"] ? arguments : ["cycle", .. arguments], "--data", _data.Path], _clock);
}
