using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Treaties;

/// <summary><c>attest status</c> and <c>attest due</c>, as somebody at a terminal meets them.</summary>
public sealed class StatusVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("2025-12-26", "state_party")]
    [InlineData("2025-12-27", "withdrawn")]
    public async Task Status_Estonia_IsAFunctionOfTheDay(string day, string status)
    {
        using var json = await JsonAsync("status", "EST", "--treaty", "MBT", "--on", day, "--json");
        var root = json.RootElement;

        Assert.Equal(["state", "treaty", "on", "status", "events", "obligations"], root.EnumerateObject().Take(6).Select(member => member.Name));
        Assert.Equal(("EST", "MBT", day, status), (root.GetProperty("state").GetString(), root.GetProperty("treaty").GetString(), root.GetProperty("on").GetString(), root.GetProperty("status").GetString()));
        Assert.Equal("2026-02-20", root.GetProperty("known_to").GetString());
        Assert.Equal("withdrawal_notified", root.GetProperty("events").EnumerateArray().Last(held => held.GetProperty("event").GetString() != "withdrawal_effective").GetProperty("event").GetString());
        var initial = root.GetProperty("obligations").EnumerateArray().Single(owed => owed.GetProperty("obligation").GetString() == "initial_report");
        Assert.Equal(["article", "due", "state"], initial.EnumerateObject().Take(3).Select(member => member.Name));
        Assert.Equal(("7", "2005-04-30", "met"), (initial.GetProperty("article").GetString(), initial.GetProperty("due").GetString(), initial.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Status_AsOfBeforeItWasKnown_LeavesTheActOut()
    {
        using var json = await JsonAsync("status", "FIN", "--on", "2026-02-01", "--as-of", "2025-07-01", "--json");

        Assert.Equal("state_party", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(("2025-07-01", true), (json.RootElement.GetProperty("known_to").GetString(), json.RootElement.GetProperty("beyond_known").GetBoolean()));
    }

    [Fact]
    public async Task Status_Table_SaysHowEachDueDateCameAboutAndWhatIsKnown()
    {
        ProgramRun run = await RunAsync("status", "Bosnia and Herzegovina", "--on", "2026-02-20");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The register is known to 2026-02-20", run.Output);
        Assert.Contains("Extended from 2021-03-01 to 2027-03-01.", run.Output);
        Assert.DoesNotContain("for 2010", run.Output);
    }

    [Fact]
    public async Task Status_Guinea_ShowsTheAnomalyOfThePublishedDate() =>
        Assert.Contains("counted from the deposit on 2014-10-21", string.Join(' ', (await RunAsync("status", "GIN", "--treaty", "CCM", "--on", "2016-01-01")).Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public async Task Due_WithinATime_IsWhatLiesInIt()
    {
        using var json = await JsonAsync("due", "--on", "2025-12-01", "--within", "30d", "--json");
        var due = json.RootElement.EnumerateArray().Select(owed => (owed.GetProperty("jurisdiction").GetString(), owed.GetProperty("article").GetString(), owed.GetProperty("due").GetString())).ToArray();

        Assert.Contains(("AGO", "5", "2025-12-31"), due);
        Assert.All(due, owed => Assert.InRange(owed.Item3!, "2025-12-01", "2025-12-31"));
    }

    [Fact]
    public async Task Due_ManyStatesOnOneDay_AreCounted()
    {
        ProgramRun run = await RunAsync("due", "--on", "2026-04-01", "--within", "1m");

        Assert.Matches(@"2026-04-30 +MBT +7 +Annual.* 159 States", run.Output);
        Assert.Contains("2026-02-20", run.Output.Split("Membership is known to:")[1]);
    }

    [Theory]
    [InlineData("status EST --on yesterday", 2)]
    [InlineData("status EST --as-of yesterday", 2)]
    [InlineData("status EST --treaty NPT", 1)]
    [InlineData("due --within soon", 2)]
    [InlineData("due --within 9999999y", 2)]
    [InlineData("due --state Atlantis", 1)]
    public async Task Verbs_WrongInput_IsSaidInOneLine(string line, int exitCode)
    {
        ProgramRun run = await RunAsync(line.Split(' '));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));

    private async Task<JsonDocument> JsonAsync(params string[] args)
    {
        ProgramRun run = await RunAsync(args);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Output);
    }
}
