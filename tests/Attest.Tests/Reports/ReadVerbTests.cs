using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Reports;

/// <summary><c>attest read</c> shows a page as it is read and stores nothing.</summary>
public sealed class ReadVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Read_Sample_ShowsSentencesNotesAndStatementsAndStoresNothing()
    {
        ProgramRun run = await RunAsync("read", Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("MBP/1.1", run.Output);
        Assert.Contains("→ unga vote: abstain  UNGA 51/45", run.Output);
        Assert.Contains("[15]", run.Output);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data.Path));
    }

    [Fact]
    public async Task Read_Diagnostics_AreAllThatIsPrinted()
    {
        string page = Path.Combine(_data.Path, "page.txt");
        await File.WriteAllTextAsync(page, "KUWAIT, Landmine Monitor Report 2003\n\nKuwait — in March 004 — acceded.[1]\n", TestContext.Current.CancellationToken);

        ProgramRun lines = await RunAsync("read", page, "--diagnostics");
        using JsonDocument json = JsonDocument.Parse((await RunAsync("read", page, "--diagnostics", "--json")).Output);
        ProgramRun sound = await RunAsync("read", Sample, "--diagnostics");

        Assert.Equal((1, 0), (lines.ExitCode, sound.ExitCode));
        Assert.Equal([$"{page}:3:33: notes-missing: 1 of 1 markers lead to no note: 1.", $"{page}:3:13: date-unreadable: “March 004” is no date as printed; nothing was read from it."],
            lines.Output.Split('\n').Where(line => line.StartsWith(page, StringComparison.Ordinal)));
        Assert.Equal(["notes-missing", "date-unreadable"], json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString()));
        Assert.Equal(13, json.RootElement.GetProperty("diagnostics")[1].GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task Read_Json_HoldsTheSameAsTheScreen()
    {
        using JsonDocument page = JsonDocument.Parse((await RunAsync("read", Sample, "--json")).Output);

        Assert.Equal("PRK", page.RootElement.GetProperty("jurisdiction").GetString());
        Assert.Equal(1999, page.RootElement.GetProperty("edition").GetInt32());
        Assert.Equal(15, page.RootElement.GetProperty("notes").GetArrayLength());
        JsonElement vote = page.RootElement.GetProperty("statements").EnumerateArray().First(statement => statement.GetProperty("value").GetString() == "abstain");
        Assert.Equal("unga_vote", vote.GetProperty("kind").GetString());
        JsonElement sentence = page.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("sentences").EnumerateArray())
            .Single(sentence => sentence.GetProperty("locator").GetString() == vote.GetProperty("locator").GetString());
        Assert.Contains(vote.GetProperty("wording").GetString()!, sentence.GetProperty("words").GetString());
    }

    [Fact]
    public async Task Read_MissingFile_ExitsWith1()
    {
        ProgramRun run = await RunAsync("read", _data.PathOf("gone.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("file-missing", run.Error);
    }

    [Fact]
    public async Task Read_Folder_PointsToImport()
    {
        ProgramRun run = await RunAsync("read", _data.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("attest import", run.Error);
    }

    [Fact]
    public async Task Read_BinaryFile_PrintsNothingRaw()
    {
        ProgramRun run = await RunAsync("read", RepositoryFiles.FullPath("tests/corpus/binary.bin"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not-text", run.Output);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    private static string Sample => RepositoryFiles.FullPath("data/samples/1999_PRK.txt");

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));
}
