using System.Text.RegularExpressions;
using Attest.Tests.CommandLine;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network;

/// <summary><c>attest user</c>, as it is typed.</summary>
public sealed partial class UserVerbTests : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public async ValueTask InitializeAsync() => await RunAsync("init");

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Add_FirstAdministrator_PrintsALinkAndIsListed()
    {
        var nobody = await RunAsync("user", "list");
        var hadOffice = File.Exists(_data.PathOf("office.db"));
        var added = await RunAsync("user", "add", "ann@example.org", "--role", "administrator");
        var list = await RunAsync("user", "list");

        Assert.Contains("Nobody was invited yet", nobody.Output, StringComparison.Ordinal);
        Assert.False(hadOffice);
        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Matches("(?m)^/office/join/[0-9a-f]{40}$", added.Output);
        Assert.Contains("holds until 2026-03-08 12:00 UTC", added.Output, StringComparison.Ordinal);
        Assert.Matches(@"[a-z]{4}-[a-z]{4}\s+ann@example.org\s+invited until 2026-03-08\s+administrator", list.Output);
    }

    [Fact]
    public async Task Add_SamePersonAgain_GivesTheOtherRoleToo()
    {
        await RunAsync("user", "add", "bea@example.org", "--role", "researcher", "--state", "PRK", "--state", "kuwait");
        await RunAsync("user", "add", "BEA@example.org", "--role", "theme_editor", "--theme", "casualties");

        var list = await RunAsync("user", "list");

        Assert.Single(Address().Matches(list.Output));
        Assert.Contains("researcher for PRK, researcher for KWT, theme editor on casualties", Regex.Replace(list.Output, @"\s+", " "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "no role", "ann@example.org", "--role", "king")]
    [InlineData(2, "no theme", "ann@example.org", "--role", "press", "--theme", "Not A Theme")]
    [InlineData(2, "whole office", "ann@example.org", "--role", "administrator", "--state", "PRK")]
    [InlineData(1, "No register knows", "ann@example.org", "--role", "researcher", "--state", "Atlantis")]
    [InlineData(1, "no address", "ann", "--role", "press")]
    public async Task Add_WhatCannotBe_SaysWhyAndAddsNobody(int exitCode, string says, params string[] arguments)
    {
        var run = await RunAsync(["user", "add", .. arguments]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Contains("Nobody was invited", (await RunAsync("user", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disable_ThenReset_LetsThePersonComeBackByANewLink()
    {
        await RunAsync("user", "add", "ann@example.org", "--role", "press");

        var disabled = await RunAsync("user", "disable", "ann@example.org");
        var list = await RunAsync("user", "list");
        var reset = await RunAsync("user", "reset", Regex.Match(list.Output, "[a-z]{4}-[a-z]{4}").Value);

        Assert.Contains("may not sign in any more", disabled.Output, StringComparison.Ordinal);
        Assert.Contains("disabled 2026-03-01", list.Output, StringComparison.Ordinal);
        Assert.Contains("/office/join/", reset.Output, StringComparison.Ordinal);
        Assert.Contains("invited until", (await RunAsync("user", "list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("reset")]
    public async Task Verb_PersonWhoIsNotThere_SaysSo(string verb)
    {
        var run = await RunAsync("user", verb, "bamo-tiku");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("attest user list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithoutABase_SaysHowToMakeOne()
    {
        using ScratchFolder empty = new();

        var run = await ProgramRun.OfAsync(["user", "add", "ann@example.org", "--role", "press", "--data", empty.PathOf("nothing")], _clock);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("attest init", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dump_BackupAndExport_HoldNobody()
    {
        await RunAsync("user", "add", "canary@example.org", "--role", "press");

        var dump = await RunAsync("dump");
        var backup = await RunAsync("backup", _data.PathOf("plain.db"));
        var office = await RunAsync("backup", "--office", _data.PathOf("people.db"));

        Assert.DoesNotContain("canary", dump.Output, StringComparison.Ordinal);
        Assert.Contains("attest backup --office", backup.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", File.ReadAllText(_data.PathOf("plain.db")), StringComparison.Ordinal);
        Assert.Equal(0, office.ExitCode);
        Assert.Contains("canary", File.ReadAllText(_data.PathOf("people.db")), StringComparison.Ordinal);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync([.. arguments, "--data", _data.Path], _clock);

    [GeneratedRegex("bea@example.org")]
    private static partial Regex Address();
}
