using Attest.Registers;
using Attest.Store;
using Attest.Store.Sqlite;
using Attest.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

/// <summary>A base that cannot be used, and what the verbs say to it: one line, the next command, exit code 3.</summary>
public sealed class BaseVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Init_Twice_RefusesAndKeepsTheFirst()
    {
        ProgramRun first = await RunAsync("init");
        ProgramRun second = await RunAsync("init");

        Assert.Equal(0, first.ExitCode);
        AssertRefused(second, "--data");
    }

    [Fact]
    public async Task Show_NoBase_MakesADemonstrationBaseAndSaysSo()
    {
        ProgramRun run = await RunAsync("show", "PRK", "--edition", "1999");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Made a demonstration base", run.Error);
        Assert.Contains("unga vote: abstain", run.Output);
        await using Base open = Base.Open(new DataFolder(_data.Path), BaseAccess.Read, TimeProvider.System);
        Assert.True(open.Store.State.IsDemonstration);
        Assert.NotEmpty(open.Store.PagesAbout(JurisdictionCode.Parse("PRK")));
    }

    [Fact]
    public async Task Show_StateWithoutReport_SaysThatThisSaysNothing()
    {
        await RunAsync("init");

        ProgramRun run = await RunAsync("show", "FIN");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("That says nothing about the State.", run.Output);
    }

    [Fact]
    public async Task Show_BaseOfAnOlderVersion_BringsItUpToDateAndSaysWhereTheCopyIs()
    {
        await RunAsync("init");
        SqliteConnection.ClearAllPools();
        using (SqliteConnection older = new($"Data Source={new DataFolder(_data.Path).EvidenceFile};Pooling=False"))
        {
            older.Open();
            using var undo = older.CreateCommand();
            undo.CommandText = $"{BaseTests.Undo[^1]} DELETE FROM schema_version WHERE number = {Schema.Evidence.Version}";
            undo.ExecuteNonQuery();
        }

        ProgramRun run = await RunAsync("show", "FIN");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Brought the base up to date", run.Error);
        Assert.Contains(Directory.GetFiles(_data.Path), file => file.Contains($".version-{Schema.Evidence.Version - 1}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_EditionNotHeld_NamesThoseThatAre()
    {
        ProgramRun run = await RunAsync("show", "PRK", "--edition", "1987");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1999", run.Error);
    }

    [Fact]
    public async Task Show_FileThatIsNoBase_IsRefused()
    {
        _data.Write("evidence.db", "no database");

        AssertRefused(await RunAsync("show", "PRK"), "attest restore");
    }

    [Fact]
    public async Task Show_BaseOfANewerVersion_IsRefused()
    {
        await RunAsync("init");
        using (SqliteConnection connection = new($"Data Source={_data.PathOf("evidence.db")};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_version (number, applied_at) VALUES (999, '2099-01-01T00:00:00Z')";
            command.ExecuteNonQuery();
        }

        AssertRefused(await RunAsync("show", "PRK"), "version 999");
    }

    [Fact]
    public async Task Import_WhileAnotherWrites_IsRefusedAndReadingIsNot()
    {
        await RunAsync("init");
        await using Base held = Base.Open(new DataFolder(_data.Path), BaseAccess.Write, TimeProvider.System);

        AssertRefused(await RunAsync("import", RepositoryFiles.FullPath("data/samples/1999_PRK.txt")), "Another process writes");
        Assert.Equal(0, (await RunAsync("show", "PRK")).ExitCode);
    }

    [Fact]
    public async Task Init_DataFolderThatIsAFile_IsRefused()
    {
        string file = _data.Write("a-file", "");

        AssertRefused(await ProgramRun.OfAsync(["init", "--data", file]), "a-file");
        AssertRefused(await ProgramRun.OfAsync(["init", "--data", Path.Combine(file, "below")]), "a-file");
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));

    private static void AssertRefused(ProgramRun run, string words)
    {
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(words, run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }
}
