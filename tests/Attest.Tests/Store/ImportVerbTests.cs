using System.IO.Compression;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Store;

/// <summary><c>attest import</c>: good pages are kept, bad files are told of, and neither costs the other (I4, I5).</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _pages = new();

    public static TheoryData<string, string[]> HopelessFiles => new()
    {
        { "empty.txt", ["empty-document"] },
        { "truncated_utf8.txt", ["encoding-truncated", "notes-missing"] },
        { "latin1.txt", ["encoding-assumed", "state-unknown"] },
        { "mojibake.txt", ["encoding-doubled"] },
        { "notes_only.txt", ["body-missing", "note-unmarked", "note-gap"] },
        { "huge_paragraph.txt", ["line-too-long", "state-unknown", "edition-unknown", "notes-missing"] },
        { "binary.bin", ["not-text"] },
        { "wrong_topic.txt", ["not-a-report"] },
        { "mixed_states.txt", ["state-conflict"] },
    };

    public void Dispose()
    {
        _data.Dispose();
        _pages.Dispose();
    }

    [Theory]
    [MemberData(nameof(HopelessFiles))]
    public async Task Import_HopelessFileBesideAGoodOne_SaysTheCodeAndReadsTheOther(string file, string[] codes)
    {
        ProgramRun run = await ImportAsync(Corpus(file), Sample("1999_PRK.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.All(codes, code => Assert.Matches($@"{file}:\d+: {code}: ", run.Output));
        Assert.Matches(@"added +PRK 1999 ", run.Output);
        Assert.Contains("from 2 sources", run.Output);
        Assert.DoesNotContain(run.Output, IsRawControlCharacter);
    }

    [Theory]
    [MemberData(nameof(HopelessFiles))]
    public async Task Import_HopelessFileTwice_AddsNothing(string file, string[] codes)
    {
        ProgramRun first = await ImportAsync(Corpus(file));
        ProgramRun second = await ImportAsync(Corpus(file));

        Assert.Equal(1, second.ExitCode);
        Assert.Matches(@"held +– ", second.Output);
        Assert.Equal(Held(first), Held(second));
        Assert.All(codes, code => Assert.Contains(code, second.Output));
    }

    [Fact]
    public async Task Import_GoodPageTwice_AddsNothing()
    {
        ProgramRun first = await ImportAsync(Sample("1999_PRK.txt"));
        ProgramRun second = await ImportAsync(Sample("1999_PRK.txt"));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("1 added, 0 held already", first.Output);
        Assert.Contains("0 added, 1 held already", second.Output);
        Assert.Equal(Held(first), Held(second));
    }

    [Fact]
    public async Task Import_MissingFile_IsNamedAndOthersAreRead()
    {
        ProgramRun run = await ImportAsync(_pages.PathOf("gone.txt"), Sample("1999_PRK.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gone.txt:1: file-missing:", run.Output);
        Assert.Contains("1 added", run.Output);
    }

    [Fact]
    public async Task Import_FolderWithoutPages_SaysSo()
    {
        _pages.Write("notes.md", "# not a page");
        _pages.Write(".hidden", "not a page either");

        ProgramRun run = await ImportAsync(_pages.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("folder-empty", run.Output);
    }

    [Fact]
    public async Task Import_FolderAndArchive_ReadWhatIsInThem()
    {
        File.Copy(Sample("2000_PRK.txt"), _pages.PathOf("anything.txt"));
        _pages.Write("deep/er/gold.json", "{}");
        File.Copy(Sample("2003_PRK.txt"), _pages.PathOf("deep/er/page.txt"));
        using (ZipArchive archive = await ZipFile.OpenAsync(_pages.PathOf("deep/more.zip"), ZipArchiveMode.Create, TestContext.Current.CancellationToken))
            await archive.CreateEntryFromFileAsync(Sample("1999_PRK.txt"), "inside/1999.txt", TestContext.Current.CancellationToken);

        ProgramRun run = await ImportAsync(_pages.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"added +PRK 1999 .*more\.zip!inside/1999\.txt", run.Output);
        Assert.Contains("3 added", run.Output);
        Assert.Matches(@"1 file\s+beside them passed over", run.Output);
    }

    [Fact]
    public async Task Import_DamagedArchive_SaysSoAndReadsTheOthers()
    {
        _pages.Write("broken.zip", "PK, and no archive at all");

        ProgramRun run = await ImportAsync(_pages.PathOf("broken.zip"), Sample("1999_PRK.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("archive-damaged", run.Output);
        Assert.Contains("1 added", run.Output);
    }

    [Fact]
    public async Task Import_PageWithControlCharacters_ShowsThemAsSigns()
    {
        string name = "evil\u001b[2J.txt";
        _pages.Write(name, "\u001b]0;owned\u0007");

        ProgramRun run = await ImportAsync(_pages.PathOf(name));

        Assert.Contains("evil␛[2J.txt", run.Output);
        Assert.DoesNotContain(run.Output, IsRawControlCharacter);
    }

    [Fact]
    public async Task Import_FolderOfSamples_KeepsTheirNotice()
    {
        await ImportAsync(Sample("1999_PRK.txt"));

        ProgramRun show = await ProgramRun.OfAsync(["show", "PRK"], ("ATTEST_DATA", _data.Path));

        Assert.Contains("Sample page written for demonstration", show.Output);
    }

    private Task<ProgramRun> ImportAsync(params string[] paths) => ProgramRun.OfAsync(["import", .. paths], ("ATTEST_DATA", _data.Path));

    private static string Held(ProgramRun run) => run.Output.Split('\n').Single(line => line.Contains(" now holds ", StringComparison.Ordinal));

    private static bool IsRawControlCharacter(char c) => char.IsControl(c) && c != '\n';

    private static string Corpus(string file) => RepositoryFiles.FullPath("tests/corpus/" + file);

    private static string Sample(string file) => RepositoryFiles.FullPath("data/samples/" + file);
}
