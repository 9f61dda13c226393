using Attest.Tests.CommandLine;
using Attest.Tests.Editions;

namespace Attest.Tests.Publishing.Sites;

/// <summary><c>attest publish</c>: what it says, and what it refuses.</summary>
public sealed class PublishVerbTests(SampleEditions samples) : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publish_TwiceIntoOneFolder_TellsWhatWasWritten()
    {
        string[] editions = [.. samples.Editions.Select(edition => edition.Path)];

        var first = await PublishAsync([_folder.PathOf("site"), .. editions]);
        var before = EditionBase.Tree(_folder.PathOf("site"));
        var second = await PublishAsync([_folder.PathOf("site"), .. editions]);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.StartsWith("Published 7 reports of 4 editions: ", first.Output, StringComparison.Ordinal);
        Assert.Contains($"Begin at {_folder.PathOf("site/index.html")}", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Published 7 reports of 4 editions: 0 pages in 0 files written, 7 reports unchanged.", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, EditionBase.Tree(_folder.PathOf("site")));
    }

    [Fact]
    public async Task Publish_IntoAFolderOfSomethingElse_IsRefusedAndLeavesIt()
    {
        Directory.CreateDirectory(_folder.PathOf("mine"));
        await File.WriteAllTextAsync(_folder.PathOf("mine/letter.txt"), "Dear …", TestContext.Current.CancellationToken);

        var run = await PublishAsync([_folder.PathOf("mine"), samples.Editions[0].Path]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("holds something else than a published site", run.Error, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(_folder.PathOf("mine")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Publish_WithoutAnyEdition_SaysWhatToDo()
    {
        var run = await PublishAsync([_folder.PathOf("site")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Freeze one (attest freeze lm 2026 …), or name the folder of one.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_AFolderThatIsNoEdition_IsNamed()
    {
        Directory.CreateDirectory(_folder.PathOf("none"));

        var run = await PublishAsync([_folder.PathOf("site"), _folder.PathOf("none")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{_folder.PathOf("none")} is the folder of no edition", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monitor.example")]
    [InlineData("ftp://monitor.example/")]
    [InlineData("https://monitor.example/reports")]
    public async Task Publish_AnAddressThatIsNone_IsAQuestionOfUsage(string address) =>
        Assert.Equal(2, (await PublishAsync([_folder.PathOf("site"), samples.Editions[0].Path, "--address", address])).ExitCode);

    private Task<ProgramRun> PublishAsync(string[] args) => ProgramRun.OfAsync(["publish", .. args, "--data", _folder.PathOf("data")]);
}
