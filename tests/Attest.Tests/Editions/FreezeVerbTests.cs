using Attest.Tests.CommandLine;

namespace Attest.Tests.Editions;

/// <summary><c>attest freeze</c> and <c>attest verify</c>, as they are typed.</summary>
public sealed class FreezeVerbTests : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _other = new();

    public async ValueTask InitializeAsync()
    {
        await RunAsync("import", _other.Write("prk.txt", EditionBase.Contradicting), _other.Write("kwt.txt", "KUWAIT, Landmine Monitor Report 2002\n\nKuwait has not acceded to the Mine Ban Treaty.\n"));
        await RunAsync("keys", "new");
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _other.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Freeze_WithAllItsTerms_CanBeVerifiedElsewhere()
    {
        var frozen = await RunAsync(
            "freeze", "lm", "2002", "--cut-off", "2002-06-30", "--period", "policy=2001-05-01/2002-04-30", "--period", "casualties=2001", "--embargo", "2002-09-13T10:00Z", "--meeting", "MSP4", "--out", _other.PathOf("out"));

        Assert.Equal(("", 0), (frozen.Error, frozen.ExitCode));
        Assert.Contains("1 report, 1 statement: 0 checked, 1 read by machine", frozen.Output);
        Assert.Contains("\"periods\":{\"casualties\":\"2001\",\"policy\":\"2001-05-01/2002-04-30\"}", File.ReadAllText(_other.PathOf("out/lm-2002/edition.json")));
        var verified = await ProgramRun.OfAsync(["verify", _other.PathOf("out/lm-2002"), "--key", _data.PathOf("keys/keys.json")]);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("which is trusted", verified.Output);
    }

    [Fact]
    public async Task Freeze_WhileAFindingBlocks_ListsItWithWhatToDoAndTheOverrideIsTaken()
    {
        var refused = await RunAsync("freeze", "lm", "2003", "--cut-off", "2003-06-30");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("cd-member-register", refused.Output);
        Assert.Contains("Nothing was frozen: 1 thing stands in the way.", refused.Error);
        var digits = refused.Output[..12];
        Assert.Equal(2, (await RunAsync("freeze", "lm", "2003", "--cut-off", "2003-06-30", "--override", digits)).ExitCode);
        Assert.Equal(0, (await RunAsync("freeze", "lm", "2003", "--cut-off", "2003-06-30", "--override", digits, "--reason", "the register is of a later day", "--by", "jb")).ExitCode);
        Assert.Contains("\"by\":\"jb\"", File.ReadAllText(_data.PathOf("editions/lm-2003/edition.json")));
    }

    [Fact]
    public async Task Freeze_Rehearsal_NeedsNoKeyAndTellsWhatStandsInTheWay()
    {
        Directory.Delete(_data.PathOf("keys"), recursive: true);
        Assert.Equal(3, (await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30")).ExitCode);

        var rehearsed = await RunAsync("freeze", "lm", "2003", "--cut-off", "2003-06-30", "--rehearse");

        Assert.Equal(1, rehearsed.ExitCode);
        Assert.Contains("lm-2003-DRAFT", rehearsed.Output);
        Assert.Contains("nobody has signed it", (await ProgramRun.OfAsync(["verify", _data.PathOf("editions/lm-2003-DRAFT")])).Output);
    }

    [Fact]
    public async Task Verify_ChangedFile_NamesItAndEndsWithFindings()
    {
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30");
        File.AppendAllText(_data.PathOf("editions/lm-2002/documents/KWT/all/statements.jsonl"), "\n");

        var verified = await ProgramRun.OfAsync(["verify", _data.PathOf("editions/lm-2002")]);

        Assert.Equal(1, verified.ExitCode);
        Assert.StartsWith("documents/KWT/all/statements.jsonl: was changed", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freeze", "lm", "2002")]
    [InlineData("freeze", "LM", "2002", "--cut-off", "2002-06-30")]
    [InlineData("freeze", "lm", "2002", "--cut-off", "June")]
    [InlineData("freeze", "lm", "2002", "--cut-off", "2002-06-30", "--period", "policy")]
    [InlineData("freeze", "lm", "2002", "--cut-off", "2002-06-30", "--period", "policy=2001", "--period", "policy=2002")]
    [InlineData("freeze", "lm", "2002", "--cut-off", "2002-06-30", "--embargo", "tomorrow")]
    [InlineData("freeze", "lm", "2002", "--cut-off", "2002-06-30", "--reason", "because")]
    public async Task Freeze_WhatMakesNoSense_IsUsage(params string[] args)
    {
        Assert.Equal(2, (await RunAsync(args)).ExitCode);
        Assert.False(Directory.Exists(_data.PathOf("editions")));
    }

    [Fact]
    public async Task Sign_EditionWhoseKeyWasRevoked_IsTrustedAgainAndKeepsItsRoot()
    {
        string edition = _data.PathOf("editions/lm-2002"), ring = _data.PathOf("keys/keys.json");
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30");
        var root = (await ProgramRun.OfAsync(["verify", edition])).Output.Split('\n')[1];
        Assert.Equal(0, (await RunAsync("keys", "revoke", (await RunAsync("keys", "list")).Output.Split('\n').Last(line => line.Contains("signs", StringComparison.Ordinal)).Trim()[..12], "--reason", "lost")).ExitCode);
        Assert.Equal(1, (await ProgramRun.OfAsync(["verify", edition, "--key", ring])).ExitCode);
        Assert.Equal(3, (await RunAsync("keys", "sign", edition)).ExitCode);
        await RunAsync("keys", "new");

        var signed = await RunAsync("keys", "sign", edition);

        Assert.Equal(("", 0), (signed.Error, signed.ExitCode));
        var verified = await ProgramRun.OfAsync(["verify", edition, "--key", ring]);
        Assert.Equal((0, root), (verified.ExitCode, verified.Output.Split('\n')[1]));
    }

    [Fact]
    public async Task Sign_EditionThatWasChanged_IsRefused()
    {
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30");
        File.AppendAllText(_data.PathOf("editions/lm-2002/README.txt"), "Buy now.\n");

        var signed = await RunAsync("keys", "sign", _data.PathOf("editions/lm-2002"));

        Assert.Equal(1, signed.ExitCode);
        Assert.Contains("README.txt", signed.Error);
    }

    [Fact]
    public async Task Verify_Log_IsThatOfTheBaseAndStandsInTheEdition()
    {
        var before = (await RunAsync("verify", "--log")).Output;
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2002-06-30");
        var after = await RunAsync("verify", "--log");

        Assert.Equal(0, after.ExitCode);
        Assert.Contains("The log holds", after.Output);
        Assert.NotEqual(before, after.Output);
        Assert.Matches("\"log\":\"[0-9a-f]{64}\"", File.ReadAllText(_data.PathOf("editions/lm-2002/edition.json")));
        Assert.Equal(2, (await RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Verify_NoFolderOrNoKeys_SaysWhatToName()
    {
        Assert.Equal(1, (await ProgramRun.OfAsync(["verify", _other.PathOf("nothing")])).ExitCode);
        Assert.Equal(3, (await ProgramRun.OfAsync(["verify", _data.Path, "--key", _other.PathOf("nothing")])).ExitCode);
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync([.. args, "--data", _data.Path]);
}
