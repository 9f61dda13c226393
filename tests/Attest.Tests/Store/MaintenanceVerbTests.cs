using Attest.Tests.CommandLine;

namespace Attest.Tests.Store;

/// <summary>The verbs of a base's life: what one writes the other takes back.</summary>
public sealed class MaintenanceVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _other = new();

    public void Dispose()
    {
        _data.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task Restore_OfABackup_BringsBackWhatWasThere()
    {
        string backup = _other.PathOf("backup.db");
        await ImportAsync("1999_PRK.txt");
        Assert.Equal(0, (await RunAsync("backup", backup)).ExitCode);
        await ImportAsync("2000_PRK.txt");

        ProgramRun restore = await RunAsync("restore", backup);

        Assert.Equal(0, restore.ExitCode);
        Assert.Contains("is kept in", restore.Output);
        Assert.Equal(0, (await RunAsync("show", "PRK", "--edition", "1999")).ExitCode);
        Assert.Equal(1, (await RunAsync("show", "PRK", "--edition", "2000")).ExitCode);
    }

    [Fact]
    public async Task Load_OfADump_MakesABaseWithAnEqualDump()
    {
        string dump = _other.PathOf("base.jsonl");
        await ImportAsync("1999_PRK.txt");
        await RunAsync("dump", dump);

        ProgramRun load = await ProgramRun.OfAsync(["load", dump, "--data", _other.PathOf("copy")]);
        ProgramRun again = await ProgramRun.OfAsync(["dump", "--data", _other.PathOf("copy")]);

        Assert.Equal(0, load.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(dump, TestContext.Current.CancellationToken), again.Output);
    }

    [Fact]
    public async Task Load_OfSomethingElse_NamesTheLineAndLeavesNoBase()
    {
        string file = _other.Write("page.txt", "no dump\n");

        ProgramRun run = await RunAsync("load", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("page.txt:1:", run.Error);
        Assert.False(File.Exists(_data.PathOf("evidence.db")));
    }

    [Fact]
    public async Task Backup_OverAFileThatIsThere_Refuses()
    {
        await RunAsync("init");
        string file = _other.Write("precious.db", "mine");

        Assert.Equal(3, (await RunAsync("backup", file)).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Restore_OfSomethingElse_RefusesAndKeepsTheBase()
    {
        await ImportAsync("1999_PRK.txt");

        ProgramRun run = await RunAsync("restore", _other.Write("page.txt", "no backup"));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(0, (await RunAsync("show", "PRK", "--edition", "1999")).ExitCode);
    }

    [Fact]
    public async Task Doctor_SoundBase_ExitsWith0()
    {
        await ImportAsync("1999_PRK.txt");

        ProgramRun run = await RunAsync("doctor");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The base is sound.", run.Output);
    }

    [Fact]
    public async Task Doctor_DamagedBase_ExitsWith1AndSaysWhatToDo()
    {
        _data.Write("evidence.db", "no database at all, but long enough to be looked at");

        ProgramRun run = await RunAsync("doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("attest restore", run.Output);
    }

    [Fact]
    public async Task Reread_WithTheSameReader_ChangesNothing()
    {
        await ImportAsync("1999_PRK.txt");

        ProgramRun run = await RunAsync("reread");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 source read again: 0 statements added, 0 changed, 0 vanished", run.Output.ReplaceLineEndings(" "));
    }

    private Task<ProgramRun> ImportAsync(string sample) => RunAsync("import", RepositoryFiles.FullPath("data/samples/" + sample));

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));
}
