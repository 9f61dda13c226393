using System.Collections.Immutable;
using Attest.Editions;
using Attest.Publishing.Books;
using Attest.Tests.Store;

namespace Attest.Tests.Editions;

/// <summary>Each report of an edition is there as a page that people can read, under the root like all else.</summary>
public sealed class ReportPagesTests : IAsyncLifetime
{
    private EditionBase _base = null!;

    public async ValueTask InitializeAsync() => _base = await EditionBase.MakeAsync();

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    [Fact]
    public async Task Freeze_WithPages_ListsThemAndMakesThemAgain() // I6
    {
        var frozen = await FreezeAsync();

        var page = File.ReadAllText(PathOf(frozen));
        Assert.All([SamplePages.Sentences[0], "What it states", "asserted", "Edition lm-2000"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Contains("documents/ZZH/all/report.html", File.ReadAllText(Path.Combine(frozen.Folder, "manifest.sha256")), StringComparison.Ordinal);
        Assert.Empty(VerifyEdition.Run(frozen.Folder, _base.Keys.Ring, WriteEditionPage.Of).Problems);
        Assert.Empty(VerifyEdition.Run(frozen.Folder, _base.Keys.Ring).Problems);
    }

    [Fact]
    public async Task Verify_PageOfAnotherHandThatWasListedAndSigned_DoesNotFollowFromTheData()
    {
        var frozen = await FreezeAsync((header, document) => [.. WriteEditionPage.Of(header, document), (byte)'\n']);

        var problem = Assert.Single(VerifyEdition.Run(frozen.Folder, _base.Keys.Ring, WriteEditionPage.Of).Problems, problem => problem.File != "files.csv");

        Assert.Equal("documents/ZZH/all/report.html", problem.File);
        Assert.Contains("does not follow from the data", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_PageChanged_IsNamedWhetherItIsMadeAgainOrNot()
    {
        var frozen = await FreezeAsync();
        File.AppendAllText(PathOf(frozen), " ");

        Assert.Equal("documents/ZZH/all/report.html", Assert.Single(VerifyEdition.Run(frozen.Folder, _base.Keys.Ring, WriteEditionPage.Of).Problems).File);
        Assert.Equal("documents/ZZH/all/report.html", Assert.Single(VerifyEdition.Run(frozen.Folder, _base.Keys.Ring).Problems).File);
    }

    /// <summary>Editions of a form are made again for ever. Whoever changes how pages are written, their style too, makes a new form; then this hash is that of the new one.</summary>
    [Fact]
    public async Task Of_TheSameReport_HasTheBytesOfTheForm()
    {
        var frozen = await FreezeAsync();

        Assert.Equal("form 2, d966fa4bedc2bf97", $"form {EditionHeader.CurrentTemplate}, {Manifest.HashOf(File.ReadAllBytes(PathOf(frozen)))[..16]}");
    }

    [Fact]
    public async Task Freeze_WhatIsExaminedStandsInTheWay_LeavesNothing()
    {
        FreezeEdition freeze = new(_base.Store, "registers", [], "0.0.0-test") { Examine = (folder, _) => Task.FromResult<ImmutableArray<FreezeObstacle>>(File.Exists(Path.Combine(folder, "manifest.sha256")) ? [new("A figure is another now.", "Read the text.")] : []) };
        using var key = _base.Keys.OpenCurrent();

        var refused = await Assert.ThrowsAsync<FreezeRefusedException>(() => freeze.RunAsync(EditionBase.Request(), _base.Out, _base.Keys.Ring, key, EditionBase.Now, TestContext.Current.CancellationToken));

        Assert.Equal("A figure is another now. Read the text.", refused.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_base.Out));
        Assert.Empty(_base.Store.Editions.All);
    }

    private static string PathOf(FrozenEdition frozen) => Path.Combine(frozen.Folder, "documents", "ZZH", "all", "report.html");

    private async Task<FrozenEdition> FreezeAsync(WriteReportPage? page = null)
    {
        using var key = _base.Keys.OpenCurrent();
        return await new FreezeEdition(_base.Store, "registers", [], "0.0.0-test") { Page = page ?? WriteEditionPage.Of }.RunAsync(EditionBase.Request(), _base.Out, _base.Keys.Ring, key, EditionBase.Now, TestContext.Current.CancellationToken);
    }
}
